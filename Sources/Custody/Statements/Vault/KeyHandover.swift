/// One of the two locks of a vault; whoever holds its key holds half of the vault.
package enum VaultLock: String, CaseIterable, Hashable, Sendable {
    case one, two
}

extension VaultLock: Worded {
    package var wording: Wording {
        switch self {
        case .one: Wording("甲锁", "lock one")
        case .two: Wording("乙锁", "lock two")
        }
    }
}

/// A vault key passes from hand to hand, or is lost.
package struct KeyHandover: Hashable, Sendable {
    package let vault: PlaceID
    package let lock: VaultLock
    /// Nil when it is issued for the first time, or found.
    package let from: PersonID?
    /// Nil when nobody holds it any longer.
    package let to: PersonID?
    package let reason: String?

    package init(
        vault: PlaceID, lock: VaultLock, from: PersonID? = nil, to: PersonID? = nil,
        reason: String? = nil
    ) {
        self.vault = vault
        self.lock = lock
        self.from = from
        self.to = to
        self.reason = reason
    }
}
