import Spelling

/// The members of one object, and how many of them its layout has taken.
struct Members {
    let list: [JSON.Member]
    private(set) var taken = 0

    init(_ list: [JSON.Member]) { self.list = list }

    mutating func take(_ name: String) -> JSON? {
        let length = name.utf8.count
        for place in list.indices
        where list[place].name.utf8.count == length && list[place].name == name {
            taken += 1
            return list[place].value
        }
        return nil
    }
}

/// One row of a layout: the frozen name on the wire, and the property behind it.
struct Field<Root, Value: Sendable>: Sendable {
    let name: String
    let read: @Sendable (inout Members) throws(NotationError) -> Value
    /// Nil: the member is left out.
    let write: @Sendable (Root) -> JSON?

    private init(
        _ name: String, absent: Value?, write: @escaping @Sendable (Root) -> JSON?,
        read: @escaping @Sendable (JSON) throws(NotationError) -> Value
    ) {
        self.name = name
        self.write = write
        self.read = { (members: inout Members) throws(NotationError) -> Value in
            guard let json = members.take(name) else {
                guard let absent else { throw .missing(Path([.member(name)])) }
                return absent
            }
            do throws(NotationError) {
                return try read(json)
            } catch {
                throw error.under(.member(name))
            }
        }
    }

    /// Always there.
    init(_ name: String, _ get: @escaping @Sendable (Root) -> Value) where Value: Notated {
        self.init(name, absent: nil, write: { get($0).written }, read: Value.read)
    }

    /// Absent when nil.
    init<Wrapped: Notated>(_ name: String, optional get: @escaping @Sendable (Root) -> Wrapped?)
    where Value == Wrapped? {
        self.init(
            name, absent: .some(nil), write: { get($0)?.written },
            read: { (json: JSON) throws(NotationError) -> Wrapped? in try Wrapped.read(json) })
    }

    /// A list of other than the usual length.
    init<Element: Notated>(
        _ name: String, _ get: @escaping @Sendable (Root) -> [Element], within: ClosedRange<Int>
    ) where Value == [Element] {
        self.init(
            name, absent: nil, write: { get($0).written },
            read: { (json: JSON) throws(NotationError) -> [Element] in
                try [Element].read(json, within: within)
            })
    }

    /// A number of other than the usual size.
    init(_ name: String, _ get: @escaping @Sendable (Root) -> Int, within: ClosedRange<Int>)
    where Value == Int {
        self.init(
            name, absent: nil, write: { get($0).written },
            read: { (json: JSON) throws(NotationError) -> Int in
                try Int.read(json, within: within)
            })
    }

    /// A text with a spelling of its own.
    init(
        _ name: String, optional get: @escaping @Sendable (Root) -> String?,
        as expected: Expectation, where holds: @escaping @Sendable (String) -> Bool
    ) where Value == String? {
        self.init(
            name, absent: .some(nil), write: { get($0).map(JSON.string) },
            read: { (json: JSON) throws(NotationError) -> String? in
                guard case .string(let text) = json, holds(text) else {
                    throw .unexpected(Path(), expected: expected)
                }
                return text
            })
    }
}

/// The two-way wire layout of a struct: one row per field, nothing besides.
struct Layout<Root: Sendable>: Sendable {
    let read: @Sendable (JSON) throws(NotationError) -> Root
    let write: @Sendable (Root) -> JSON

    init<each Value: Sendable>(
        _ make: @escaping @Sendable (repeat each Value) -> Root,
        _ field: repeat Field<Root, each Value>
    ) {
        read = { (json: JSON) throws(NotationError) -> Root in
            guard case .object(let list) = json else {
                throw .unexpected(Path(), expected: .object)
            }
            var members = Members(list)
            let root = make(repeat try (each field).read(&members))
            guard members.taken == list.count else {
                var names: Set<String> = []
                for row in repeat each field { names.insert(row.name) }
                throw Self.stranger(in: list, to: names)
            }
            return root
        }
        write = { root in
            var list: [JSON.Member] = []
            for row in repeat each field {
                if let json = row.write(root) { list.append(JSON.Member(row.name, json)) }
            }
            return .object(list)
        }
    }

    private init(
        read: @escaping @Sendable (JSON) throws(NotationError) -> Root,
        write: @escaping @Sendable (Root) -> JSON
    ) {
        self.read = read
        self.write = write
    }

    /// The same layout, for values in which the fields agree with each other.
    func expecting(
        _ expected: Expectation, where holds: @escaping @Sendable (Root) -> Bool
    ) -> Self {
        Layout(
            read: { [read] (json: JSON) throws(NotationError) -> Root in
                let root = try read(json)
                guard holds(root) else { throw .unexpected(Path(), expected: expected) }
                return root
            }, write: write)
    }

    private static func stranger(
        in list: [JSON.Member], to names: Set<String>
    ) -> NotationError {
        var names = names
        for member in list where names.remove(member.name) == nil {
            return .unknown(Path([.member(member.name)]))
        }
        return .unexpected(Path(), expected: .object)
    }
}
