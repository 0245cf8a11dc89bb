import Custody
import GRDB
import Registers
import Testing

/// What boards ask besides the key is what looking at every row would answer.
@Suite struct RegisterQueryTests {
    private func container(
        _ id: String, site: String? = nil, _ custodian: Custodian, release: ContentID? = nil
    ) throws -> ContainerRow {
        ContainerRow(
            container: try #require(ContainerID(id)), kind: .box,
            site: site.flatMap { UnitID($0) }, custodian: custodian, state: .held,
            release: release, heads: [], seals: [], kinds: [], children: [], items: 1, open: false,
            contested: false)
    }

    private func content(_ digit: Character) throws -> ContentID {
        try #require(ContentID(String(repeating: digit, count: 64)))
    }

    @Test func `goods are found by whom they are for, who has them and what they wait for`() throws
    {
        let (one, two) = (try #require(UnitID("site-1")), try #require(UnitID("site-2")))
        let (pat, patty) = (try #require(PersonID("pat")), try #require(PersonID("patty")))
        let released = try content("7")
        let rows = [
            try container("B-1", site: "site-1", .unit(one)),
            try container("B-2", site: "site-2", .unit(one), release: released),
            try container("B-3", site: "site-2", .crew([pat]), release: released),
            try container("B-4", .crew([patty])), try container("B-5", site: "site-2", .unit(two)),
        ]
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            try RegisterHistory(db) { _ in nil }.apply(rows.map { .container($0) })
            #expect(try Registers.releasesInTransit(in: db) == [released])
            func found(_ units: UnitID...) throws -> [String] {
                try Registers.containers(of: units, in: db).map(\.container.text)
            }
            #expect(try found(one) == ["B-1", "B-2"])
            #expect(try found(two) == ["B-2", "B-3", "B-5"])
            #expect(try found(one, two) == ["B-1", "B-2", "B-3", "B-5"])
            let carried = try Registers.containers(carriedBy: pat, in: db)
            #expect(carried.map(\.container.text) == ["B-3"], "Patty's box is not Pat's")
        }
    }

    @Test func `a person's keys are found among many`() throws {
        let keys = try (0..<8).map { number in
            KeyRow(
                key: try #require(KeyID(String(repeating: "\(number)", count: 64))),
                person: try #require(PersonID("p-\(number % 3)")), spki: "AA==",
                content: try content("a"))
        }
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            try RegisterHistory(db) { _ in nil }.apply(keys.map { .key($0) })
            for person in Set(keys.map(\.person)) {
                #expect(
                    Set(try Registers.keys(of: person, in: db))
                        == Set(keys.filter { $0.person == person }))
            }
        }
    }

    @Test(arguments: ["container", "key"])
    func `an index answers, not a look at every row`(name: String) throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let column = name == "key" ? "person" : "site"
            let plan = try Row.fetchAll(
                db,
                sql: "EXPLAIN QUERY PLAN SELECT * FROM register_\(name) WHERE \"\(column)\" = ?",
                arguments: ["x"])
            let told = plan.compactMap { $0["detail"] as String? }.joined()
            #expect(told.contains("register_\(name)_\(column)"), "\(told)")
        }
    }
}
