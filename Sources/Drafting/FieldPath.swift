package import Notation
package import Spelling

/// A place in a statement's fields as people type it: `lines[0].seals`.
package enum FieldPath {
    package static func parse(_ text: some StringProtocol) -> [Path.Step]? {
        var steps: [Path.Step] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
            guard let name = pieces.first, !name.isEmpty,
                name.utf8.allSatisfy({ isLetter($0) })
            else { return nil }
            steps.append(.member(String(name)))
            for piece in pieces.dropFirst() {
                guard piece.hasSuffix("]"), let index = Int(piece.dropLast()),
                    (0..<1_000).contains(index)
                else { return nil }
                steps.append(.index(index))
            }
        }
        return steps
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
}

extension JSON {
    /// What stands at a place; nil when nothing does.
    package func value(at steps: ArraySlice<Path.Step>) -> JSON? {
        guard let step = steps.first else { return self }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name): return self[name]?.value(at: rest)
        case .index(let index):
            guard let items, items.indices.contains(index) else { return nil }
            return items[index].value(at: rest)
        }
    }

    /// The same with another value at a place; objects and lists on the way are made, and a list
    /// grows by one at most.
    package func setting(_ value: JSON, at steps: ArraySlice<Path.Step>) -> JSON {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name):
            var members = self.members ?? []
            let old = self[name] ?? .object([])
            members.removeAll { $0.name == name }
            members.append(Member(name, old.setting(value, at: rest)))
            return .object(members)
        case .index(let index):
            var items = self.items ?? []
            if items.indices.contains(index) {
                items[index] = items[index].setting(value, at: rest)
            } else {
                items.append(JSON.object([]).setting(value, at: rest))
            }
            return .array(items)
        }
    }

    /// The same without a member.
    package func removing(_ steps: ArraySlice<Path.Step>) -> JSON {
        guard case .member(let name)? = steps.last else { return self }
        let parent = steps.dropLast()
        guard let members = value(at: parent)?.members else { return self }
        return setting(.object(members.filter { $0.name != name }), at: parent)
    }
}
