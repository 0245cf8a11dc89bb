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

    @Test func `a row that is dropped from any table is missed, and its table named`()
        async throws
    {
        let tampering = try Tampering(try await SmallSeason.played())
        for table in try tampering.tables() where table.rows > 0 {
            for place in Set([0, table.rows / 2, table.rows - 1]).sorted() {
                let report = try await tampering.audit { try table.drop(place, in: $0) }
                let tables = Set(report.failures.map(\.table))
                switch table.name {
                // Details of people may be forgotten: the one table that forgets.
                case "person_detail": #expect(report.isClean)
                // Cosignatures come from outside: what is left of them is said, see below.
                case "cosignature":
                    #expect(report.isClean && report.cosigned.checkpoints == table.rows - 1)
                default:
                    #expect(
                        tables.contains(table.name),
                        "row \(place) of \(table.name) is gone; found only in \(tables)")
                }
            }
        }
    }

    @Test func `two rows that change places are found, where a place means something`()
        async throws
    {
        let tampering = try Tampering(try await SmallSeason.played())
        var swapped: Set<String> = []
        for table in try tampering.tables() where table.rows > 1 {
            var isChanged = false
            let report = try await tampering.audit { isChanged = try table.swap(in: $0) }
            guard isChanged else { continue }
            swapped.insert(table.name)
            let tables = Set(report.failures.map(\.table))
            // A register without a key is found by its columns alone: where its rows lie means
            // nothing, and nobody reads it.
            let means = !table.isJournal
            #expect(
                means ? tables.contains(table.name) : report.isClean,
                "\(table.name): \(report.failures.map(\.wording.english))")
        }
        let ordered: Set = ["entry", "checkpoint", "cosignature", "register_signature"]
        #expect(swapped.isSuperset(of: ordered))
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
