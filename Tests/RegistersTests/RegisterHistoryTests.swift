import Custody
import GRDB
import Registers
import Testing

/// An open register file in memory, with no statement behind it.
private func withRegisters(_ body: (RegisterHistory, Database) throws -> Void) throws {
    let queue = try DatabaseQueue()
    try queue.write { db in
        try Registers.create(in: db)
        try body(RegisterHistory(db) { _ in nil }, db)
    }
}

private func content(_ digit: Character) throws -> ContentID {
    try #require(ContentID(String(repeating: digit, count: 64)))
}

@Suite struct RegisterHistoryTests {
    @Test func `a row that was written is read back, and a later one replaces it`() throws {
        try withRegisters { history, _ in
            let unit = try #require(UnitID("region-1"))
            let first = UnitRow(
                unit: Unit(id: unit, tier: .region, parent: nil, name: "一"),
                content: try content("1"))
            let later = UnitRow(
                unit: Unit(id: unit, tier: .region, parent: nil, name: "二"),
                content: try content("2"))
            try history.apply([.unit(first)])
            #expect(history.rows(UnitRow.self, "region-1") == [first])
            try history.apply([.unit(later)])
            #expect(history.rows(UnitRow.self, "region-1") == [later])
            #expect(history.failure == nil)
        }
    }

