package import Attestation
package import Custody

/// What a duty record proves to somebody who has never seen the ledger.
package struct DutyVerdict: Sendable {
    package let person: PersonID?
    /// One for each statement, in the order of the file.
    package let statements: [BundleVerdict]
    /// Statements that he did not sign.
    package let strange: [ContentID]
    /// Answered duties, and whether the proofs show them in time.
    package let answered: [AnsweredDuty]

    package var holds: Bool {
        person != nil && strange.isEmpty && statements.allSatisfy(\.holds)
            && answered.allSatisfy { $0.standing != .foreign }
    }
}

/// A duty with a limit, held against the proofs in the same file.
package struct AnsweredDuty: Hashable, Sendable {
    package enum Standing: String, Hashable, Sendable {
        /// A cosigner had it before the limit was over.
        case met
        /// Its signers themselves say that it was later, or what they had seen is later.
        case late
        /// Nothing in the file shows it.
        case notProvable = "not-provable"
        /// The file holds no such statement of his, or the limit does not read.
        case foreign
    }

    package let duty: DutyRecord.Answered
    package let standing: Standing
}

extension BundleVerifier {
    /// Judges every statement as a bundle of its own; the limits are the plan's as the ledger's
    /// keeper read them, and are only held against the proofs.
    package func verify(_ record: DutyRecord) -> DutyVerdict {
        let person = PersonID(record.person)
        let verdicts = record.statements.map { exhibit -> BundleVerdict in
            let others = record.enrolments.filter {
                $0.envelope.content != exhibit.envelope.content
            }
            do throws(BundleError) {
                return verify(try Bundle(statement: exhibit, enrolments: others))
            } catch {
                preconditionFailure("contents were found distinct when the record was read")
            }
        }
        let strange = verdicts.filter { verdict in
            !verdict.signers.contains { $0.person == person }
        }.map(\.content)
        let proven = Dictionary(verdicts.map { ($0.content, $0) }) { first, _ in first }
        return DutyVerdict(
            person: person, statements: verdicts, strange: strange,
            answered: record.answered.map {
                AnsweredDuty(duty: $0, standing: standing($0, proven))
            })
    }

    private func standing(
        _ duty: DutyRecord.Answered, _ proven: [ContentID: BundleVerdict]
    ) -> AnsweredDuty.Standing {
        guard let content = ContentID(duty.statement), let limit = Instant(duty.limit),
            let verdict = proven[content], let bracket = verdict.bracket
        else { return .foreign }
        if bracket.earliest > limit { return .late }
        guard let notAfter = bracket.notAfter else { return .notProvable }
        return notAfter <= limit ? .met : .notProvable
    }
}

extension AnsweredDuty.Standing: Worded {
    package var wording: Wording {
        switch self {
        case .met: Wording("按时", "in time")
        case .late: Wording("逾期", "late")
        case .notProvable: Wording("本文件不能证明按时", "not provable from this file")
        case .foreign: Wording("与所附记录不符", "about nothing in this file")
        }
    }
}
