import Attestation
import Custody
import LedgerStore
import Merkle
import Notation
import Registers
import Signing

/// Judges one entry after the other as the desk should have.
final class Judge {
    private let findings: Findings
    private let examiner: Examiner
    private let settings: FileSettings
    private let sightings: Sightings
    private(set) var admitted = 0
    private(set) var refused = 0
    private(set) var signatures = 0
    /// How many entries today's rules would judge otherwise than the desk did.
    private(set) var judgedOtherwise = 0
    /// Refused then: what the refusal register says of these, today's rules cannot confirm.
    private(set) var admittedToday: [String: Int] = [:]
    private static let mostExplained = 10_000
    private var founded = false
    private let rulesThen: Set<String>
    /// Rules of today that were not yet.
    private let later: Set<RefusalCode>

    /// - Parameters:
    ///   - findings: where all that does not hold is put.
    ///   - examiner: reads envelopes, and knows who is enrolled by now.
    ///   - settings: the ledger's name and key, as its file has them.
    ///   - sightings: is told what each statement says it has seen.
    ///   - rulesThen: the rules that the auditor accepts as other than in the ledger's time.
    init(
        findings: Findings, examiner: Examiner, settings: FileSettings, sightings: Sightings,
        rulesThen: Set<String>
    ) {
        (self.findings, self.examiner, self.settings) = (findings, examiner, settings)
        self.sightings = sightings
        self.rulesThen = rulesThen
        later = Set(rulesThen.compactMap(RefusalCode.init)).subtracting(RefusalCode.standing)
    }

    func judge(
        _ entry: ExaminedEntry, _ history: AuditHistory, _ contents: Contents
    ) throws {
        for fault in entry.faults { findings.add(.entry(entry.index, fault)) }
        var interpretation = entry.interpretation
        if case .unknownKey(let envelope, _) = interpretation {
            // Something before it in this batch, or in one just judged, may have enrolled the key.
            interpretation = examiner.interpret(envelope)
        }
        signatures += interpretation.envelope?.signatures.count ?? 0
        if case .statement(_, let statement) = interpretation {
            sightings.take(statement, at: entry.index)
        }
        switch entry.header?.kind {
        case .admitted?:
            admitted += 1
            try admit(entry.index, interpretation, history, contents)
        case .refused?:
            refused += 1
            try refuse(entry.index, interpretation, history, contents)
        case nil: break
        }
    }

    func finish() {
        if admitted > 0, !founded { findings.add(.genesis(.missing)) }
    }

    private func admit(
        _ index: Int, _ interpretation: Interpretation, _ history: AuditHistory,
        _ contents: Contents
    ) throws {
        let (verified, statement): (VerifiedEnvelope, Custody.Statement)
        switch interpretation {
        case .statement(let envelope, let read): (verified, statement) = (envelope, read)
        case .unknownKey(_, let error), .unsigned(_, let error):
            return findings.add(.entry(index, .signatures(error)))
        case .misread(_, let error): return findings.add(.entry(index, .statement(error)))
        case .malformed(let error): return findings.add(.entry(index, .envelope(error)))
        }
        let content = ContentID(verified.contentID)
        let known = history.row(StatementIDRow.self, statement.id)
        if known?.content == content, let first = try contents.index(content) {
            return findings.add(.entry(index, .repeated(first: first)))
        }
        checkGenesis(statement)
        let submission = Submission(
            statement, content: content, history: history, hashing: .sha256)
        var kept = false
        func keep(_ statement: Custody.Statement, _ content: ContentID, _ events: [Event]) throws {
            if !kept { try contents.keep(content, at: index) }
            kept = true
            try history.apply(events, of: statement, content: content)
            if let failure = history.failure { throw failure }
        }
        if let refusal = try Decide.admit(submission, keep: keep) {
            guard !RefusalCode.standing.contains(refusal.code) else {
                return findings.add(.entry(index, .unauthorised(refusal)))
            }
            judge(index, submission, by: refusal)
            // What came later was judged by a ledger that it is part of.
            try Decide.follow(submission, keep: keep)
        }
        for party in verified.parties {
            if let key = party.introduces { examiner.ring.enrol(key) }
        }
    }

    /// An admitted entry that the rules refuse; what a later rule refuses may not hide what another
    /// refuses, too.
    private func judge(_ index: Int, _ submission: Submission, by refusal: Refusal) {
        judgedOtherwise += 1
        guard later.contains(refusal.code) else {
            return findings.add(.entry(index, .refusedToday(refusal)))
        }
        findings.add(.entry(index, .beforeItsRule(refusal)))
        if let other = Decide.refusal(of: submission, besides: later) {
            findings.add(.entry(index, .refusedToday(other)))
        }
    }

    private func refuse(
        _ index: Int, _ interpretation: Interpretation, _ history: AuditHistory,
        _ contents: Contents
    ) throws {
        guard case .statement(let verified, let statement) = interpretation else {
            guard let envelope = interpretation.envelope,
                examiner.ring.diagnose(envelope, sites: examiner.sites).isEvidence
            else { return findings.add(.entry(index, .refusedUnsigned)) }
            // What is not whole has its place in its device's feed all the same.
            guard
                let said = try? StatementNotation.decode(
                    envelope.payload, payloadType: envelope.payloadType)
            else { return }
            return try history.apply(Decide.kept(said, ContentID(envelope.contentID)))
        }
        if verified.parties.allSatisfy({ $0.introduces != nil }) {
            findings.add(.entry(index, .refusedStranger))
        }
        let content = ContentID(verified.contentID)
        let submission = Submission(
            statement, content: content, history: history, hashing: .sha256)
        do throws(Refusal) {
            _ = try Decide.decide(submission)
            let rule = contents.ruleThen(content)
            let isAccepted = rule.map(rulesThen.contains) ?? false
            let fault = isAccepted ? rule.map { EntryFault.afterItsRule($0) } : nil
            findings.add(.entry(index, fault ?? .admittedToday))
            judgedOtherwise += 1
            if admittedToday.count < Self.mostExplained { admittedToday[content.hex] = index }
        } catch {
            try history.apply(Decide.refused(submission, by: error))
            try Decide.forgo(submission) { statement, content, events in
                try history.apply(events, of: statement, content: content)
            }
        }
    }

    /// The genesis names the ledger and the key that signs its checkpoints.
    private func checkGenesis(_ statement: Custody.Statement) {
        guard case .office(.genesis(let genesis)) = statement.act, !founded else { return }
        founded = true
        if settings.origin?.text != statement.ledger.text {
            findings.add(.genesis(.otherOrigin(statement.ledger.text)))
        }
        if settings.logKey?.text != genesis.checkpointKey {
            findings.add(.genesis(.otherKey(genesis.checkpointKey)))
        }
    }
}
