/// How lateness is told and whose it is, and from when on silence says something: house policy.
///
/// A plan without it has no ladder and no budgets; its windows stand all the same.
package struct ClockPolicy: Hashable, Sendable {
    package let ladder: [LadderStep]
    package let budgets: [Budget]
    package let expected: [ExpectedAct]
    /// How long a duty may stand empty after a delegation has ended.
    package let delegationHours: Int?
    /// By how much, in thousandths, what is destroyed may weigh another than what was packed.
    package let weightPermille: Int?
    package let basis: Basis

    package init(
        ladder: [LadderStep], budgets: [Budget], expected: [ExpectedAct],
        delegationHours: Int? = nil, weightPermille: Int? = nil, basis: Basis
    ) {
        self.ladder = ladder
        self.budgets = budgets
        self.expected = expected
        self.delegationHours = delegationHours
        self.weightPermille = weightPermille
        self.basis = basis
    }
}

/// So many hours before a limit this tier is told, too.
package struct LadderStep: Hashable, Sendable {
    package let hours: Int
    package let tell: Tier

    package init(hours: Int, tell: Tier) {
        self.hours = hours
        self.tell = tell
    }
}

/// The parts into which a journey's time is split, so that lateness has an owner.
package enum Stage: String, CaseIterable, Hashable, Sendable {
    /// Until it is counted and packed.
    case packing
    /// Until it is in a crew's hands.
    case waiting
    /// Until it has arrived.
    case road
}

/// How long one part of the way back may take, and who answers for it.
package struct Budget: Hashable, Sendable {
    package let stage: Stage
    package let minutes: Int
    package let owedBy: Tier
    package let basis: Basis

    package init(stage: Stage, minutes: Int, owedBy: Tier, basis: Basis) {
        self.stage = stage
        self.minutes = minutes
        self.owedBy = owedBy
        self.basis = basis
    }

    package var length: Span { .minutes(minutes) }
}

/// A statement that the plan's day brings with it; when nobody makes it, that is found.
package struct ExpectedAct: Hashable, Sendable {
    package let act: ActKind
    package let minutes: Int
    package let owedBy: Tier
    package let basis: Basis

    package init(act: ActKind, minutes: Int, owedBy: Tier, basis: Basis) {
        self.act = act
        self.minutes = minutes
        self.owedBy = owedBy
        self.basis = basis
    }

    /// The acts that may be expected: each is looked for in one place.
    package static let acts: Set<ActKind> = [
        .batchEnd, .discImport, .roomIssue, .packetOpening, .roomCollection,
        .filingAcknowledgement, .centreVerification,
    ]
}

extension Stage: Worded {
    package var wording: Wording {
        switch self {
        case .packing: Wording("清点装箱", "packing")
        case .waiting: Wording("候车", "waiting")
        case .road: Wording("途中", "road")
        }
    }
}
