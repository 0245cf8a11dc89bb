import Spelling

/// An object that stands for a choice: one member, whose name says which.
enum Only {
    static func member(
        of json: JSON, among names: [String]
    ) throws(NotationError) -> (name: String, value: JSON) {
        guard case .object(let members) = json, members.count == 1, let member = members.first,
            names.contains(member.name)
        else { throw .unexpected(Path(), expected: .oneOf(names)) }
        return (member.name, member.value)
    }
}
