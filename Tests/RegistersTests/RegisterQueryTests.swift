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
            let onTheRoad = try Registers.containersOnTheRoad(in: db)
            #expect(onTheRoad.map(\.container.text) == ["B-3", "B-4"])
            #expect(
                try Registers.containersInTransit(in: db).isEmpty, "held, whatever it waits for")
            let first = try Registers.first(2, of: ContainerRow.self, in: db)
            #expect(first.map(\.container.text) == ["B-1", "B-2"])
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

    @Test func `the newest signatures of some kinds are those of all that are of these kinds`()
        throws
    {
        let kinds: [ActKind] = [.round, .store, .wipe, .round, .release]
        let rows = try (0..<40).map { number in
            SignatureRow(
                person: try #require(PersonID("p-\(number % 3)")),
                content: try #require(
                    ContentID(
                        String(repeating: "0", count: 62) + "\(number / 10)\(number % 10)")),
                role: .custodian, key: try #require(KeyID(String(repeating: "b", count: 64))),
                kind: kinds[number % 5], at: Instant(seconds: Int64(number)))
        }
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let history = RegisterHistory(db) { _ in nil }
            // One entry after the other, as the ledger takes them in.
            for row in rows { try history.apply([.signature(row)]) }
            for asked: [ActKind] in [[.round], [.wipe, .store], [.round, .release], [.seal]] {
                for limit in [1, 7, 400] {
                    let newest = try Registers.newest(of: asked, limit: limit, in: db)
                    let expected = rows.reversed().filter { asked.contains($0.kind) }.prefix(limit)
                    #expect(newest == Array(expected), "\(asked) \(limit)")
                }
            }
        }
    }

    @Test func `every consignment is found once, with its first line`() throws {
        let rows = try (0..<12).map { number in
            ManifestRow(
                consignment: try #require(ConsignmentID("CG-\(number / 4)")),
                container: try #require(ContainerID("B-\(number)")), content: try content("c"),
                line: 0, kind: .paper, quantity: 30,
                from: try #require(UnitID("centre")), to: try #require(UnitID("r\(number / 4)")))
        }
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            #expect(try Registers.consignments(in: db).isEmpty)
            try RegisterHistory(db) { _ in nil }.apply(rows.map { .manifest($0) })
            let found = try Registers.consignments(in: db)
            #expect(found.map(\.consignment.text) == ["CG-0", "CG-1", "CG-2"])
            #expect(found.map(\.to.text) == ["r0", "r1", "r2"])
        }
    }

    @Test func `people are found by their units`() throws {
        let people = try (0..<6).map { number in
            PersonRow(
                person: Person(
                    id: try #require(PersonID("p-\(5 - number)")),
                    unit: try #require(UnitID("u-\(number % 3)")), roles: [.officer],
                    commitment: try #require(Commitment(String(repeating: "d", count: 64)))),
                content: try content("e"))
        }
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            try RegisterHistory(db) { _ in nil }.apply(people.map { .person($0) })
            let units = try ["u-0", "u-2"].map { try #require(UnitID($0)) }
            let found = try Registers.people(of: units, in: db)
            #expect(found.map(\.id.text) == ["p-0", "p-2", "p-3", "p-5"])
        }
    }

    @Test(arguments: [
        ("container", "site"), ("key", "person"), ("person", "unit"), ("signature", "kind"),
    ])
    func `an index answers, not a look at every row`(name: String, column: String) throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let plan = try Row.fetchAll(
                db,
                sql: "EXPLAIN QUERY PLAN SELECT * FROM register_\(name) WHERE \"\(column)\" = ?",
                arguments: ["x"])
            let told = plan.compactMap { $0["detail"] as String? }.joined()
            #expect(told.contains("register_\(name)_\(column)"), "\(told)")
        }
    }

    @Test func `whoever carries something is found among those who do`() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let plan = try Row.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN SELECT * FROM register_container
                    WHERE crew <> '' AND instr(' ' || crew || ' ', ' x ') > 0
                    """)
            let told = plan.compactMap { $0["detail"] as String? }.joined()
            #expect(told.contains("register_container_crew"), "\(told)")
        }
    }
}
