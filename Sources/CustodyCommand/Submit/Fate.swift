import Custody
import LedgerStore
import Reports
import Spelling

/// What became of one file that was to be handed in.
enum Fate {
    case answered(AnswerNote)
    /// It is the acknowledgement of an entry that is in the ledger: there was nothing to hand in.
    case acknowledged(String, index: Int, EntryKind)
    /// It is no complete envelope and was not handed in; the others were.
    case unfit(String, Complaint)
    /// The desk broke off before it; it may be handed in again.
    case unanswered(String, Complaint?)

    var ending: Ending? {
        switch self {
        case .answered(let note): note.ending
        case .acknowledged(_, _, .admitted): nil
        case .acknowledged(_, _, .refused): .refused
        case .unfit(_, let complaint): complaint.ending
        case .unanswered(_, let complaint): complaint?.ending ?? .unavailable
        }
    }

    func json(_ language: Language) -> JSON {
        switch self {
        case .answered(let note): note.json(language)
        case .acknowledged(let file, let index, let kind):
            [
                "file": .string(file), "answer": "acknowledgement",
                "index": .integer(Int64(index)), "admitted": .bool(kind == .admitted),
            ]
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
        case .acknowledged(let file, let index, .admitted):
            [
                language(
                    "无须提交 第 \(index) 条  \(file)  是回执，不是信封；它的记录早已入账",
                    "nothing to hand in: entry \(index)  \(file)  is an acknowledgement and no "
                        + "envelope; its statement is admitted already")
            ]
        case .acknowledged(let file, let index, .refused):
            [
                language(
                    "无须提交 第 \(index) 条  \(file)  是回执，不是信封；它的记录早已被拒、留存为证",
                    "nothing to hand in: entry \(index)  \(file)  is an acknowledgement and no "
                        + "envelope; its statement was refused and kept as evidence")
            ]
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
