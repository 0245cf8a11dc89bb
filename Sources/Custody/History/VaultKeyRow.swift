/// A key of a vault came into somebody's hand, or out of everybody's.
package struct VaultKeyRow: Row {
    package static let register = Register(
        "vault_key", keys: 3,
        [
            .text("vault"), .text("lock"), .hash("content"), .optionalText("holder"),
            .integer("at"),
        ])
    package let vault: PlaceID
    package let lock: VaultLock
    package let content: ContentID
    package let holder: PersonID?
    package let at: Instant

    package init(
        vault: PlaceID, lock: VaultLock, content: ContentID, holder: PersonID? = nil, at: Instant
    ) {
        self.vault = vault
        self.lock = lock
        self.content = content
        self.holder = holder
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(vault.text), .text(lock.rawValue), Cell(content), Cell(holder?.text),
            at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let vault: PlaceID = cells.name(0), let lock: VaultLock = cells.code(1),
            let content: ContentID = cells.hash(2), let at = cells.instant(4)
        else { return nil }
        self.init(
            vault: vault, lock: lock, content: content, holder: cells.name(3), at: at)
    }
}
