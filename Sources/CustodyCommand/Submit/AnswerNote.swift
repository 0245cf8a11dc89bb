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

    private var word: String {
        switch answer {
        case .admitted(_, let outcome): outcome.waits ? "waiting" : "admitted"
        case .refused: "refused"
        case .kept: "kept"
        case .repeated: "repeated"
        case .unsigned: "unsigned"
        case .malformed: "malformed"
        }
    }

    func json(_ language: Language) -> JSON {
        var members: [(String, JSON?)] = [
            ("file", .string(file)), ("answer", .string(word)),
            ("acknowledgement", answer.acknowledgement?.json),
        ]
        switch answer {
        case .admitted(_, let outcome):
            members.append(("deviations", .array(outcome.deviations.map { $0.json(language) })))
        case .refused(_, let refusal): members.append(("refusal", refusal.json(language)))
        case .kept(_, let flaw), .unsigned(let flaw):
            members += guidance(flaw.words, flaw.wayOut, flaw.basis, language)
        case .malformed(let error):
            members += guidance(
                EnvelopeWords.of(error), Guidance.ofDraft, Guidance.basis, language)
        case .repeated: break
        }
        return .fields(members)
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
                + Guidance.lines(EnvelopeWords.of(error), Guidance.ofDraft, language)
        }
    }

    private func guidance(
        _ flaw: Wording, _ wayOut: Wording, _ basis: Basis, _ language: Language
    ) -> [(String, JSON?)] {
        [
            ("flaw", .string(language(flaw))), ("basis", .string(language(basis))),
            ("wayOut", .string(language(wayOut))),
        ]
    }
}

extension Flaw {
    func lines(_ language: Language) -> [String] {
        switch self {
        case .signatures, .notation: Guidance.lines(words, wayOut, language)
        case .turnedAway(let refusal): refusal.lines(language)
        }
    }
}

extension Acknowledgement {
    /// As it lies beside the envelope's file.
    var json: JSON {
        [
            "admitted": .bool(admitted), "checkpoint": .string(checkpoint),
            "content": .string(content.hex), "format": "custody-acknowledgement/v1",
            "index": .integer(Int64(index)), "received": .integer(received),
        ]
    }
}
