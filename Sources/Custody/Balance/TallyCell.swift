/// What one sum is about: a unit's items of a kind, as far as batch, subject and room are known.
package struct TallyCell: Hashable, Comparable, Sendable {
    package let unit: UnitID
    package let batch: BatchID?
    package let subject: SubjectID?
    package let room: RoomID?
    package let kind: ItemKind

    package init(
        unit: UnitID, batch: BatchID? = nil, subject: SubjectID? = nil, room: RoomID? = nil,
        kind: ItemKind
    ) {
        self.unit = unit
        self.batch = batch
        self.subject = subject
        self.room = room
        self.kind = kind
    }

    /// Names hold no spaces and none is a hyphen, so that no two cells spell alike.
    package var spelled: String {
        Self.spelled(unit, batch, subject, room) + " " + kind.code
    }

    /// The same cell as coarse as `part` makes it.
    package func reduced(to part: CellParts) -> Self {
        Self(
            unit: unit, batch: part.contains(.batch) ? batch : nil,
            subject: part.contains(.subject) ? subject : nil,
            room: part.contains(.room) ? room : nil, kind: kind)
    }

    /// Which parts of it are known.
    package var parts: CellParts {
        var parts: CellParts = []
        if batch != nil { parts.insert(.batch) }
        if subject != nil { parts.insert(.subject) }
        if room != nil { parts.insert(.room) }
        return parts
    }

    package static func < (one: Self, other: Self) -> Bool { one.order < other.order }

    /// In the order of the return: site, batch, kind, subject, room.
    private var order: (String, String, String, String, String) {
        (unit.text, batch?.text ?? "", kind.code, subject?.text ?? "", room?.text ?? "")
    }

    private static func spelled(
        _ unit: UnitID, _ batch: BatchID?, _ subject: SubjectID?, _ room: RoomID?
    ) -> String {
        [unit.text, batch?.text ?? "-", subject?.text ?? "-", room?.text ?? "-"]
            .joined(separator: " ")
    }
}
