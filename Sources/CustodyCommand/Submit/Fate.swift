import Custody
import Reports
import Spelling

/// What became of one file that was to be handed in.
enum Fate {
    case answered(AnswerNote)
    /// It is no complete envelope and was not handed in; the others were.
    case unfit(String, Complaint)
    /// The desk broke off before it; it may be handed in again.
    case unanswered(String, Complaint?)

    var ending: Ending? {
        switch self {
        case .answered(let note): note.ending
        case .unfit(_, let complaint): complaint.ending
        case .unanswered(_, let complaint): complaint?.ending ?? .unavailable
        }
    }

    func json(_ language: Language) -> JSON {
        switch self {
        case .answered(let note): note.json(language)
        case .unfit(let file, let complaint):
            .fields(
                [("file", .string(file)), ("answer", "unfit")]
                    + complaint.objection.members(language))
        case .unanswered(let file, let complaint):
            .fields([
                ("file", .string(file)), ("answer", "unanswered"),
                ("flaw", complaint.map { .string(language($0.wording)) }),
                ("wayOut", .string(language(complaint?.wayOut ?? Guidance.again))),
            ])
        }
    }

    func lines(_ language: Language) -> [String] {
        switch self {
        case .answered(let note): note.lines(language)
        case .unfit(let file, let complaint):
            [language("没有提交 ", "not handed in ") + " \(file)"]
                + complaint.objection.lines(language)
        case .unanswered(let file, let complaint):
            [language("没有回答 ", "not answered ") + " \(file)"]
                + [complaint.map { "  ✗ " + language($0.wording) }].compactMap(\.self)
                + [
                    "    " + language("出路：", "way out: ")
                        + language(complaint?.wayOut ?? Guidance.again)
                ]
        }
    }
}
