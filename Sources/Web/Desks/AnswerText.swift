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

    func json(_ answer: Answer) -> JSON { .fields(telling.members(answer)) }

    /// What a finding is about, by its name.
    var telling: AnswerTelling {
        let reader = Reader(language: language, names: names)
        return AnswerTelling(language) { reader($0) }
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
