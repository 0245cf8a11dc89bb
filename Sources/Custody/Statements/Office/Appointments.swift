/// What a place is declared to be (R1, R4).
package enum PlaceKind: String, CaseIterable, Hashable, Sendable {
    /// 接收地点
    case receiving
    /// 保密室
    case vault
    /// 考务办公室
    case office
    /// 销毁地点
    case destruction
}

/// Receiving places and people are declared upward before the day (R1).
package struct PlaceDeclaration: Hashable, Sendable {
    package let place: PlaceID
    package let unit: UnitID
    package let kind: PlaceKind
    package let address: String
    package let people: [PersonID]

    package init(place: PlaceID, unit: UnitID, kind: PlaceKind, address: String, people: [PersonID])
    {
        self.place = place
        self.unit = unit
        self.kind = kind
        self.address = address
        self.people = people
    }
}

/// For what a person is designated.
package enum Duty: String, CaseIterable, Hashable, Sendable {
    /// 接收考试专用物品
    case receiving
    /// 办理中心回收的交接 (N六(二)3)
    case collection
    /// 登录考务管理系统下载材料 (R14)
    case download
    /// 押运
    case escort
    /// 保管保密室钥匙
    case vaultKey = "vault-key"
    /// 监督销毁
    case destruction
}

/// A person is named for a duty of his unit.
package struct Designation: Hashable, Sendable {
    package let person: PersonID
    package let unit: UnitID
    package let duty: Duty
    package let since: Instant
    package let until: Instant?

    package init(person: PersonID, unit: UnitID, duty: Duty, since: Instant, until: Instant? = nil)
    {
        self.person = person
        self.unit = unit
        self.duty = duty
        self.since = since
        self.until = until
    }
}

/// A person stands in for another, within hours that end by themselves.
package struct Delegation: Hashable, Sendable {
    package let from: PersonID
    package let to: PersonID
    package let duty: Duty
    package let since: Instant
    package let until: Instant
    package let reason: String

    package init(
        from: PersonID, to: PersonID, duty: Duty, since: Instant, until: Instant, reason: String
    ) {
        self.from = from
        self.to = to
        self.duty = duty
        self.since = since
        self.until = until
        self.reason = reason
    }
}

/// People were trained for what they handle (R13).
package struct Training: Hashable, Sendable {
    package let people: [PersonID]
    package let topic: String
    package let on: CivilDate
    package let evidence: [Attachment]

    package init(people: [PersonID], topic: String, on: CivilDate, evidence: [Attachment]) {
        self.people = people
        self.topic = topic
        self.on = on
        self.evidence = evidence
    }
}

/// A row of the work plan is done.
package struct MilestoneCompletion: Hashable, Sendable {
    package let milestone: MilestoneID
    package let unit: UnitID
    package let evidence: [Attachment]

    package init(milestone: MilestoneID, unit: UnitID, evidence: [Attachment]) {
        self.milestone = milestone
        self.unit = unit
        self.evidence = evidence
    }
}

/// Numbered seals are issued to a unit; only these may be put on.
package struct SealStock: Hashable, Sendable {
    package let unit: UnitID
    package let seals: SerialRange

    package init(unit: UnitID, seals: SerialRange) {
        self.unit = unit
        self.seals = seals
    }
}
