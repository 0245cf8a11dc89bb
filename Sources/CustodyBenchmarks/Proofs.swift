import LedgerStore
import Merkle

/// Inclusion proofs out of the stored tiles.
enum Proofs {
    /// Of entries all over the ledger, in an order that no cache can guess.
    static func perSecond(_ ledger: LedgerFile, size: Int) throws -> Double {
        let count = 200_000
        let clock = ContinuousClock()
        let start = clock.now
        try ledger.read { snapshot in
            let tree = snapshot.tree(size: size)
            for step in 0..<count { _ = try tree.inclusion(of: step &* 7_368_787 % size) }
        }
        return Double(count) / start.duration(to: clock.now).seconds
    }
}
