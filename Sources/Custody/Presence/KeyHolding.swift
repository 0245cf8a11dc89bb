/// Who holds the key of one lock of a vault, from when to when.
package struct KeyHolding: Hashable, Sendable {
    package let vault: PlaceID
    package let lock: VaultLock
    /// Nil: nobody does.
    package let holder: PersonID?
    package let from: Instant
    /// Nil as long as it lasts.
    package let to: Instant?
    package let statement: ContentID

    /// The register of a vault's keys, lock by lock, each in its order.
    package static func register(of vault: PlaceID, _ evidence: Evidence) -> [Self] {
        let rows = evidence.history.rows(VaultKeyRow.self, vault.text).filter { row in
            evidence.isKnown(row.content, of: row.at)
                && evidence.fact(row.content).map { $0.supersededBy == nil } ?? false
        }
        return VaultLock.allCases.flatMap { lock -> [Self] in
            let own = rows.filter { $0.lock == lock }
                .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            return own.enumerated().map { place, row in
                Self(
                    vault: vault, lock: lock, holder: row.holder, from: row.at,
                    to: place + 1 < own.count ? own[place + 1].at : nil,
                    statement: row.content)
            }
        }
    }

    /// Both halves in one hand: from when to when, and whose.
    static func inOneHand(_ holdings: [Self]) -> [(one: Self, other: Self)] {
        let others = holdings.filter { $0.lock == .two && $0.holder != nil }
        return holdings.filter { $0.lock == .one && $0.holder != nil }.flatMap { one in
            others.filter { $0.holder == one.holder && $0.overlaps(one) }
                .map { (one: one, other: $0) }
        }
    }

    private func overlaps(_ other: Self) -> Bool {
        max(from, other.from) < (min(to, other.to) ?? max(from, other.from) + .days(1))
    }

    private func min(_ one: Instant?, _ other: Instant?) -> Instant? {
        guard let one, let other else { return one ?? other }
        return Swift.min(one, other)
    }
}
