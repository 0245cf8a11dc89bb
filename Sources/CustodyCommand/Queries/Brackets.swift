import Custody
import Intake
import LedgerStore
import Merkle
import Registers

extension Books {
    /// What a verdict is computed from, read now.
    func evidence(at now: Instant) -> Evidence {
        Evidence(history, now: now) { bracket(of: $0) }
    }

    /// A statement happened after the checkpoint it saw and before the first cosigned checkpoint
    /// that includes it; between them stands only its own word (DESIGN §3.10).
    func bracket(of content: ContentID) -> Bracket {
        guard let statement = history.statement(content) else {
            return Bracket(claimed: Instant(seconds: 0))
        }
        let seen = statement.seen.compactMap(issued).max()
        return Bracket(notBefore: seen, notAfter: cosigned(content), claimed: statement.at)
    }

    private func issued(_ seen: SeenCheckpoint) -> Instant? {
        guard let known = try? snapshot.checkpoint(size: seen.size),
            RootHash(known.head.root) == seen.root
        else { return nil }
        return Instant(seconds: known.issued / 1000)
    }

    private func cosigned(_ content: ContentID) -> Instant? {
        guard let entry = try? entry(content),
            let first = try? snapshot.cosignedCheckpoints(including: entry.index).first,
            let time = try? snapshot.cosignatures(size: first.head.size).first?.time
        else { return nil }
        return Instant(seconds: time)
    }
}
