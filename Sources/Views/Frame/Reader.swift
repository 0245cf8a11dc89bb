package import Custody

/// Who looks at a page, in which language.
package struct Reader: Sendable {
    package let language: Language
    /// Nil when nobody has signed in.
    package let person: Person?
    /// His name, where the office still keeps it.
    package let name: String?
    package let unit: Unit?
    /// The key that he signed in with.
    package let key: KeyID?
    /// What the page speaks of is called.
    package let names: NameBook

    package init(
        language: Language, person: Person? = nil, name: String? = nil, unit: Unit? = nil,
        key: KeyID? = nil, names: NameBook = NameBook()
    ) {
        (self.language, self.person, self.name, self.unit) = (language, person, name, unit)
        (self.key, self.names) = (key, names)
    }

    /// The same reader, who knows what these are called.
    package func knowing(_ names: NameBook) -> Reader {
        Reader(
            language: language, person: person, name: name, unit: unit, key: key, names: names)
    }

    package func callAsFunction(_ wording: Wording) -> String { language(wording) }

    package func callAsFunction(_ worded: some Worded) -> String { language(worded) }

    package func callAsFunction(_ chinese: String, _ english: String) -> String {
        language(chinese, english)
    }
}
