import Custody
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
            [
                "file": .string(file), "answer": "unfit",
                "flaw": .string(language(complaint.wording)),
                "basis": .string(language(Guidance.basis)),
                "wayOut": .string(language(Guidance.ofDraft)),
            ]
        case .unanswered(let file, let complaint):
            .fields([
                ("file", .string(file)), ("answer", "unanswered"),
                ("flaw", complaint.map { .string(language($0.wording)) }),
                ("wayOut", .string(language(Guidance.again))),
            ])
        }
    }

    func lines(_ language: Language) -> [String] {
        switch self {
        case .answered(let note): note.lines(language)
        case .unfit(let file, let complaint):
            [language("没有提交 ", "not handed in ") + " \(file)"]
                + Guidance.lines(complaint.wording, Guidance.ofDraft, language)
        case .unanswered(let file, let complaint):
            [language("没有回答 ", "not answered ") + " \(file)"]
                + [complaint.map { "  ✗ " + language($0.wording) }].compactMap(\.self)
                + ["    " + language("出路：", "way out: ") + language(Guidance.again)]
        }
    }
}

/// On what a file's form is judged, and the way out.
enum Guidance {
    static let basis = Basis.signature
    static let ofDraft = Wording(
        "缺谁签名，谁运行 custody draft sign 文件 --key 私钥；读不出的请出具者重新写出，再单独提交这一份",
        "who is missing runs custody draft sign FILE --key KEY; what does not read is written out again "
            + "by its author; then hand this one in")
    static let ofKeys = Wording(
        "请签名人核对密钥是否已登记、是否已吊销（custody people list、keys list）；新人先登记",
        "the signers check that their keys are enrolled and not revoked (custody people list, keys "
            + "list); a newcomer is enrolled first")
    static let waiting = Wording(
        "它所指的记录到账后自动生效；所指的若已被拒绝，请撤回重写",
        "it takes effect once what it names is here; if that was refused, withdraw it and write it again"
    )
    static let again = Wording(
        "重新运行同一条命令；已受理的各份会得到原来的回执",
        "run the same command again; what was taken in gets its first acknowledgement again")

    static func lines(
        _ flaw: Wording, _ wayOut: Wording, _ language: Language
    ) -> [String] {
        [
            "  ✗ " + language(flaw), "    " + language("依据：", "basis: ") + language(basis),
            "    " + language("出路：", "way out: ") + language(wayOut),
        ]
    }
}
