extension JSON {
    /// An object without the members of which there is nothing to say.
    package static func fields(_ members: [(String, JSON?)]) -> JSON {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    package static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
