package import Attestation
package import Custody
package import LedgerStore
import Notation
package import Registers
import Signing
import Spelling

/// The ledger and its registers as one moment has them: what every query reads.
package struct Books {
    package let snapshot: LedgerSnapshot
    package let history: RegisterHistory
    /// Whether every entry counts as part of the ledger.
    let isWhole: Bool
    /// Who reads in the same moment beside it.
    package let fellows: [FellowReader]

    package init(_ snapshot: LedgerSnapshot, cache: RegisterCache = RegisterCache()) {
        self.init(snapshot, cache: cache, isWhole: true) { _ in true }
    }

    init(_ snapshot: LedgerSnapshot, fellows: [FellowReader]) {
        self.init(snapshot, isWhole: true, fellows: fellows) { _ in true }
    }

    /// As far as the entries that `isSaid` counts as part of the ledger already.
    init(
        _ snapshot: LedgerSnapshot, cache: RegisterCache = RegisterCache(),
        isWhole: Bool = false, fellows: [FellowReader] = [],
        where isSaid: @escaping (Entry) -> Bool
    ) {
        self.snapshot = snapshot
        self.isWhole = isWhole
        self.fellows = fellows
        history = RegisterHistory(snapshot.database, cache: cache) { content in
            guard let entry = try snapshot.admitted(Digest(content)), isSaid(entry) else {
                return nil
            }
            return try Books.statement(entry)
        }
    }

    /// The entry of a content, admitted or else refused.
    package func entry(_ content: ContentID) throws -> Entry? {
        try snapshot.admitted(Digest(content)) ?? snapshot.refused(Digest(content)).first
    }

    /// The envelope of an entry, read again.
    package static func envelope(_ entry: Entry) throws(DeskError) -> Envelope {
        do throws(EnvelopeError) {
            return try Envelope.parse(entry.envelope)
        } catch {
            throw .entryUnreadable(index: entry.index)
        }
    }

    /// An entry's statement; its signatures were verified when it was admitted, and are by the
    /// auditor.
    package static func statement(_ entry: Entry) throws(DeskError) -> Custody.Statement {
        do {
            let stored = try StoredText(entry.envelope)
            return try StatementNotation.decode(stored.payload, payloadType: stored.payloadType)
        } catch {
            throw .entryUnreadable(index: entry.index)
        }
    }

    /// What the proof of an entry's time needs of its statement.
    static func hours(_ entry: Entry) throws(DeskError) -> StatementHours {
        do {
            return try StatementHours.decode(try StoredText(entry.envelope).payload)
        } catch {
            throw .entryUnreadable(index: entry.index)
        }
    }
}

extension LedgerFile {
    /// Reads ledger and registers in one transaction: everything seen belongs to one moment.
    ///
    /// - Throws: ``DeskError``, or what `body` throws.
    package func consult<Value>(_ body: (Books) throws -> Value) throws -> Value {
        do {
            return try read { try Books($0).consulted(body) }
        } catch LedgerError.abandoned(let error) {
            throw error
        }
    }
}

extension Books {
    /// What somebody concludes from them, if everything that he asked for could be read.
    func consulted<Value>(_ body: (Books) throws -> Value) throws -> Value {
        do {
            let value = try body(self)
            try sound()
            return value
        } catch {
            // What was concluded from a failed read counts for nothing; what was read from another
            // version's registers explains all of it.
            guard try Registers.areOfToday(in: snapshot.database) else {
                throw DeskError.registersOutdated
            }
            throw history.failure ?? error
        }
    }
}
