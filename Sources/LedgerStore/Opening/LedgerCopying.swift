import Foundation
import GRDB

extension LedgerFile {
    /// Writes a consistent copy of the ledger, live or not, and opens it; nothing is overwritten.
    ///
    /// The copy keeps no journal beside it, so that it can be read from any read-only disc.
    package func copy(to destination: String) throws(LedgerError) -> LedgerFile {
        let manager = FileManager.default
        try NewName.demand(destination)
        let partial = destination + ".partial"
        try NewName.demand(partial)
        do {
            try Data().write(to: URL(filePath: partial), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw .existsAlready
        } catch {
            throw .cannotOpen(code: 0)
        }
        do throws(LedgerError) {
            try translatingFaults {
                let queue = try DatabaseQueue(path: partial)
                try reader.backup(to: queue)
                try queue.writeWithoutTransaction { database in
                    try database.execute(sql: "PRAGMA journal_mode = DELETE")
                }
                try queue.close()
            }
            try NewName.take(destination, for: partial)
        } catch {
            for suffix in [""] + NewName.beside {
                try? manager.removeItem(atPath: partial + suffix)
            }
            throw error
        }
        return try LedgerFile.openReadOnly(destination)
    }
}
