package import Custody
import GRDB

/// Reads less of a group than all of it, where a board needs no more: a site's season is thousands
/// of rows, and what was counted there are two.
extension RegisterHistory {
    package func rows<R: Custody.Row>(_ type: R.Type, under key: [Cell]) -> [R] {
        guard let first = key.first else { return [] }
        // What is remembered may be ahead of the file.
        if isWriting || remembered(ObjectIdentifier(type), first) != nil {
            return rows(type, first).filter { $0.key.starts(with: key) }
        }
        guard let lookup = Self.lookups[R.register.name], key.count <= lookup.found.count else {
            preconditionFailure("\(R.register.name) has no such key")
        }
        return reading("\(lookup.found[key.count - 1]) \(lookup.ordered)", key)
    }

    package func rows<R: Custody.Row>(
        _ type: R.Type, under key: [Cell], among next: [Cell]
    ) -> [R] {
        guard let first = key.first else { return [] }
        if isWriting || remembered(ObjectIdentifier(type), first) != nil {
            return rows(type, first).filter { row in
                let own = row.key
                return own.starts(with: key) && next.contains(own[key.count])
            }
        }
        let register = R.register
        guard let lookup = Self.lookups[register.name], key.count < register.keys else {
            preconditionFailure("\(register.name) has no such key")
        }
        let marks = repeatElement("?", count: next.count).joined(separator: ", ")
        let condition = "AND \"\(register.columns[key.count].name)\" IN (\(marks))"
        return reading(
            "\(lookup.found[key.count - 1]) \(condition) \(lookup.ordered)", key + next)
    }

    package func watched(_ vault: PlaceID, _ part: WatchPart) -> [WatchRow] {
        let vaults = Cell.text(vault.text)
        if isWriting || remembered(ObjectIdentifier(WatchRow.self), vaults) != nil {
            return rows(WatchRow.self, vaults).filter(part.holds)
        }
        return switch part {
        case .since(let instant): reading(Self.watchedSince, [vaults, instant.cell])
        case .kind(let kind, nil): reading(Self.watchedKind, [vaults, .text(kind.rawValue)])
        case .kind(let kind, let instant?):
            reading(Self.watchedKindSince, [vaults, instant.cell, .text(kind.rawValue)])
        }
    }

    package func site(of container: ContainerID) -> UnitID? {
        let first = Cell.text(container.text)
        if isWriting || remembered(ObjectIdentifier(ContainerRow.self), first) != nil {
            return self.container(container)?.site
        }
        return text(Self.siteOf, [first]).flatMap { UnitID($0) }
    }

    private static let siteOf =
        "SELECT site FROM \(RegisterTable(ContainerRow.register).name) WHERE container = ?"

    /// What finds the rows under the first columns of a key, by their number, and their order.
    private static let lookups: [String: (found: [String], ordered: String)] = Dictionary(
        uniqueKeysWithValues: RegisterTable.all.map { table in
            let keys = table.register.columns.prefix(table.register.keys).map { "\"\($0.name)\"" }
            let found = keys.indices.map { last in
                let condition = keys[...last].map { "\($0) = ?" }.joined(separator: " AND ")
                return "\(table.selection) WHERE \(condition)"
            }
            return (table.register.name, (found, "ORDER BY \(keys.joined(separator: ", "))"))
        })

    private static let watchedSince = watched("at >= ?")
    private static let watchedKind = watched("kind = ?")
    private static let watchedKindSince = watched("at >= ? AND kind = ?")

    private static func watched(_ condition: String) -> String {
        let table = RegisterTable(WatchRow.register)
        return "\(table.selection) WHERE vault = ? AND \(condition) ORDER BY content"
    }
}
