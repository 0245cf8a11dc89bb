package import Custody
import LedgerStore
import Merkle
import Registers
import Signing

extension Books {
    /// Between which instants a statement is proven to have been made (DESIGN §3.10).
    ///
    /// Not before the newest checkpoint that one of its parties had seen, if the ledger has that
    /// checkpoint; not after the first cosignature of a checkpoint that includes it.
    package func bracket(of content: ContentID) throws -> Bracket {
        guard let entry = try snapshot.admitted(Digest(content)) else {
            return Bracket(claimed: Instant(seconds: 0))
        }
        let statement = try history.statement(content) ?? Books.statement(entry)
        let seen = try statement.seen.compactMap { seen in
            try snapshot.checkpoint(size: seen.size)
                .flatMap { $0.head.root == Digest(seen.root) ? $0.issued / 1000 : nil }
        }.max()
        return Bracket(
            notBefore: seen.map { Instant(seconds: $0) },
            notAfter: try cosigned(entry.index), claimed: statement.at)
    }

    /// The end of its bracket, for which neither its text nor its signatures are read.
    private func included(_ content: ContentID) throws -> Instant? {
        try snapshot.place(ofAdmitted: Digest(content)).flatMap(cosigned)
    }

    /// When a checkpoint that includes an entry was first cosigned.
    private func cosigned(_ index: Int) throws -> Instant? {
        try snapshot.cosignedCheckpoints(including: index).first
            .flatMap { try snapshot.cosignatures(size: $0.head.size).first?.time }
            .map { Instant(seconds: $0) }
    }

    /// The newest checkpoint that a signer's own device knew when he signed: a signature added to
    /// an older statement shows by it.
    package func signedAfter(_ content: ContentID, by person: PersonID) throws -> Instant? {
        let seen = history.statement(content)?.seen.filter { $0.person == person } ?? []
        return try seen.compactMap { seen in
            try snapshot.checkpoint(size: seen.size)
                .flatMap { $0.head.root == Digest(seen.root) ? $0.issued / 1000 : nil }
        }.max().map { Instant(seconds: $0) }
    }

    /// The evidence for verdicts at an instant; a bracket that cannot be read proves nothing, and
    /// one that was read is not read again.
    package func evidence(now: Instant) -> Evidence {
        let brackets = KnownBrackets()
        return Evidence(history, now: now) { content, person in
            do {
                return try signedAfter(content, by: person)
            } catch {
                return nil
            }
        } included: { content in
            do {
                return try brackets[content]?.notAfter ?? included(content)
            } catch {
                return nil
            }
        } bracket: { content in
            if let known = brackets[content] { return known }
            do {
                let read = try bracket(of: content)
                brackets[content] = read
                return read
            } catch {
                return Bracket(claimed: Instant(seconds: 0))
            }
        }
    }
}

/// The brackets that one reading has asked for.
private final class KnownBrackets {
    private var brackets: [ContentID: Bracket] = [:]

    subscript(_ content: ContentID) -> Bracket? {
        get { brackets[content] }
        set { brackets[content] = newValue }
    }
}
