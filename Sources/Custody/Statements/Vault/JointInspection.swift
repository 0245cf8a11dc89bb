/// 联合检查: the authorities look at the vault together, every half day.
package struct JointInspection: Hashable, Sendable {
    package let vault: PlaceID
    /// Whose people came: 考试管理机构、公安、保密.
    package let bodies: [String]
    package let finding: String
    package let sound: Bool

    package init(vault: PlaceID, bodies: [String], finding: String, sound: Bool) {
        self.vault = vault
        self.bodies = bodies
        self.finding = finding
        self.sound = sound
    }
}

/// 录像回放: what the cameras kept is looked at, so that a dark one is noticed.
package struct FootageReview: Hashable, Sendable {
    package let vault: PlaceID
    package let from: Instant
    package let through: Instant
    package let finding: String
    package let sound: Bool

    package init(
        vault: PlaceID, from: Instant, through: Instant, finding: String, sound: Bool
    ) {
        self.vault = vault
        self.from = from
        self.through = through
        self.finding = finding
        self.sound = sound
    }
}
