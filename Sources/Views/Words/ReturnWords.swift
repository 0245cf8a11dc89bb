package import Custody
package import Spelling

/// What the script of return day says.
package enum ReturnWords {
    package static func json(_ language: Language) -> JSON {
        ["returns": ["differs": .string(language("应有 %1，实点 %2", "%1 expected, %2 found"))]]
    }
}

extension JSON {
    /// An object with another's members besides its own.
    package func adding(_ other: JSON) -> JSON {
        .object((members ?? []) + (other.members ?? []))
    }
}
