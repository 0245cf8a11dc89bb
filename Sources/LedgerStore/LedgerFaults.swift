package import GRDB

/// Runs something that touches the file and gives its failure the ledger's own name.
func translatingFaults<Value>(_ body: () throws -> Value) throws(LedgerError) -> Value {
    do {
        return try body()
    } catch let error as LedgerError {
        throw error
    } catch let error as DatabaseError {
        throw LedgerError(error)
    } catch {
        throw .abandoned(error)
    }
}

extension LedgerError {
    package init(_ error: DatabaseError) {
        let code = error.extendedResultCode.rawValue
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .diskFull
            // The index beside a journal has no room, which readers want as well as the writer.
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .diskFull
            case .SQLITE_READONLY: .readOnly
            case .SQLITE_CORRUPT: .corrupt(.malformed(code: code))
            case .SQLITE_NOTADB: .notALedger
            case .SQLITE_IOERR: .inputOutput(code: code)
            case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen(code: code)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .forbidden(error.message ?? "")
            default: .database(code: code)
            }
    }
}