    @Test func `a remembered group agrees with the table after every write`() throws {
        try withRegisters { history, db in
            let container = try #require(ContainerID("B-1"))
            var random = SystemRandomNumberGenerator()
            for step in 0..<200 {
                let digit = try #require("0123456789abcdef".randomElement(using: &random))
                let row = LinkRow(
                    container: container, content: try content(digit), follows: nil,
                    kind: .pack, state: .effective, at: Instant(seconds: Int64(step)))
                try history.apply([.link(row)])
                let fresh = RegisterHistory(db) { _ in nil }
                #expect(
                    history.rows(LinkRow.self, "B-1") == fresh.rows(LinkRow.self, "B-1"))
            }
        }
    }

    @Test func `a season in memory and the table hold the same rows in the same order`() throws {
        try withRegisters { history, db in
            let season = Season()
            for digit in "fa3c81b" {
                let row = PendingRow(
                    missing: try content("0"), content: try content(digit), open: digit != "c")
                season.apply([.pending(row)])
                try history.apply([.pending(row)])
            }
            let zeros = String(repeating: "0", count: 64)
            #expect(
                season.rows(PendingRow.self, zeros) == history.rows(PendingRow.self, zeros))
            var cells: [[Cell]] = []
            try RegisterTable(PendingRow.register).visit(db) { cells.append($0) }
            #expect(cells == season.all(PendingRow.register))
        }
    }

    @Test func `a row changed into nonsense is a failure, not an empty answer that is believed`()
        throws
    {
        try withRegisters { history, db in
            try db.execute(
                sql: "INSERT INTO register_unit VALUES ('region-1', 'galaxy', NULL, 'x', x'00')")
            #expect(history.rows(UnitRow.self, "region-1").isEmpty)
            #expect(history.failure is UnreadableRow)
        }
    }

    @Test func `a dropped table fails aloud`() throws {
        try withRegisters { history, db in
            try Registers.drop(in: db)
            #expect(history.rows(UnitRow.self, "region-1").isEmpty)
            #expect(history.failure is DatabaseError)
        }
    }

    @Test func `what was remembered of an undone transaction is forgotten`() throws {
        let queue = try DatabaseQueue()
        try queue.write { try Registers.create(in: $0) }
        let cache = RegisterCache()
        let row = PendingRow(missing: try content("0"), content: try content("1"), open: true)
        try queue.inDatabase { db in
            try db.inTransaction {
                let history = RegisterHistory(db, cache: cache) { _ in nil }
                #expect(history.rows(PendingRow.self, row.missing.hex).isEmpty)
                try history.apply([.pending(row)])
                #expect(history.rows(PendingRow.self, row.missing.hex) == [row])
                return .rollback
            }
            cache.forget()
            let history = RegisterHistory(db, cache: cache) { _ in nil }
            #expect(history.rows(PendingRow.self, row.missing.hex).isEmpty)
        }
    }

    @Test func `a small memory forgets and is never wrong`() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let history = RegisterHistory(db, cache: RegisterCache(limit: 3)) { _ in nil }
            let digits = "0123456789abcdef"
            var random = SystemRandomNumberGenerator()
            for _ in 0..<400 {
                let missing = try #require(digits.randomElement(using: &random))
                let waiting = try #require(digits.randomElement(using: &random))
                let row = PendingRow(
                    missing: try content(missing), content: try content(waiting),
                    open: Bool.random(using: &random))
                try history.apply([.pending(row)])
                let fresh = RegisterHistory(db) { _ in nil }
                let first = row.missing.hex
                #expect(history.rows(PendingRow.self, first) == fresh.rows(PendingRow.self, first))
            }
        }
    }

    @Test func `gathered rows are read back at once and are in the file at the end`() throws {
        try withRegisters { history, db in
            let container = try #require(ContainerID("B-1"))
            let rows = try "0123456789abcdef".map { digit in
                LinkRow(
                    container: container, content: try content(digit), follows: nil, kind: .pack,
                    state: .effective, at: Instant(seconds: 1))
            }
            try history.gathering {
                for (number, row) in rows.enumerated() {
                    try history.apply([.link(row)])
                    #expect(
                        history.rows(LinkRow.self, "B-1") == Array(rows.prefix(number + 1)))
                }
                #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM register_link") == 0)
            }
            #expect(try Registers.all(LinkRow.self, in: db) == rows)
        }
    }

    @Test func `what is gathered for a group that is not remembered is found in it`() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let history = RegisterHistory(db, cache: RegisterCache(limit: 2)) { _ in nil }
            // More rows than a register that is remembered whole has.
            let many = try (0..<600).map { number in
                StatementIDRow(
                    id: try #require(
                        StatementID(String(repeating: "0", count: 29) + "\(number + 100)")),
                    content: try content("7"))
            }
            try history.apply(many.map { .statementID($0) })
            let fresh = RegisterHistory(db, cache: RegisterCache(limit: 2)) { _ in nil }
            #expect(fresh.row(StatementIDRow.self, many[0].id) == many[0])
            let added = StatementIDRow(
                id: try #require(StatementID(String(repeating: "e", count: 32))),
                content: try content("8"))
            try fresh.gathering {
                try fresh.apply([.statementID(added)])
                #expect(fresh.row(StatementIDRow.self, added.id) == added)
                try fresh.prefetch(
                    StatementIDRow.self, many.prefix(70).map { Cell($0.id) } + [Cell(added.id)])
                for row in many.prefix(70) {
                    #expect(fresh.row(StatementIDRow.self, row.id) == row)
                }
            }
            #expect(try Registers.all(StatementIDRow.self, in: db).count == 601)
        }
    }

    @Test func `a statement that is in effect leaves no row, and one that was pending loses it`()
        throws
    {
        try withRegisters { history, db in
            func row(_ standing: Standing) throws -> StatementRow {
                StatementRow(
                    content: try content("1"), kind: .round, at: Instant(seconds: 1),
                    standing: standing)
            }
            for gathers in [true, false] {
                let events: [Event] = [
                    .statement(try row(.pending)), .statement(try row(.effective)),
                ]
                if gathers {
                    try history.gathering { for event in events { try history.apply([event]) } }
                } else {
                    for event in events { try history.apply([event]) }
                }
                #expect(history.rows(StatementRow.self, try content("1")).isEmpty)
                #expect(try Registers.all(StatementRow.self, in: db).isEmpty)
            }
        }
    }

    @Test func `in a journal too a row stands once, and a fork that is told again once`() throws {
        try withRegisters { history, db in
            func deviation(_ code: DeviationCode, _ people: Int) throws -> DeviationRow {
                DeviationRow(
                    deviation: Deviation(code, []), content: try content("1"),
                    at: Instant(seconds: 1),
                    people: try (0..<people).map { try #require(PersonID("p-\($0)")) })
            }
            let twice = try deviation(.roundIsByTwo, 1)
            try history.apply([.deviation(twice), .deviation(twice)])
            for people in 1...3 {
                try history.apply([.deviation(try deviation(.custodyIsUnforked, people))])
            }
            let rows = try Registers.all(DeviationRow.self, in: db)
            #expect(rows.map(\.people.count) == [3, 1])
            #expect(history.rows(DeviationRow.self, try content("1")) == rows)
        }
    }

    @Test func `every register is created, dropped and created again`() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            for _ in 0..<2 {
                try Registers.create(in: db)
                for table in RegisterTable.all { #expect(try db.tableExists(table.name)) }
                try Registers.drop(in: db)
                for table in RegisterTable.all { #expect(try !db.tableExists(table.name)) }
            }
        }
    }
}
