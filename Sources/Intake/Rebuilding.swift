package import Attestation
package import Custody
package import LedgerStore
import Registers

extension LedgerFile {
    /// Throws the registers away and makes them again from the entries, all or nothing.
    ///
    /// For a ledger at which no desk is open, whose memory would still be of the old ones.
    /// - Parameters:
    ///   - sites: as at the desk, so that refused entries are read as they were there.
    ///   - rulesThen: rules that were not yet, or others, when the entries came; who may speak at
    ///     all is never excused.
    /// - Throws: ``DeskError``; the registers are then as they were before.
    package func rebuildRegisters(
        sites: [RelyingParty] = [], rulesThen: Set<RefusalCode> = []
    ) throws(DeskError) {
        do {
            _ = try write(at: 0) { transaction in
                let db = transaction.database
                let then = RulesThen(
                    rulesThen.subtracting(RefusalCode.standing),
                    // Registers of another shape say nothing of it.
                    refused: rulesThen.isEmpty
                        ? [] : (try? Registers.all(RefusalRow.self, in: db)) ?? [])
                try Registers.drop(in: db)
                try Registers.create(in: db)
                let rebuilding = Rebuilding(transaction.snapshot, sites: sites, then: then)
                while try rebuilding.replay(atMost: 256) {}
            }
        } catch {
            throw DeskError(error)
        }
    }
}

/// What an earlier version of the program judged by other rules.
struct RulesThen {
    let rules: Set<RefusalCode>
    private let refused: [ContentID: Refusal]

    init(_ rules: Set<RefusalCode> = [], refused: [RefusalRow] = []) {
        self.rules = rules
        self.refused = Dictionary(refused.map { ($0.content, $0.refusal) }) { first, _ in first }
    }

    /// Why something was refused then that no rule refuses today, where its rule is one of these.
    func refusal(of content: ContentID) -> Refusal? {
        refused[content].flatMap { rules.contains($0.code) ? $0 : nil }
    }
}

/// Reads the entries again in their order, and judges each at its place by what stands before it.
final class Rebuilding {
    private let snapshot: LedgerSnapshot
    private let place = Place()
    private let books: Books
    private let ring = KeyRing()
    private let sites: [RelyingParty]
    private let then: RulesThen

    /// How many entries there are already at this point of the reading.
    private final class Place {
        var size = 0
    }

    /// Over registers that are empty.
    init(_ snapshot: LedgerSnapshot, sites: [RelyingParty], then: RulesThen = RulesThen()) {
        self.snapshot = snapshot
        (self.sites, self.then) = (sites, then)
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
        let submission = submission(try Books.statement(entry), ContentID(entry.contentID))
        guard let refusal = try judge(submission, at: entry.index) else { return }
        // What a later rule refuses may not hide what another refuses, too.
        let others = Decide.refusal(of: submission, besides: then.rules)
        guard then.rules.contains(refusal.code), others == nil else {
            let rule = others?.code ?? refusal.code
            throw DeskError.judgedOtherwise(index: entry.index, by: rule)
        }
        try Decide.follow(submission, keep: keeping(entry.index))
        try books.sound()
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
        let submission = submission(statement, content)
        let refusal = try decided(submission) ?? then.refusal(of: content)
        guard let refusal else {
            throw DeskError.judgedOtherwise(index: entry.index, by: nil)
        }
        try books.history.apply(Decide.refused(submission, by: refusal))
        try Decide.forgo(submission, keep: keeping(entry.index))
        try books.sound()
    }

    private func submission(
        _ statement: Custody.Statement, _ content: ContentID
    ) -> Submission {
        Submission(statement, content: content, history: books.history, hashing: .sha256)
    }

    private func judge(_ submission: Submission, at index: Int) throws -> Refusal? {
        let refusal = try Decide.admit(submission, keep: keeping(index))
        try books.sound()
        return refusal
    }

    /// The first rule that refuses what is kept as refused; nothing of it is recorded here.
    private func decided(_ submission: Submission) throws -> Refusal? {
        let refusal = Decide.refusal(of: submission, besides: [])
        try books.sound()
        return refusal
    }

    private func keeping(
        _ index: Int
    ) -> (Custody.Statement, ContentID, [Event]) throws -> Void {
        { [books, place] statement, kept, events in
            try books.sound()
            place.size = index + 1
            try books.history.apply(events, of: statement, content: kept)
        }
    }
}
