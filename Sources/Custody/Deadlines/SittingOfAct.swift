extension Act {
    /// The sitting that it counts for, or the region whose destruction it is about.
    package var sitting: Trouble.SittingName? {
        switch self {
        case .journey(.pack(let packing)): named(packing.site, packing.batch)
        case .exam(.batchEnd(let end)): named(end.site, end.batch)
        case .exam(.roomIssue(let issue)): named(issue.site, issue.batch)
        case .exam(.packetOpening(let opening)): named(opening.site, opening.batch)
        case .exam(.roomCollection(let collection)): named(collection.site, collection.batch)
        case .exam(.discImport(let disc)): named(disc.site, disc.batch)
        case .exam(.roomList(let list)): named(list.site, list.batch)
        case .exam(.attendance(let attendance)): named(attendance.site, attendance.batch)
        case .closing(.upload(let upload)): named(upload.site, upload.batch)
        case .closing(.wipeOrder(let order)): named(order.site, order.batch)
        case .closing(.wipe(let wipe)): named(wipe.site, wipe.batch)
        case .closing(.count(let count)): named(count.site, count.batch)
        case .closing(.destructionApproval(let approval)): named(approval.region, nil)
        case .closing(.destruction(let destruction)): named(destruction.region, nil)
        case .closing(.filing(let filing)): named(filing.region, nil)
        case .trouble(.explanation(let explanation)):
            named(explanation.unit, explanation.batch)
        case .office, .journey, .vault, .closing, .trouble: nil
        }
    }

    private func named(_ unit: UnitID?, _ batch: BatchID?) -> Trouble.SittingName? {
        unit.map { Trouble.SittingName(unit: $0, batch: batch) }
    }
}
