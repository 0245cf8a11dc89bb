import Custody
import Drafting
import Notation
import Spelling

/// Why what was typed is no statement yet: which field, on what that stands, and the way out.
struct FormFlaw: Error {
    let words: Wording
    let wayOut: Wording
    /// As the form knows it: `lines[0].seals`.
    let field: String?
    /// Where a container has two chains: what it may continue.
    var contested: (container: ContainerID, heads: [ContentID])?

    init(_ words: Wording, _ wayOut: Wording, field: String? = nil) {
        (self.words, self.wayOut, self.field) = (words, wayOut, field)
    }

    /// What the notation misses, at a field of the act.
    init(_ error: NotationError) {
        let steps = error.path?.steps.dropFirst() ?? []
        let field = steps.isEmpty ? nil : Path(Array(steps)).description
        switch error {
        case .missing, .unexpected(_, .list):
            self.init(
                Wording("这一项还没有填。", "This field is not filled in."),
                Wording("填上这一项再试", "fill it in and try again"), field: field)
        case .unexpected(_, let expected):
            let words = expected.wording
            self.init(
                Wording("这里应为\(words.chinese)。", "This should be \(words.english)."),
                Wording("改正这一项再试", "correct the field and try again"), field: field)
        case .unknown, .spelling, .foreignType:
            self.init(
                error.wording, Wording("去掉这一项再试", "take it away and try again"), field: field)
        }
    }

    func json(_ language: Language) -> JSON {
        let told = RefusalText(language).json(
            words, .spelling, wayOut, field: field)
        guard let contested else { return told }
        return .object(
            (told.members ?? []) + [
                JSON.Member("container", .string(contested.container.text)),
                JSON.Member("heads", .texts(contested.heads.map(\.hex))),
            ])
    }
}
