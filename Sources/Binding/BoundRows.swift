package import GRDB
import GRDBSQLite

/// Rows as SQLite is to be given them: value after value in one piece of memory.
///
/// GRDB makes three lists of every list of arguments and copies each value twice; where a thousand
/// rows share a transaction, that is more work than SQLite's own. Here a row is written once, and
/// bound from where it lies.
package struct BoundRows {
    private enum Tag: UInt8 {
        case null, integer, text, blob
    }

    private let columns: Int
    private var bytes: [UInt8] = []
    /// Of all rows.
    private var values = 0

    package init(columns: Int) { self.columns = columns }

    package var isEmpty: Bool { bytes.isEmpty }

    package var count: Int { values / columns }

    package mutating func appendNull() { begin(.null) }

    package mutating func append(_ integer: Int) {
        begin(.integer)
        append(word: UInt64(bitPattern: Int64(integer)))
    }

    package mutating func append(_ text: String) {
        begin(.text)
        let utf8 = text.utf8
        append(word: UInt64(utf8.count))
        bytes.append(contentsOf: utf8)
    }

    package mutating func append(blob: [UInt8]) {
        begin(.blob)
        append(word: UInt64(blob.count))
        bytes.append(contentsOf: blob)
    }

    /// Sixteen or thirty-two bytes.
    package mutating func append(words: UInt64...) {
        begin(.blob)
        append(word: UInt64(words.count * 8))
        for word in words { append(word: word.bigEndian) }
    }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        values = 0
    }

    private mutating func begin(_ tag: Tag) {
        values += 1
        bytes.append(tag.rawValue)
    }

    private mutating func append(word: UInt64) {
        // Safe: eight bytes of a value on the stack are copied.
        unsafe withUnsafeBytes(of: word) { unsafe bytes.append(contentsOf: $0) }
    }

    /// Executes the statement once for each row, in their order.
    ///
    /// - Throws: what SQLite says of the first row that it does not take.
    package func execute(_ statement: Statement) throws(DatabaseError) {
        precondition(values % columns == 0, "a row has as many values as it has columns")
        let prepared = unsafe statement.sqliteStatement
        defer {
            unsafe sqlite3_reset(prepared)
            unsafe sqlite3_clear_bindings(prepared)
        }
        // Safe: what is bound lies in `bytes`, which nobody changes until the bindings are cleared.
        let failing = unsafe bytes.withUnsafeBytes { memory -> CInt? in
            var place = 0
            while place < memory.count {
                for column in 1...CInt(columns) {
                    place = unsafe Self.bind(memory, place, prepared, column)
                }
                let code = unsafe sqlite3_step(prepared)
                guard code == SQLITE_DONE else { return code }
                unsafe sqlite3_reset(prepared)
            }
            return nil
        }
        if let failing { throw unsafe Self.error(failing, prepared) }
    }

    /// Executes a query with the one row as its arguments, and visits every row that it finds; none
    /// is good for anything after its visit.
    ///
    /// - Throws: what SQLite says, or what `visit` throws.
    package func find(_ query: Statement, _ visit: (FoundRow) throws -> Void) throws {
        precondition(values == columns, "a query has one row of arguments")
        let prepared = unsafe query.sqliteStatement
        defer {
            unsafe sqlite3_reset(prepared)
            unsafe sqlite3_clear_bindings(prepared)
        }
        // Safe: what is bound lies in `bytes`, which nobody changes until the bindings are cleared.
        let last = try unsafe bytes.withUnsafeBytes { memory -> CInt in
            var place = 0
            for column in 0..<columns {
                place = unsafe Self.bind(memory, place, prepared, CInt(column) + 1)
            }
            while true {
                let code = unsafe sqlite3_step(prepared)
                guard code == SQLITE_ROW else { return code }
                try visit(unsafe FoundRow(prepared))
            }
        }
        guard last == SQLITE_DONE else { throw unsafe Self.error(last, prepared) }
    }

    /// Binds the value that begins at a place.
    ///
    /// - Returns: where the next begins.
    private static func bind(
        _ memory: UnsafeRawBufferPointer, _ place: Int, _ prepared: OpaquePointer, _ column: CInt
    ) -> Int {
        guard let tag = unsafe Tag(rawValue: memory[place]) else {
            preconditionFailure("only `begin` writes tags")
        }
        if tag == .null {
            unsafe sqlite3_bind_null(prepared, column)
            return place + 1
        }
        // Safe: after each tag but null a word was written, and after its length each text or blob.
        let word = unsafe memory.loadUnaligned(fromByteOffset: place + 1, as: UInt64.self)
        let start = place + 9
        guard tag != .integer else {
            unsafe sqlite3_bind_int64(prepared, column, Int64(bitPattern: word))
            return start
        }
        let length = Int(word)
        let value = unsafe memory.baseAddress.map { unsafe $0 + start }
        if tag == .text {
            unsafe sqlite3_bind_text(
                prepared, column, value?.assumingMemoryBound(to: CChar.self), CInt(length), nil)
        } else {
            unsafe sqlite3_bind_blob(prepared, column, value, CInt(length), nil)
        }
        return start + length
    }

    private static func error(_ code: CInt, _ prepared: OpaquePointer) -> DatabaseError {
        let connection = unsafe sqlite3_db_handle(prepared)
        let message = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
        return DatabaseError(
            resultCode: ResultCode(rawValue: unsafe sqlite3_extended_errcode(connection)),
            message: message)
    }
}
