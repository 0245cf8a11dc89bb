import GRDBSQLite

/// The row that a statement is at, as long as it is there: its values are read from where SQLite
/// has them.
///
/// GRDB makes a cursor and a row for each query and copies every blob twice; where a board asks a
/// thousand times for two rows, that is more work than SQLite's own.
@safe package struct FoundRow {
    private let prepared: OpaquePointer

    init(_ prepared: OpaquePointer) { unsafe self.prepared = prepared }

    package func integer(_ column: Int) -> Int? {
        guard type(column) == SQLITE_INTEGER else { return nil }
        return Int(unsafe sqlite3_column_int64(prepared, CInt(column)))
    }

    package func text(_ column: Int) -> String? {
        guard type(column) == SQLITE_TEXT else { return nil }
        let start = unsafe sqlite3_column_text(prepared, CInt(column))
        let count = Int(unsafe sqlite3_column_bytes(prepared, CInt(column)))
        // Safe: SQLite keeps so many bytes there until the statement goes on.
        return unsafe String(
            decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    package func bytes(_ column: Int) -> [UInt8]? {
        guard let blob = unsafe blob(column) else { return nil }
        return unsafe Array(blob)
    }

    /// Sixteen or thirty-two bytes as words; the last two are zero where there are sixteen.
    package func words(
        _ column: Int
    ) -> (first: UInt64, second: UInt64, third: UInt64, fourth: UInt64, count: Int)? {
        guard let blob = unsafe blob(column) else { return nil }
        let count = blob.count
        guard count == 16 || count == 32 else { return nil }
        func word(_ place: Int) -> UInt64 {
            guard place < count else { return 0 }
            return UInt64(
                bigEndian: unsafe blob.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        return (word(0), word(8), word(16), word(24), count)
    }

    /// Safe as long as the statement stays where it is.
    private func blob(_ column: Int) -> UnsafeRawBufferPointer? {
        guard type(column) == SQLITE_BLOB else { return nil }
        let start = unsafe sqlite3_column_blob(prepared, CInt(column))
        return unsafe UnsafeRawBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(prepared, CInt(column))))
    }

    private func type(_ column: Int) -> CInt {
        unsafe sqlite3_column_type(prepared, CInt(column))
    }
}
