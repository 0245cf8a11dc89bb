import Binding
import Foundation
import GRDB
import Testing

@Suite struct FoundRowTests {
    @Test
    func
        `every value is read as it lies there, a text beyond its NUL, and nothing as another kind`()
        throws
    {
        let texts = ["", "a\u{0}b", "保密室值班员", String(repeating: "长", count: 5_000)]
        let hash = [UInt8](0..<32)
        try DatabaseQueue().write { db in
            try db.execute(sql: "CREATE TABLE t (a INTEGER, b TEXT, c BLOB) STRICT")
            var rows = BoundRows(columns: 3)
            for (place, text) in texts.enumerated() {
                rows.append([Int.min, -1, 0, Int.max][place])
                rows.append(text)
                rows.append(blob: Array(hash.prefix([0, 16, 31, 32][place])))
            }
            for _ in 0..<3 { rows.appendNull() }
            try rows.execute(db.cachedStatement(sql: "INSERT INTO t VALUES (?, ?, ?)"))
            var found: [(Int?, String?, [UInt8]?, [UInt64]?)] = []
            try BoundRows(columns: 0).find(
                db.cachedStatement(sql: "SELECT a, b, c FROM t ORDER BY rowid")
            ) { row in
                #expect(row.text(0) == nil && row.integer(1) == nil && row.bytes(1) == nil)
                found.append(
                    (
                        row.integer(0), row.text(1), row.bytes(2),
                        row.words(2).map { [$0.first, $0.second, $0.third, $0.fourth] }
                    ))
            }
            #expect(found.map(\.0) == [.min, -1, 0, .max, nil])
            #expect(found.map(\.1) == texts + [nil])
            #expect(found.map { $0.2?.count } == [0, 16, 31, 32, nil])
            #expect(found[3].2 == hash)
            #expect(found.map { $0.3?.count } == [nil, 4, nil, 4, nil])
            #expect(found[1].3 == [0x0001_0203_0405_0607, 0x0809_0a0b_0c0d_0e0f, 0, 0])
            #expect(found[3].3?.last == 0x1819_1a1b_1c1d_1e1f)
        }
    }

    @Test func `a query asks with its arguments, stops where its reader does, and asks again`()
        throws
    {
        struct Enough: Error {}
        try DatabaseQueue().write { db in
            try db.execute(
                sql: """
                    CREATE TABLE t (a INTEGER, b TEXT) STRICT;
                    INSERT INTO t VALUES (1, 'x'), (2, 'x'), (3, 'y')
                    """)
            let query = try db.cachedStatement(sql: "SELECT a FROM t WHERE b = ? ORDER BY a")
            func asked(_ text: String, stoppingAt last: Int = .max) throws -> [Int] {
                var arguments = BoundRows(columns: 1)
                arguments.append(text)
                var found: [Int] = []
                try arguments.find(query) { row in
                    found.append(row.integer(0) ?? 0)
                    if found.last == last { throw Enough() }
                }
                return found
            }
            #expect(try asked("x") == [1, 2])
            #expect(throws: Enough.self) { try asked("x", stoppingAt: 1) }
            #expect(try asked("y") == [3])
            #expect(try asked("z") == [])
        }
    }

    @Test func `what SQLite finds wrong on the way is thrown`() throws {
        try DatabaseQueue().write { db in
            let query = try db.cachedStatement(sql: "SELECT abs(-9223372036854775808)")
            #expect(throws: DatabaseError.self) { try BoundRows(columns: 0).find(query) { _ in } }
        }
    }
}
