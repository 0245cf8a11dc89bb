import Attestation
import Custody
import LedgerStore
import Registers

/// The desk's work inside one transaction: decide, append, record, in ledger order.
struct Clerk {
    let transaction: LedgerTransaction
    let books: Books
    let reader: Reader
    let ring: KeyRing
    let received: Int64

    /// Judges one reading and appends what is to be kept.
    ///
    /// - Throws: what the ledger or the registers throw; then the whole transaction is undone.
    func settle(_ reading: Reading) throws -> Settled {
        switch reading {
        case .malformed(let error): return .nowhere(.malformed(error))
        case .flawed(let envelope, let flaw): return try keep(envelope, flaw)
        case .unknownKey(let envelope, _):
            // Somebody before it in the queue may have enrolled the key.
            let again = reader.read(envelope)
            guard case .unknownKey(_, let error) = again else { return try settle(again) }
            return try keep(envelope, .signatures(error))
        case .statement(let verified, let statement): return try settle(verified, statement)
        }
    }

    private func settle(
        _ verified: VerifiedEnvelope, _ statement: Custody.Statement
    ) throws -> Settled {
        let content = ContentID(verified.contentID)
        if let known = try books.entry(content) { return .known(known) }
        let history = books.history
        let submission = Submission(statement, content: content, history: history)
        var index: Int?
        var own: [Event] = []
        var released: [ContentID] = []
        let refusal = try Decide.admit(submission) { statement, kept, events in
            if index == nil {
                index = try append(verified.envelope, admitted: true)
                own = events
            } else {
                released.append(kept)
            }
            try history.apply(events, of: statement, content: kept)
            try sound()
        }
        try sound()
        if let refusal {
            let place = try append(verified.envelope, admitted: false)
            try history.apply(Decide.refused(submission, by: refusal))
            return .appended(place, content, admitted: false) { .refused($0, refusal) }
        }
        for party in verified.parties {
            if let key = party.introduces { ring.enrol(key) }
        }
        let outcome = Outcome(own, released: released)
        return .appended(index ?? 0, content, admitted: true) { .admitted($0, outcome) }
    }

    /// Keeps as evidence what somebody enrolled signed; what nobody did is not ours to keep.
    private func keep(_ envelope: Envelope, _ flaw: Flaw) throws -> Settled {
        let content = ContentID(envelope.contentID)
        if let known = try books.entry(content) { return .known(known) }
        guard reader.isEvidence(envelope) else { return .nowhere(.unsigned(flaw)) }
        let place = try append(envelope, admitted: false)
        return .appended(place, content, admitted: false) { .kept($0, flaw) }
    }

    private func append(_ envelope: Envelope, admitted: Bool) throws -> Int {
        try transaction.append(
            kind: admitted ? .admitted : .refused, received: received,
            contentID: envelope.contentID, envelope: envelope.bytes)
    }

    /// A rule cannot throw for a failed read; its answer counts for nothing then.
    private func sound() throws {
        if let failure = books.history.failure { throw failure }
    }
}

/// What became of one reading, before the checkpoint that covers it is signed.
enum Settled {
    case appended(Int, ContentID, admitted: Bool, (Acknowledgement) -> Answer)
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
