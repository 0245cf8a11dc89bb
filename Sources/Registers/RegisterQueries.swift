package import Custody
package import GRDB

/// What boards ask of a register besides its key, each answered by an index.
extension Registers {
    /// The releases and postings that nobody has answered yet.
    package static func releasesInTransit(in db: Database) throws -> [ContentID] {
        let table = RegisterTable(ContainerRow.register).name
        let cursor = try GRDB.Row.fetchCursor(
            db.cachedStatement(
                sql: "SELECT DISTINCT release FROM \(table) WHERE release IS NOT NULL"))
        var releases: [ContentID] = []
        while let row = try cursor.next() {
            guard case .octets(let octets)? = RegisterTable.cells(row, 1).first,
                let release = ContentID(octets)
            else {
                throw UnreadableRow(register: table, cells: RegisterTable.cells(row, 1))
            }
            releases.append(release)
        }
        return releases.sorted()
    }

    /// The containers that were packed for these units or are in their places, in their order.
    package static func containers(
        of units: [UnitID], in db: Database
    ) throws -> [ContainerRow] {
        let found = try units.flatMap { unit in
            try rows(ContainerRow.self, "site", unit.text, in: db)
                + rows(ContainerRow.self, "unit", unit.text, in: db)
        }
        let known = Dictionary(found.map { ($0.container, $0) }) { row, _ in row }
        return known.values.sorted { $0.container < $1.container }
    }

    /// Those that were released or posted and that nobody has answered for yet.
    package static func containersInTransit(in db: Database) throws -> [ContainerRow] {
        try containers("release IS NOT NULL", [], in: db).filter { $0.state == .inTransit }
    }

    /// Those in people's own hands, whosever.
    package static func containersOnTheRoad(in db: Database) throws -> [ContainerRow] {
        try containers("crew <> ''", [], in: db)
    }

    /// The containers in a person's own hands, on the road.
    package static func containers(
        carriedBy person: PersonID, in db: Database
    ) throws -> [ContainerRow] {
        try containers(
            "crew <> '' AND instr(' ' || crew || ' ', ?) > 0", [.text(" \(person.text) ")], in: db)
    }

    private static func containers(
        _ condition: String, _ asked: [Cell], in db: Database
    ) throws -> [ContainerRow] {
        let table = RegisterTable(ContainerRow.register)
        return try ContainerRow.found(
            "\(table.selection) WHERE \(condition) ORDER BY container", asked, db)
    }

    /// The people of these units, in the order of their ids.
    package static func people(of units: [UnitID], in db: Database) throws -> [Person] {
        try units.flatMap { try rows(PersonRow.self, "unit", $0.text, in: db) }.map(\.person)
            .sorted { $0.id < $1.id }
    }

    /// The first planned line of every consignment, found by leaping from one to the next.
    package static func consignments(in db: Database) throws -> [ManifestRow] {
        let table = RegisterTable(ManifestRow.register)
        let leap = "SELECT min(consignment) FROM \(table.name) WHERE consignment"
        let names = try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE known (name) AS (
                    SELECT min(consignment) FROM \(table.name)
                    UNION ALL SELECT (\(leap) > name) FROM known WHERE name IS NOT NULL
                ) SELECT name FROM known WHERE name IS NOT NULL
                """)
        return try names.compactMap { name in
            try ManifestRow.found("\(table.lookup) LIMIT 1", [.text(name)], db).first
        }
    }

    /// The keys that were ever enrolled for a person.
    package static func keys(of person: PersonID, in db: Database) throws -> [KeyRow] {
        try rows(KeyRow.self, "person", person.text, in: db)
    }

    /// The rows of a register that have this in one of the columns by which it is found.
    private static func rows<R: Custody.Row>(
        _ type: R.Type, _ column: String, _ value: String, in db: Database
    ) throws -> [R] {
        precondition(R.register.found.contains(column), "no index finds \(column)")
        return try R.found(
            RegisterTable(R.register).selection(where: column), [.text(value)], db)
    }
}
