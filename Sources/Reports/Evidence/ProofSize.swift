package import LedgerStore
import Merkle

/// Under which checkpoint an entry is proven: the first whose cosignature proves an hour, else the
/// first cosigned one, else the newest.
package enum ProofSize {
    package static func best(of index: Int, _ snapshot: LedgerSnapshot) throws -> Int {
        try snapshot.firstCosigned(including: index)?.size
            ?? snapshot.cosignedCheckpoints(including: index).first?.head.size
            ?? snapshot.latestCheckpoint().head.size
    }
}
