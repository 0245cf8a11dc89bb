import Custody
import Spelling

/// A refusal for programs: what is wrong, what that stands on, and the way out.
struct RefusalText {
    let language: Language

    init(_ language: Language) { self.language = language }

    func json(
        _ words: Wording, _ basis: Basis, _ wayOut: Wording, field: String? = nil
    ) -> JSON {
        .fields([
            ("flaw", .string(language(words))),
            ("basis", .string(language(basis))), ("wayOut", .string(language(wayOut))),
            ("field", field.map { .string($0) }),
        ])
    }
}
