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
        let cosigned = try snapshot.cosignedCheckpoints(including: entry.index).first
            .flatMap { try snapshot.cosignatures(size: $0.head.size).first?.time }
        return Bracket(
            notBefore: seen.map { Instant(seconds: $0) },
            notAfter: cosigned.map { Instant(seconds: $0) }, claimed: statement.at)
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

    /// The evidence for verdicts at an instant; a bracket that cannot be read proves nothing.
    package func evidence(now: Instant) -> Evidence {
        Evidence(history, now: now) { content, person in
            do {
                return try signedAfter(content, by: person)
            } catch {
                return nil
            }
        } bracket: { content in
            do {
                return try bracket(of: content)
            } catch {
                return Bracket(claimed: Instant(seconds: 0))
            }
        }
    }
}
