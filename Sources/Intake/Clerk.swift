import Attestation
import Custody
import LedgerStore
import Merkle
import Registers
import Signing

/// The desk's work inside one transaction: decide, append, record, in ledger order.
final class Clerk {
    private let transaction: LedgerTransaction
    private let books: Books
    /// Keys that the readers know; only keys of committed entries are among them.
    private let ring: KeyRing
    private let sites: [RelyingParty]
    private let received: Int64
    private let settings: LedgerSettings
    /// Of the contents in this batch those that some entry has.
    private var known: Set<Digest> = []

    init(
        _ transaction: LedgerTransaction, _ books: Books, of settings: LedgerSettings,
        ring: KeyRing, sites: [RelyingParty], received: Int64
    ) {
        self.settings = settings
        (self.transaction, self.books, self.received) = (transaction, books, received)
        (self.ring, self.sites) = (ring, sites)
    }

    /// Judges readings in their order and appends what is to be kept.
    ///
    /// - Throws: what the ledger or the registers throw; then the whole transaction is undone.
    func settle(_ readings: [Reading]) throws -> [Settled] {
        try lookAhead(readings)
        return try books.history.gathering { try readings.map(settle) }
    }

    /// Asks once for what each statement would ask for alone: whether it is here already, whether
    /// its id is, who waits for it, and what has been said of it.
    private func lookAhead(_ readings: [Reading]) throws {
        known = try transaction.snapshot.known(
            among: readings.compactMap { $0.envelope?.contentID })
        var (ids, contents): ([Cell], [Cell]) = ([], [])
        for case .statement(let verified, let statement) in readings {
            ids.append(Cell(statement.id))
            contents.append(Cell(ContentID(verified.contentID)))
        }
        try books.history.prefetch(StatementIDRow.self, ids)
        try books.history.prefetch(PendingRow.self, contents)
        try books.history.prefetch(StatementRow.self, contents)
    }

    private func settle(_ reading: Reading) throws -> Settled {
        switch reading {
        case .malformed(let error): return .nowhere(.malformed(error))
        case .flawed(let envelope, let flaw): return try keep(envelope, flaw)
        case .unknownKey(let envelope, _):
            // Somebody before it in the queue may have enrolled the key.
            let again = try reader(of: envelope).read(envelope)
            guard case .unknownKey(_, let error) = again else { return try settle(again) }
            return try keep(envelope, .signatures(error))
        case .statement(let verified, let statement): return try settle(verified, statement)
        }
    }

    private func settle(
        _ verified: VerifiedEnvelope, _ statement: Custody.Statement
    ) throws -> Settled {
        let content = ContentID(verified.contentID)
        if let known = try judged(verified.envelope, content) { return .known(known) }
        let history = books.history
        let submission = Submission(
            statement, content: content, history: history, hashing: .sha256)
        if let refusal = misplaced(statement) {
            return try refuse(verified, submission, by: refusal)
        }
        var index: Int?
        var own: [Event] = []
        var released: [ContentID] = []
        let refusal = try Decide.admit(submission) { statement, kept, events in
            // A rule cannot throw for a failed read; its answer counts for nothing then.
            try books.sound()
            if index == nil {
                index = try append(verified.envelope, admitted: true)
                own = events
            } else {
                released.append(kept)
            }
            try history.apply(events, of: statement, content: kept)
        }
        try books.sound()
        if let refusal { return try refuse(verified, submission, by: refusal) }
        let outcome = Outcome(own, released: released)
        return .admitted(
            index ?? 0, content, introducing: verified.parties.compactMap(\.introduces), outcome)
    }

    /// Why the first statement is none of this ledger's.
    private func misplaced(_ statement: Custody.Statement) -> Refusal? {
        // Of all that comes later nothing is spelled or looked up here.
        guard statement.act.kind == .genesis, books.history.genesis == nil else { return nil }
        return Decide.misplaced(
            statement, ledger: settings.origin.text, checkpointKey: settings.logKey.text)
    }

    /// Keeps what a rule refused, if it is evidence, and judges again what waited for it.
    private func refuse(
        _ verified: VerifiedEnvelope, _ submission: Submission, by refusal: Refusal
    ) throws -> Settled {
        // Whoever signs only with keys that he brings along is nobody's evidence.
        guard try reader(of: verified.envelope).isEvidence(verified.envelope) else {
            return .nowhere(.unsigned(.turnedAway(refusal)))
        }
        let place = try append(verified.envelope, admitted: false)
        let history = books.history
        try history.apply(Decide.refused(submission, by: refusal))
        try Decide.forgo(submission) { statement, kept, events in
            try books.sound()
            try history.apply(events, of: statement, content: kept)
        }
        try books.sound()
        return .refused(place, submission.content) { .refused($0, refusal) }
    }

    /// What the ledger has judged already: admitted, or refused by a rule.
    ///
    /// A flawed copy that was kept bars nothing, or whoever spoils one signature of somebody
    /// else's statement could keep it out for ever.
    private func judged(_ envelope: Envelope, _ content: ContentID) throws -> Entry? {
        guard known.contains(envelope.contentID) else { return nil }
        if let entry = try books.snapshot.admitted(envelope.contentID) { return entry }
        let refused = try books.snapshot.refused(envelope.contentID)
        guard !refused.isEmpty, books.history.row(RefusalRow.self, content) != nil else {
            return nil
        }
        return refused.first { $0.envelope == envelope.bytes } ?? refused.last
    }

    /// Keeps as evidence, once for each content, what somebody enrolled signed.
    ///
    /// What nobody did is not ours to keep.
    private func keep(_ envelope: Envelope, _ flaw: Flaw) throws -> Settled {
        let content = ContentID(envelope.contentID)
        if let known = try books.entry(content) { return .known(known) }
        guard try reader(of: envelope).isEvidence(envelope) else {
            return .nowhere(.unsigned(flaw))
        }
        let place = try append(envelope, admitted: false)
        if let statement = Reader.unverified(envelope) {
            try books.history.apply(Decide.kept(statement, content))
        }
        return .refused(place, content) { .kept($0, flaw) }
    }

    /// Reads with the keys that are enrolled at this place of the ledger.
    private func reader(of envelope: Envelope) throws -> Reader {
        Reader(ring: KeyRing(try books.keys(of: envelope, known: ring)), sites: sites)
    }

    private func append(_ envelope: Envelope, admitted: Bool) throws -> Int {
        known.insert(envelope.contentID)
        return try transaction.append(
            kind: admitted ? .admitted : .refused, received: received,
            contentID: envelope.contentID, envelope: envelope.bytes)
    }
}

/// What became of one reading, before the checkpoint that covers it is signed.
enum Settled {
    case admitted(Int, ContentID, introducing: [PublicKey], Outcome)
    case refused(Int, ContentID, (Acknowledgement) -> Answer)
    case known(Entry)
    case nowhere(Answer)
}

extension Outcome {
    init(_ events: [Event], released: [ContentID]) {
        var deviations: [Deviation] = []
        var waits = false
        for event in events {
            if case .deviation(let row) = event { deviations.append(row.deviation) }
            if case .pending(let row) = event, row.open { waits = true }
        }
        self.init(waits: waits, deviations: deviations, released: released)
    }
}
