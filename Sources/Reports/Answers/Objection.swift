package import Custody
package import Spelling

/// What is wrong with something, on what that is judged, and the way out: whoever is turned away
/// reads the three alike everywhere, and so does a program.
package struct Objection: Sendable {
    package let flaw: Wording
    package let basis: Wording
    package let wayOut: Wording

    package init(_ flaw: Wording, basis: Wording, wayOut: Wording) {
        (self.flaw, self.basis, self.wayOut) = (flaw, basis, wayOut)
    }

    package func lines(_ language: Language) -> [String] {
        ["  ✗ " + language(flaw)] + grounds(language)
    }

    /// The basis and the way out, where what is wrong has been said.
    package func grounds(_ language: Language) -> [String] {
        [
            "    " + language("依据：", "basis: ") + language(basis),
            "    " + language("出路：", "way out: ") + language(wayOut),
        ]
    }

    package func members(_ language: Language) -> [(String, JSON?)] {
        [
            ("flaw", .string(language(flaw))), ("basis", .string(language(basis))),
            ("wayOut", .string(language(wayOut))),
        ]
    }
}
