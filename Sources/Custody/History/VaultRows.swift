/// A container went into a vault or out of it.
package struct VaultMovementRow: Row {
    package static let register = Register(
        "vault_movement", keys: 3,
        [
            .text("vault"), .text("container"), .hash("content"), .integer("inward"),
            .integer("at"), .optionalText("shelf"),
        ])
    package let vault: PlaceID
    package let container: ContainerID
    package let content: ContentID
    package let inward: Bool
    package let at: Instant
    package let shelf: String?

    package init(
        vault: PlaceID, container: ContainerID, content: ContentID, inward: Bool, at: Instant,
        shelf: String? = nil
    ) {
        self.vault = vault
        self.container = container
        self.content = content
        self.inward = inward
        self.at = at
        self.shelf = shelf
    }

    package var cells: [Cell] {
        [
            .text(vault.text), .text(container.text), Cell(content), Cell(inward), at.cell,
            Cell(shelf),
        ]
    }

    package init?(cells: CellReader) {
        guard let vault: PlaceID = cells.name(0), let container: ContainerID = cells.name(1),
            let content: ContentID = cells.hash(2), let at = cells.instant(4)
        else { return nil }
        self.init(
            vault: vault, container: container, content: content, inward: cells.flag(3), at: at,
            shelf: cells.text(5))
    }
}

/// A person's duty in a vault began or ended.
package struct DutyRow: Row {
    package static let register = Register(
        "duty", keys: 3,
        [.text("vault"), .text("person"), .hash("content"), .integer("begins"), .integer("at")])
    package let vault: PlaceID
    package let person: PersonID
    package let content: ContentID
    package let begins: Bool
    package let at: Instant

    package init(vault: PlaceID, person: PersonID, content: ContentID, begins: Bool, at: Instant) {
        self.vault = vault
        self.person = person
        self.content = content
        self.begins = begins
        self.at = at
    }

    package var cells: [Cell] {
        [.text(vault.text), .text(person.text), Cell(content), Cell(begins), at.cell]
    }

    package init?(cells: CellReader) {
        guard let vault: PlaceID = cells.name(0), let person: PersonID = cells.name(1),
            let content: ContentID = cells.hash(2), let at = cells.instant(4)
        else { return nil }
        self.init(
            vault: vault, person: person, content: content, begins: cells.flag(3), at: at)
    }
}

/// What happened about a vault: a round, an opening, a visit, a shift, its equipment.
package struct WatchRow: Row {
    package static let register = Register(
        "watch", keys: 2, isJournal: true, within: ["at", "kind"],
        [
            .text("vault"), .hash("content"), .text("kind"), .integer("at"), .text("people"),
            .integer("sound"), .text("remark"),
        ])
    package let vault: PlaceID
    package let content: ContentID
    package let kind: ActKind
    package let at: Instant
    package let people: [PersonID]
    package let sound: Bool
    package let remark: String

    package init(
        vault: PlaceID, content: ContentID, kind: ActKind, at: Instant, people: [PersonID],
        sound: Bool, remark: String
    ) {
        self.vault = vault
        self.content = content
        self.kind = kind
        self.at = at
        self.people = people
        self.sound = sound
        self.remark = remark
    }

    package var cells: [Cell] {
        [
            .text(vault.text), Cell(content), .text(kind.rawValue), at.cell,
            Cell(list: people), Cell(sound), .text(remark),
        ]
    }

    package init?(cells: CellReader) {
        guard let vault: PlaceID = cells.name(0), let content: ContentID = cells.hash(1),
            let kind: ActKind = cells.code(2), let at = cells.instant(3),
            let remark = cells.text(6)
        else { return nil }
        self.init(
            vault: vault, content: content, kind: kind, at: at,
            people: cells.list(4) { PersonID($0) }, sound: cells.flag(5), remark: remark)
    }
}
