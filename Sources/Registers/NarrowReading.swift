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
        let lookups = Self.lookups[R.register.name] ?? []
        precondition(key.count <= lookups.count, "\(R.register.name) has no such key")
        return reading(lookups[key.count - 1], key)
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

    /// The statements that find the rows under the first columns of a key, by their number.
    private static let lookups: [String: [String]] = Dictionary(
        uniqueKeysWithValues: RegisterTable.all.map { table in
            let keys = table.register.columns.prefix(table.register.keys).map { "\"\($0.name)\"" }
            return (
                table.register.name,
                keys.indices.map { last in
                    let condition = keys[...last].map { "\($0) = ?" }.joined(separator: " AND ")
                    return "\(table.selection) WHERE \(condition) "
                        + "ORDER BY \(keys.joined(separator: ", "))"
                }
            )
        })

    private static let watchedSince = watched("at >= ?")
    private static let watchedKind = watched("kind = ?")
    private static let watchedKindSince = watched("at >= ? AND kind = ?")

    private static func watched(_ condition: String) -> String {
        let table = RegisterTable(WatchRow.register)
        return "\(table.selection) WHERE vault = ? AND \(condition) ORDER BY content"
    }
}
