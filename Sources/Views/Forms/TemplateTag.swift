/// One `{{…}}` of a template.
struct TemplateTag: Hashable {
    enum Kind: Hashable {
        case text, raw, open, inverted, close, partial, comment
    }

    let kind: Kind
    let name: String
    let line: Int

    /// All tags in their order.
    ///
    /// - Returns: nil after the line that cannot be read.
    static func scan(_ template: String) -> Result<[TemplateTag], Unreadable> {
        var tags: [TemplateTag] = []
        var rest = template[...]
        var line = 1
        while let start = rest.firstRange(of: "{{") {
            line += rest[..<start.lowerBound].count { $0.isNewline }
            let isRaw = rest[start.upperBound...].hasPrefix("{")
            let inside = rest[start.upperBound...].dropFirst(isRaw ? 1 : 0)
            guard let end = inside.firstRange(of: isRaw ? "}}}" : "}}") else {
                return .failure(Unreadable(line: line))
            }
            let body = inside[..<end.lowerBound]
            guard let tag = tag(body, isRaw: isRaw, line: line) else {
                return .failure(Unreadable(line: line))
            }
            tags.append(tag)
            line += body.count { $0.isNewline }
            rest = inside[end.upperBound...]
        }
        return .success(tags)
    }

    struct Unreadable: Error, Hashable {
        let line: Int
    }

    private static let sigils: [Character: Kind] = [
        "#": .open, "^": .inverted, "/": .close, ">": .partial, "!": .comment,
    ]

    private static func tag(_ body: Substring, isRaw: Bool, line: Int) -> TemplateTag? {
        let kind = isRaw ? .raw : body.first.flatMap { sigils[$0] } ?? .text
        let isBare = kind == .raw || kind == .text
        let name = String((isBare ? body : body.dropFirst()).trimmingSpaces)
        if kind == .comment { return TemplateTag(kind: kind, name: "", line: line) }
        let isName =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x61...0x7A).contains(byte) || (kind == .partial && byte == 0x2D)
            }
        return isName ? TemplateTag(kind: kind, name: name, line: line) : nil
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
