/// Somebody who went into a vault and has not been signed out.
package struct VaultVisitor: Hashable, Sendable {
    /// What the record keeps of his name.
    package let visitor: Commitment
    package let entered: Instant
    package let reason: String
}

extension VaultRecord {
    /// Of every visitor the newest word, unless that says that he left.
    var visitorsInside: [VaultVisitor] {
        let told = watched(.visitor).filter { $0.at <= evidence.now }.compactMap {
            row -> Visit? in
            guard let fact = evidence.fact(row.content), fact.supersededBy == nil,
                case .vault(.visitor(let visit))? = evidence.history.statement(row.content)?.act
            else { return nil }
            return visit
        }
        return Dictionary(grouping: told, by: \.visitor).values.compactMap { own -> VaultVisitor? in
            guard let last = own.max(by: { $0.entered < $1.entered }),
                !own.contains(where: { $0.left.map { $0 >= last.entered } ?? false })
            else { return nil }
            return VaultVisitor(
                visitor: last.visitor, entered: last.entered, reason: last.reason)
        }.sorted { $0.entered < $1.entered }
    }

    /// What the rules said of the vault's acts since an instant, and of what was opened of them.
    func deviations(since: Instant) -> [DeviationRow] {
        let moved = evidence.history.rows(VaultMovementRow.self, vault.text)
            .filter { since <= $0.at && evidence.isKnown($0.content, of: $0.at) }.map(\.content)
        let acts = signings.filter { since <= $0.at }.map(\.content)
        let opened = acts.flatMap { evidence.history.rows(ActRow.self, $0) }
            .filter { $0.kind == .reveal && evidence.isKnown($0.content, of: $0.at) }
            .map(\.content)
        return Set(moved + acts + opened).sorted()
            .flatMap { evidence.history.rows(DeviationRow.self, $0) }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
    }
}
