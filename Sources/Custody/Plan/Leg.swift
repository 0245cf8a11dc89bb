/// Who may carry a leg (R2, R6, R7, R9, R10).
package enum Carrier: String, CaseIterable, Hashable, Sendable {
    /// 专人押运
    case escort
    /// 机要邮寄
    case post
    /// 巡考工作人员
    case patrol
    /// 派专人专车
    case dedicated
    /// 中心派专人专车回收
    case collection
}

extension Carrier: Worded {
    package var wording: Wording {
        switch self {
        case .escort: Wording("专人押运", "dedicated escort")
        case .post: Wording("机要邮寄", "confidential post")
        case .patrol: Wording("巡考工作人员运送", "patrol staff")
        case .dedicated: Wording("专人专车", "dedicated people and vehicle")
        case .collection: Wording("中心专人专车回收", "the centre's collection")
        }
    }

    /// In which roles its people sign.
    package var roles: [Role] {
        switch self {
        case .escort, .dedicated, .collection: [.courier]
        case .patrol: [.patrol]
        case .post: []
        }
    }
}

/// A stretch between two tiers with its own carriers.
package struct Leg: Hashable, Sendable {
    package let id: LegID
    package let from: Tier
    package let to: Tier
    package let carriers: [Carrier]
    /// How many people at least go with the goods.
    package let crew: Int
    package let kinds: [ItemKind]
    /// The planned days; nil where only a window limits it.
    package let fromDay: CivilDate?
    package let throughDay: CivilDate?
    /// Whether a signed movement order must be named.
    package let ordered: Bool
    package let basis: Basis

    package init(
        id: LegID, from: Tier, to: Tier, carriers: [Carrier], crew: Int, kinds: [ItemKind],
        fromDay: CivilDate? = nil, throughDay: CivilDate? = nil, ordered: Bool, basis: Basis
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.carriers = carriers
        self.crew = crew
        self.kinds = kinds
        self.fromDay = fromDay
        self.throughDay = throughDay
        self.ordered = ordered
        self.basis = basis
    }
}
