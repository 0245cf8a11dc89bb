extension Findings {
    /// Slips typed in by others that put goods into a unit's hands, while nobody of that unit has
    /// signed the slip, or anything done with the goods since.
    package static func slips(to unit: UnitID, _ evidence: Evidence) -> [Finding] {
        let rows = evidence.history.rows(AcceptedRow.self, unit.text).filter { row in
            row.release == nil && evidence.isKnown(row.content, of: row.at)
        }
        return Dictionary(grouping: rows, by: \.content).sorted { $0.key < $1.key }
            .compactMap { content, own in
                guard let fact = evidence.fact(content), fact.supersededBy == nil else {
                    return nil
                }
                let open = own.map(\.container).filter {
                    !isConfirmed($0, content, by: unit, evidence)
                }
                guard !open.isEmpty else { return nil }
                return Finding(
                    .slipIsUnconfirmed, [.unit(unit)] + open.map { .container($0) },
                    people: evidence.history.signers([content]), containers: open,
                    statements: [content], since: fact.bracket.claimed)
            }
    }

    private static func isConfirmed(
        _ container: ContainerID, _ slip: ContentID, by unit: UnitID, _ evidence: Evidence
    ) -> Bool {
        let history = evidence.history
        let chain = Chain(container, history)
        var said = [slip]
        var waiting = [slip]
        while let next = waiting.popLast() {
            let known = chain.successors(of: next).filter {
                evidence.isKnown($0.content, of: $0.at)
            }
            waiting += known.map(\.content)
            said += known.map(\.content)
        }
        let vaults = history.rows(UnitPlaceRow.self, unit.text).filter { $0.kind == .vault }
        said += Set(vaults.map(\.place)).flatMap { vault in
            history.rows(VaultMovementRow.self, under: [.text(vault.text), .text(container.text)])
                .filter { evidence.isKnown($0.content, of: $0.at) }.map(\.content)
        }
        return said.compactMap { history.effective($0) }
            .contains { history.units(of: $0).contains(unit) }
    }
}
