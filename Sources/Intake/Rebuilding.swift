package import Attestation
import Custody
package import LedgerStore
import Registers

extension LedgerFile {
    /// Throws the registers away and makes them again from the entries, all or nothing.
    ///
    /// For a ledger at which no desk is open, whose memory would still be of the old ones.
    /// - Parameter sites: as at the desk, so that refused entries are read as they were there.
    /// - Throws: ``DeskError``; the registers are then as they were before.
    package func rebuildRegisters(sites: [RelyingParty] = []) throws(DeskError) {
        do {
            _ = try write(at: 0) { transaction in
                let db = transaction.database
                try Registers.drop(in: db)
                try Registers.create(in: db)
                let rebuilding = Rebuilding(transaction.snapshot, sites: sites)
                while try rebuilding.replay(atMost: 256) {}
            }
        } catch {
            throw DeskError(error)
        }
    }
}

/// Reads the entries again in their order, and judges each at its place by what stands before it.
final class Rebuilding {
    private let snapshot: LedgerSnapshot
    private let place = Place()
    private let books: Books
    private let ring = KeyRing()
    private let sites: [RelyingParty]

    /// How many entries there are already at this point of the reading.
    private final class Place {
        var size = 0
    }

    /// Over registers that are empty.
    init(_ snapshot: LedgerSnapshot, sites: [RelyingParty]) {
        self.snapshot = snapshot
        self.sites = sites
        // What comes later in the ledger has not been said yet.
        books = Books(snapshot) { [place] entry in entry.index < place.size }
    }

    /// Goes on with the next entries; false when there are none.
    func replay(atMost limit: Int) throws -> Bool {
        let entries = try snapshot.entries(from: place.size, limit: limit)
        for entry in entries {
            switch entry.header.kind {
            case .admitted: try admit(entry)
            case .refused: try refuse(entry)
            }
            place.size = entry.index + 1
        }
        return !entries.isEmpty
    }

    private func admit(_ entry: Entry) throws {
        let statement = try Books.statement(entry)
        let refusal = try judge(statement, ContentID(entry.contentID), at: entry.index)
        guard refusal == nil else { throw DeskError.judgedOtherwise(index: entry.index) }
    }

    /// A refused entry tells of the rule that refused it; a flawed one only has its place in a feed.
    private func refuse(_ entry: Entry) throws {
        let envelope = try Books.envelope(entry)
        let keys = KeyRing(try books.keys(of: envelope, known: ring))
        let content = ContentID(entry.contentID)
        guard case .statement(_, let statement) = Reader(ring: keys, sites: sites).read(envelope)
        else {
            let statement = Reader.unverified(envelope)
            return try books.history.apply(statement.map { Decide.kept($0, content) } ?? [])
        }
        guard let refusal = try judge(statement, content, at: entry.index) else {
            throw DeskError.judgedOtherwise(index: entry.index)
        }
        let submission = Submission(
            statement, content: content, history: books.history, hashing: .sha256)
        try books.history.apply(Decide.refused(submission, by: refusal))
    }

    private func judge(
        _ statement: Custody.Statement, _ content: ContentID, at index: Int
    ) throws -> Refusal? {
        let submission = Submission(
            statement, content: content, history: books.history, hashing: .sha256)
        let refusal = try Decide.admit(submission) { statement, kept, events in
            try books.sound()
            place.size = index + 1
            try books.history.apply(events, of: statement, content: kept)
        }
        try books.sound()
        return refusal
    }
}
