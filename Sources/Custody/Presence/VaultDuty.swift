/// What is owed about a vault besides the watch itself.
package enum VaultDuty: String, CaseIterable, Hashable, Sendable {
    /// 两人巡查
    case round
    /// 半日联合检查
    case inspection
    /// 录像回放
    case review
    /// 换班
    case relief
    /// 亲属应考回避声明
    case relatives
    /// 设备修复
    case repair

    /// The duties that come round again as long as goods are there.
    package static let recurring: [Self] = [.round, .inspection, .review]

    /// By which statement it is done.
    var kind: ActKind? {
        switch self {
        case .round: .round
        case .inspection: .jointInspection
        case .review: .footageReview
        case .relief, .relatives, .repair: nil
        }
    }
}

extension VaultDuty: Worded {
    package var wording: Wording {
        switch self {
        case .round: Wording("保密室两人巡查", "two-person round of the vault")
        case .inspection: Wording("保密室联合检查", "joint inspection of the vault")
        case .review: Wording("监控录像回放", "review of the footage")
        case .relief: Wording("值班人员换班", "relief of those on duty")
        case .relatives: Wording("值班人员亲属应考回避声明", "declaration of relatives by those on duty")
        case .repair: Wording("保密室设备修复", "repair of vault equipment")
        }
    }
}

extension VaultPolicy {
    /// How often a duty recurs, or how long it may take.
    package func interval(of duty: VaultDuty) -> Span {
        switch duty {
        case .round: .minutes(roundMinutes)
        case .inspection: .hours(inspectionHours)
        case .review: .hours(reviewHours)
        case .relief: .hours(finer.shiftHours)
        case .relatives: Span(seconds: 0)
        case .repair: .hours(finer.repairHours)
        }
    }

    /// Until when one is in time that is counted from an instant.
    func latest(_ duty: VaultDuty, from starts: Instant) -> Instant {
        starts + interval(of: duty) + .minutes(finer.graceMinutes)
    }

    /// What a duty stands on: the norm of the field first, then what the plan makes of it.
    package func basis(of duty: VaultDuty) -> [Basis] {
        switch duty {
        case .round: [.roundByTwo] + own
        case .inspection: [.jointInspection] + own
        case .review: [.footageReview] + own
        case .relief: [.national("三(三)"), finer.basis]
        case .relatives: [.relativesStayAway]
        case .repair: [.alarmsWork, finer.basis]
        }
    }

    private var own: [Basis] { [basis] }
}
