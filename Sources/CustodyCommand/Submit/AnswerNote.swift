import Custody
import Intake
import Reports
import Spelling

/// The desk's answer to one file, in words, as JSON and as an exit code.
struct AnswerNote {
    let file: String
    let answer: Answer

    /// Nil when it was taken in.
    var ending: Ending? {
        switch answer {
        case .admitted: nil
        case .repeated(let acknowledgement): acknowledgement.admitted ? nil : .refused
        case .refused, .kept: .refused
        case .unsigned, .malformed: .unreadable
        }
    }

    func json(_ language: Language) -> JSON {
        .fields([("file", .string(file))] + AnswerTelling(language).members(answer))
    }

    func lines(_ language: Language) -> [String] {
        let place = answer.acknowledgement.map { language("第 \($0.index) 条", "entry \($0.index)") }
        switch answer {
        case .admitted(_, let outcome):
            let waits = outcome.waits ? language("，待补前序记录", ", waits for what it names") : ""
            let wayOut =
                outcome.waits
                ? ["    " + language("出路：", "way out: ") + language(Guidance.waiting)] : []
            return [language("已入账 ", "admitted ") + "\(place ?? "")\(waits)  \(file)"] + wayOut
                + outcome.deviations.flatMap { $0.lines(language) }
        case .refused(_, let refusal):
            return [language("被拒绝，留存为证 ", "refused, kept as evidence ") + "\(place ?? "")  \(file)"]
                + refusal.lines(language)
        case .kept(_, let flaw):
            return [
                language("不完整，留存为证 ", "not whole, kept as evidence ") + "\(place ?? "")  \(file)"
            ] + flaw.lines(language)
        case .repeated:
            return [language("早已在账 ", "here already ") + "\(place ?? "")  \(file)"]
        case .unsigned(let flaw):
            return [
                language("没有已登记人员的有效签名，未留存  ", "nobody enrolled signed it; not kept  ") + file
            ] + flaw.lines(language)
        case .malformed(let error):
            return [language("不是信封，未留存  ", "no envelope; not kept  ") + file]
                + Objection(malformed: error).lines(language)
        }
    }
}

extension Flaw {
    func lines(_ language: Language) -> [String] {
        switch self {
        case .signatures, .notation: objection.lines(language)
        case .turnedAway(let refusal): refusal.lines(language)
        }
    }
}

extension AnswerTelling {
    /// What a finding is about by its ids, as commands take them.
    init(_ language: Language) { self.init(language) { $0.spelled } }
}
