extension VaultRecord {
    /// Goods whose destruction is said to have begun while they lay in the vault by its own book:
    /// one of the two hours is false.
    ///
    /// What was never signed out is not asked about: its destruction took it away.
    var destroyedInside: [Finding] {
        let region = [Cell.text(unit.text), .text(ActKind.destruction.rawValue)]
        let rows = evidence.history.rows(DestructionRow.self, under: region).filter { row in
            (near.map { $0 <= row.at } ?? true) && evidence.isKnown(row.content, of: row.at)
        }
        guard !rows.isEmpty else { return [] }
        let stays = room.byContainer
        return Dictionary(grouping: rows, by: \.content).sorted { $0.key < $1.key }
            .compactMap { content, own in
                inside(content, own.flatMap { stays[$0.container] ?? [] })
            }
    }

    private func inside(_ content: ContentID, _ stays: [Stay]) -> Finding? {
        guard let told = evidence.history.effective(content),
            case .closing(.destruction(let destruction)) = told.act
        else { return nil }
        let latest = destruction.began + evidence.history.skew(of: told)
        let still = stays.filter { stay in
            stay.from <= destruction.began && (stay.to.map { latest < $0 } ?? false)
        }
        guard let out = still.compactMap(\.to).max() else { return nil }
        return Finding(
            .destroyedInTheVault, here, people: evidence.history.signers([content]),
            containers: Set(still.map(\.container)).sorted(), statements: [content],
            since: destruction.began, until: out)
    }
}
