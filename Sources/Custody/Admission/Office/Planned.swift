/// What an act names of the plan of a unit.
struct Planned {
    let unit: UnitID
    var batch: BatchID?
    /// Whether the unit must sit in the batch: for permits, and for what only a sitting site does.
    var sits = false
    var leg: LegID?
    var milestone: MilestoneID?
    var window: WindowID?
}

extension Act {
    /// Nil for acts that stand without a plan.
    var planned: Planned? {
        switch self {
        case .office(let act): act.planned
        case .exam(let act): act.planned
        case .closing(let act): act.planned
        case .trouble(.waiver(let waiver)):
            Planned(
                unit: waiver.site, batch: waiver.batch, sits: true, window: waiver.window)
        case .journey, .vault, .trouble: nil
        }
    }
}

extension OfficeAct {
    fileprivate var planned: Planned? {
        switch self {
        case .movement(let order): Planned(unit: order.from, leg: order.leg)
        case .opening(let order): Planned(unit: order.site, batch: order.batch, sits: true)
        case .milestone(let done): Planned(unit: done.unit, milestone: done.milestone)
        case .genesis, .plan, .supplement, .enrol, .revoke, .place, .designate, .training,
            .delegate, .sealStock, .relatives:
            nil
        }
    }
}

extension ExamAct {
    /// An opening may have happened outside every batch; that is for the rules that record.
    fileprivate var planned: Planned? {
        switch self {
        case .batchEnd(let end): Planned(unit: end.site, batch: end.batch, sits: true)
        case .roomIssue(let issue): Planned(unit: issue.site, batch: issue.batch)
        case .roomCollection(let collection):
            Planned(unit: collection.site, batch: collection.batch)
        case .discImport(let disc): Planned(unit: disc.site, batch: disc.batch)
        case .roomList(let list): Planned(unit: list.site, batch: list.batch, sits: true)
        case .attendance(let attendance):
            Planned(unit: attendance.site, batch: attendance.batch, sits: true)
        case .packetOpening: nil
        }
    }
}

extension ClosingAct {
    fileprivate var planned: Planned? {
        switch self {
        case .upload(let upload): Planned(unit: upload.site, batch: upload.batch, sits: true)
        case .wipeOrder(let order): Planned(unit: order.site, batch: order.batch, sits: true)
        case .wipe(let wipe): Planned(unit: wipe.site, batch: wipe.batch)
        case .count(let count): Planned(unit: count.site, batch: count.batch)
        case .destructionApproval(let approval): Planned(unit: approval.region)
        case .destruction(let destruction): Planned(unit: destruction.region)
        case .filing(let filing): Planned(unit: filing.region)
        case .uploadConfirmation, .centreHandover, .centreVerification, .filingAcknowledgement:
            nil
        }
    }
}
