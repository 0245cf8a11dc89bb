/// What a person reads: Chinese first, English second.
package struct Wording: Hashable, Sendable {
    package let chinese: String
    package let english: String

    package init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// Several things, one after the other.
    package static func list(_ things: [String]) -> Wording {
        Wording(
            things.joined(separator: Language.chinese.comma),
            things.joined(separator: Language.english.comma))
    }
}

/// Anything that is shown to people has its words in one place.
package protocol Worded {
    var wording: Wording { get }
}
