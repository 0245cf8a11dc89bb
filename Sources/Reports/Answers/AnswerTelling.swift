package import Custody
package import Intake
package import Spelling

/// The desk's answer as JSON, for programs at the command line and over HTTP: what became of it,
/// and for whatever was not taken in the reason, its basis and the way out.
package struct AnswerTelling {
    private let language: Language
    /// What a finding is about, as whoever reads it knows it.
    private let called: (Subject) -> String

    package init(_ language: Language, called: @escaping (Subject) -> String) {
        (self.language, self.called) = (language, called)
    }

    package func members(_ answer: Answer) -> [(String, JSON?)] {
        let known: [(String, JSON?)] = [
            ("answer", .string(answer.word)), ("acknowledgement", answer.acknowledgement?.json),
        ]
        switch answer {
        case .admitted(_, let outcome):
            return known + [("deviations", .array(outcome.deviations.map(deviation)))]
        case .refused(_, let refusal): return known + [("refusal", self.refusal(refusal))]
        case .kept(_, let flaw), .unsigned(let flaw):
            return known + flaw.objection.members(language)
        case .malformed(let error):
            return known + Objection(malformed: error).members(language)
        case .repeated: return known
        }
    }

    package func refusal(_ refusal: Refusal) -> JSON {
        [
            "code": .string(refusal.code.rawValue), "words": .string(language(refusal.code)),
            "basis": .string(language(refusal.code.basis)),
            "wayOut": .string(language(refusal.code.wayOut)), "about": about(refusal.subjects),
        ]
    }

    package func deviation(_ deviation: Deviation) -> JSON {
        [
            "code": .string(deviation.code.rawValue),
            "gravity": .string(deviation.code.gravity.rawValue),
            "words": .string(language(deviation.code)),
            "basis": .string(language(deviation.code.basis)), "about": about(deviation.subjects),
        ]
    }

    private func about(_ subjects: [Subject]) -> JSON { .texts(subjects.map(called)) }
}

extension Answer {
    /// What became of it in one word, as programs, logs, figures and scripts have it.
    package var word: String {
        switch self {
        case .admitted(_, let outcome): outcome.waits ? "waiting" : "admitted"
        case .refused: "refused"
        case .kept: "kept"
        case .repeated: "repeated"
        case .unsigned: "unsigned"
        case .malformed: "malformed"
        }
    }
}

extension Acknowledgement {
    /// By which its file is told from others.
    package static let format = "custody-acknowledgement/v1"

    /// As it lies beside the envelope's file.
    package var json: JSON {
        [
            "admitted": .bool(admitted), "checkpoint": .string(checkpoint),
            "content": .string(content.hex), "format": .string(Self.format),
            "index": .integer(Int64(index)), "received": .integer(received),
        ]
    }
}
