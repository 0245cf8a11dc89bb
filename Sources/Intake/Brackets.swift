package import Custody
import LedgerStore
import Merkle
import Notation
import Registers
import Signing

extension Books {
    /// Between which instants a statement is proven to have been made (DESIGN §3.10).
    ///
    /// Not before the newest checkpoint that one of its parties had seen, if the ledger has that
    /// checkpoint; not after the first cosignature of a checkpoint that includes it.
    package func bracket(of content: ContentID) throws -> Bracket {
        try KnownTimes(self).bracket(of: content)
    }

    /// The newest checkpoint that a signer's own device knew when he signed: a signature added to
    /// an older statement shows by it.
    package func signedAfter(_ content: ContentID, by person: PersonID) throws -> Instant? {
        try KnownTimes(self).signedAfter(content, by: person)
    }

    /// The evidence for verdicts at an instant; a bracket that cannot be read proves nothing, and
    /// one that was read is not read again.
    package func evidence(now: Instant) -> Evidence {
        let times = KnownTimes(self)
        return Evidence(history, now: now) { content, person in
            do {
                return try times.signedAfter(content, by: person)
            } catch {
                return nil
            }
        } included: { content in
            do {
                return try times.included(content)
            } catch {
                return nil
            }
        } proof: { content in
            guard isWhole else {
                return history.statement(content).map { _ in times.proven(content) }
            }
            return (try? times.proof(of: content)) ?? nil
        } bracket: { content in
            times.proven(content)
        }
    }
}

/// What one reading has asked of times: it asks nothing twice, and of hundreds of statements under
/// one checkpoint once.
private final class KnownTimes {
    private let books: Books
    private var brackets: [ContentID: Bracket] = [:]
    private var checkpoints: [Int: IssuedRoot?] = [:]
    /// In the order of their sizes.
    private var cosigned: [Cosigned] = []

    /// Entries of which this is the first cosigned checkpoint, as far as they were asked for.
    private struct Cosigned {
        var first: Int
        let size: Int
        let at: Instant
    }

    init(_ books: Books) { self.books = books }

    func bracket(of content: ContentID) throws -> Bracket {
        try proof(of: content) ?? Bracket(claimed: Instant(seconds: 0))
    }

    /// What cannot be read proves nothing.
    func proven(_ content: ContentID) -> Bracket {
        do {
            return try bracket(of: content)
        } catch {
            return Bracket(claimed: Instant(seconds: 0))
        }
    }

    /// Nil where no such statement was admitted.
    func proof(of content: ContentID) throws -> Bracket? {
        if let known = brackets[content] { return known }
        guard let (place, hours) = try told(content) else { return nil }
        let bracket = Bracket(
            notBefore: try newest(hours.seen), notAfter: try cosigned(place), claimed: hours.at)
        brackets[content] = bracket
        return bracket
    }

    /// Where it stands, and its hours; of a statement that nobody has read yet no more is read.
    private func told(_ content: ContentID) throws -> (place: Int, hours: StatementHours)? {
        if let known = books.history.remembered(content) {
            return try books.snapshot.place(ofAdmitted: Digest(content))
                .map { ($0, StatementHours(known)) }
        }
        do {
            return try books.snapshot.admitted(Digest(content))
                .map { ($0.index, try Books.hours($0)) }
        } catch {
            books.history.fail(error)
            throw error
        }
    }

    /// The end of its bracket, for which neither its text nor its signatures are read.
    func included(_ content: ContentID) throws -> Instant? {
        if let known = brackets[content] { return known.notAfter }
        return try books.snapshot.place(ofAdmitted: Digest(content)).flatMap(cosigned)
    }

    func signedAfter(_ content: ContentID, by person: PersonID) throws -> Instant? {
        try newest(books.history.statement(content)?.seen.filter { $0.person == person } ?? [])
    }

    /// When the newest of the checkpoints that somebody saw was issued, of those that there are.
    private func newest(_ seen: [SeenCheckpoint]) throws -> Instant? {
        try seen.compactMap { seen in
            try checkpoint(seen.size)
                .flatMap { $0.root == Digest(seen.root) ? $0.issued / 1000 : nil }
        }.max().map { Instant(seconds: $0) }
    }

    private func checkpoint(_ size: Int) throws -> IssuedRoot? {
        if let known = checkpoints[size] { return known }
        let found = try books.snapshot.issuedRoot(size: size)
        checkpoints.updateValue(found, forKey: size)
        return found
    }

    /// When a checkpoint that includes an entry was first cosigned.
    private func cosigned(_ index: Int) throws -> Instant? {
        var (low, high) = (cosigned.startIndex, cosigned.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if cosigned[middle].size > index { high = middle } else { low = middle + 1 }
        }
        let known = low < cosigned.endIndex ? cosigned[low] : nil
        if let known, known.first <= index { return known.at }
        guard let found = try books.snapshot.firstCosigned(including: index) else { return nil }
        let at = Instant(seconds: found.time)
        if known?.size == found.size {
            cosigned[low].first = index
        } else {
            cosigned.insert(Cosigned(first: index, size: found.size, at: at), at: low)
        }
        return at
    }
}
