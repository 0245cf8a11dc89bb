import Binding
import Foundation
import GRDB
import Testing

@Suite struct BoundRowsTests {
    private static let table = """
        CREATE TABLE t (a INTEGER, b TEXT, c BLOB CHECK (c IS NULL OR length(c) < 40)) STRICT
        """
    private static let insertion = "INSERT INTO t VALUES (?, ?, ?)"

    @Test func `every value comes back as it went in, the empty and the extreme ones too`() throws {
        let texts = ["", "a", "\u{0}", "保密室值班员", String(repeating: "长", count: 5_000)]
        let integers = [0, -1, Int.max, Int.min]
        try DatabaseQueue().write { db in
            try db.execute(sql: Self.table)
            var rows = BoundRows(columns: 3)
            for text in texts {
                for integer in integers {
                    rows.append(integer)
                    rows.append(text)
                    rows.append(blob: Array("\(integer)".utf8.prefix(30)))
                }
            }
            #expect(rows.count == 20)
            try rows.execute(db.cachedStatement(sql: Self.insertion))
            let read = try Row.fetchAll(
                db, sql: "SELECT a, CAST(b AS BLOB), c FROM t ORDER BY rowid")
            #expect(read.count == 20)
            for (place, row) in read.enumerated() {
                #expect(row[0] == integers[place % 4])
                // GRDB reads a text up to its first NUL; as bytes it is read whole.
                #expect(row[1] == Data(texts[place / 4].utf8))
                #expect(row[2] == Data("\(integers[place % 4])".utf8.prefix(30)))
            }
        }
    }

    @Test func `nothing is NULL and empty is not nothing`() throws {
        try DatabaseQueue().write { db in
            try db.execute(sql: Self.table)
            var rows = BoundRows(columns: 3)
            for _ in 0..<3 { rows.appendNull() }
            rows.append(7)
            rows.append("")
            rows.append(blob: [])
            try rows.execute(db.cachedStatement(sql: Self.insertion))
            let kinds = try Row.fetchAll(db, sql: "SELECT typeof(a), typeof(b), typeof(c) FROM t")
            #expect(
                kinds.map { [$0[0], $0[1], $0[2]] as [String] } == [
                    ["null", "null", "null"], ["integer", "text", "blob"],
                ])
        }
    }

    @Test func `words stand as the bytes that they are made of`() throws {
        try DatabaseQueue().write { db in
            try db.execute(sql: Self.table)
            var rows = BoundRows(columns: 3)
            rows.append(1)
            rows.appendNull()
            rows.append(words: 0x0102_0304_0506_0708, 0xfffe_fdfc_fbfa_f9f8)
            try rows.execute(db.cachedStatement(sql: Self.insertion))
            let bytes = try Data.fetchOne(db, sql: "SELECT c FROM t")
            #expect(
                bytes == Data([1, 2, 3, 4, 5, 6, 7, 8, 255, 254, 253, 252, 251, 250, 249, 248]))
        }
    }

    @Test func `the row that a table refuses is refused aloud, and those before it stand`() throws {
        try DatabaseQueue().inDatabase { db in
            try db.execute(sql: Self.table)
            var rows = BoundRows(columns: 3)
            for length in [3, 50, 4] {
                rows.append(length)
                rows.append("\(length)")
                rows.append(blob: [UInt8](repeating: 1, count: length))
            }
            let statement = try db.cachedStatement(sql: Self.insertion)
            #expect {
                try rows.execute(statement)
            } throws: { error in
                let error = error as? DatabaseError
                return error?.extendedResultCode == .SQLITE_CONSTRAINT_CHECK
                    && error?.message?.contains("length(c)") == true
            }
            #expect(try Int.fetchAll(db, sql: "SELECT a FROM t") == [3])
            // The statement is as good as new afterwards, and GRDB may use it again.
            try statement.execute(arguments: [1, "x", Data([9])])
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM t") == 2)
        }
    }

    @Test func `what was handed in is gone, and the same memory serves again`() throws {
        try DatabaseQueue().write { db in
            try db.execute(sql: Self.table)
            var rows = BoundRows(columns: 3)
            for round in 0..<3 {
                rows.append(round)
                rows.append("round \(round)")
                rows.appendNull()
                try rows.execute(db.cachedStatement(sql: Self.insertion))
                rows.removeAll()
                #expect(rows.isEmpty && rows.count == 0)
            }
            #expect(try Int.fetchAll(db, sql: "SELECT a FROM t") == [0, 1, 2])
        }
    }
}
