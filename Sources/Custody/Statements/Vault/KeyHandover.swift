/// One of the two locks of a vault; whoever holds its key holds half of the vault.
package enum VaultLock: String, CaseIterable, Hashable, Sendable {
    case one, two
}

extension VaultLock: Worded {
    /// The lock as a piece of the vault's equipment.
    package var equipment: Equipment {
        switch self {
        case .one: .lockOne
        case .two: .lockTwo
        }
    }

    package var wording: Wording { equipment.wording }
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
