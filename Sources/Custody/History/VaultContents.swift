extension History {
    /// What is in a vault by the newest movement of each container, in the order of their names.
    package func contents(of vault: PlaceID) -> [ContainerID] {
        var newest: [ContainerID: VaultMovementRow] = [:]
        for row in rows(VaultMovementRow.self, vault.text) {
            let known = newest[row.container]
            if known.map({ ($0.at, $0.content) < (row.at, row.content) }) ?? true {
                newest[row.container] = row
            }
        }
        return newest.values.filter(\.inward).map(\.container).sorted()
    }
}
