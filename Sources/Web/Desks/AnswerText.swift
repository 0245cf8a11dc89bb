import Attestation
import Custody
import HTTPTypes
import Hummingbird
import Intake
import Reports
import Spelling
import Views

/// The desk's answer as JSON: what became of it, and for every refusal rule, basis and way out.
struct AnswerText {
    let language: Language
    /// What the people and units are called whom a finding is about.
    var names = NameBook()

    func response(_ answer: Answer) -> Response {
        Answering.json(json(answer), status: status(answer))
    }

    private func status(_ answer: Answer) -> HTTPResponse.Status {
        switch answer {
        case .admitted(_, let outcome): outcome.waits ? .accepted : .created
        case .repeated: .ok
        case .refused, .kept: .unprocessableContent
        case .unsigned: .forbidden
        case .malformed: .badRequest
        }
    }

    func json(_ answer: Answer) -> JSON {
        var members: [JSON.Member] = []
        func add(_ name: String, _ value: JSON?) {
            if let value { members.append(JSON.Member(name, value)) }
        }
        func add(_ flaw: Flaw) {
            add("flaw", .string(language(flaw.words)))
            add("basis", .string(language(flaw.basis)))
            add("wayOut", .string(language(flaw.wayOut)))
        }
        add("acknowledgement", answer.acknowledgement.map(acknowledgement))
        switch answer {
        case .admitted(_, let outcome):
            add("answer", outcome.waits ? "waiting" : "admitted")
            add("deviations", .array(outcome.deviations.map(deviation)))
        case .refused(_, let refusal):
            add("answer", "refused")
            add("refusal", self.refusal(refusal))
        case .kept(_, let flaw):
            add("answer", "kept")
            add(flaw)
        case .repeated: add("answer", "repeated")
        case .unsigned(let flaw):
            add("answer", "unsigned")
            add(flaw)
        case .malformed:
            add("answer", "malformed")
        }
        return .object(members)
    }

    private func acknowledgement(_ one: Acknowledgement) -> JSON {
        [
            "admitted": .bool(one.admitted), "checkpoint": .string(one.checkpoint),
            "content": .string(one.content.hex), "format": "custody-acknowledgement/v1",
            "index": .integer(Int64(one.index)), "received": .integer(one.received),
        ]
    }

    func refusal(_ refusal: Refusal) -> JSON {
        [
            "words": .string(language(refusal.code)),
            "basis": .string(language(refusal.code.basis)),
            "wayOut": .string(language(refusal.code.wayOut)),
            "about": about(refusal.subjects),
        ]
    }

    func deviation(_ deviation: Deviation) -> JSON {
        [
            "words": .string(language(deviation.code)),
            "gravity": .string(deviation.code.gravity.rawValue),
            "basis": .string(language(deviation.code.basis)),
            "about": about(deviation.subjects),
        ]
    }

    private func about(_ subjects: [Subject]) -> JSON {
        let reader = Reader(language: language, names: names)
        return .array(subjects.map { .string(reader($0)) })
    }

}

extension Answer {
    /// What its refusal and its deviations are about.
    var subjects: [Subject] {
        switch self {
        case .admitted(_, let outcome): outcome.deviations.flatMap(\.subjects)
        case .refused(_, let refusal): refusal.subjects
        case .kept, .repeated, .unsigned, .malformed: []
        }
    }
}

extension Site {
    /// The desk's answer, people and units by their names.
    func told(_ answer: Answer, _ visit: Visit) throws -> Response {
        let subjects = answer.subjects
        let names =
            subjects.isEmpty
            ? NameBook() : try ledger.consult { try $0.names(of: subjects, []) }
        return AnswerText(language: visit.language, names: names).response(answer)
    }
}
