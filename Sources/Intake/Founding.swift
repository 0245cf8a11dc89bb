package import LedgerStore
package import Merkle
import Registers

extension LedgerFile {
    /// Makes a new ledger with its empty registers; an existing file is never touched.
    package static func found(
        _ path: String, signer: NoteSigner, clock: WallClock
    ) throws(DeskError) -> LedgerFile {
        do {
            let now = clock.milliseconds()
            let ledger = try create(path, signer: signer, at: now)
            _ = try ledger.write(at: now) { try Registers.create(in: $0.database) }
            return ledger
        } catch {
            throw DeskError(error)
        }
    }
}
