import Audit
import Custody
import GRDB
import Testing

struct TamperTableTests {
    @Test func `whatever cell of whatever table is changed, the audit fails and names the table`()
        async throws
    {
        let tampering = try Tampering(try await SmallSeason.played())
        let places = try tampering.places()
        #expect(Set(places.map(\.table)).count > 40)
        for place in places {
            let report = try await tampering.audit { try Tampering.change(place, in: $0) }
            let tables = Set(report.failures.map(\.table))
            #expect(!report.isClean, "\(place) was changed and nothing was found")
            #expect(tables.contains(place.table), "\(place) was changed; found only in \(tables)")
        }
    }

    @Test func `a row that is dropped from any table is missed`() async throws {
        let tampering = try Tampering(try await SmallSeason.played())
        let tables = Set(try tampering.places().map(\.table))
        for table in tables.sorted() where table != "person_detail" && table != "cosignature" {
            let places = try tampering.places().filter { $0.table == table }
            guard let keys = places.first?.keys.joined(separator: ", ") else { continue }
            var dropped = 0
            let report = try await tampering.audit { database in
                try database.execute(
                    sql: """
                        DELETE FROM \(table) WHERE (\(keys)) =
                        (SELECT \(keys) FROM \(table) ORDER BY \(keys) LIMIT 1)
                        """)
                dropped = database.changesCount
            }
            #expect(report.isClean == (dropped == 0), "a row of \(table) is gone")
        }
    }

    @Test func `a table that is dropped, added or hidden behind a view is named`() async throws {
        let tampering = try Tampering(try await SmallSeason.played())
        let lies = [
            "DROP TABLE register_deviation", "DROP TABLE tile", "DROP TABLE checkpoint",
            "CREATE TABLE aside (x)",
            "CREATE VIEW aside AS SELECT * FROM entry",
            "CREATE TRIGGER aside AFTER INSERT ON entry BEGIN SELECT 1; END",
        ]
        for lie in lies {
            let report = try await tampering.audit { try $0.execute(sql: lie) }
            let name = lie.hasPrefix("DROP") ? String(lie.split(separator: " ")[2]) : "aside"
            #expect(report.failures.contains { $0.table == name }, "\(lie)")
        }
    }

    @Test func `guards that are gone are a note, for nothing has happened yet`() async throws {
        let tampering = try Tampering(try await SmallSeason.played())
        let report = try await tampering.audit { _ in }
        #expect(report.isClean)
        #expect(report.notes.contains(.file(.guardMissing("entry_stays"))))
    }
}
