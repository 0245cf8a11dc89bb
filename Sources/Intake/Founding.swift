package import LedgerStore
package import Merkle
import Registers

extension LedgerFile {
    /// Makes a new ledger with its empty registers; an existing file is never touched.
    package static func found(
        _ path: String, signer: NoteSigner, clock: WallClock
    ) throws(DeskError) -> LedgerFile {
        do {
            return try create(path, signer: signer, at: clock.milliseconds()) { database in
                try Registers.create(in: database)
            }
        } catch {
            throw DeskError(error)
        }
    }
}
