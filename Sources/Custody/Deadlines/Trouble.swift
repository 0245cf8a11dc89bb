/// One thing that is wrong, wherever it was found: refused, recorded, derived or owed.
package struct Trouble: Hashable, Sendable {
    package enum Sort: Hashable, Sendable {
        case refusal(RefusalCode)
        case deviation(DeviationCode)
        case finding(FindingCode)
        case due(Obligation)
    }

    package let sort: Sort
    /// The statements in which it shows; none where somebody was silent.
    package let statements: [ContentID]
    /// What those statements wait for.
    package var missing: [ContentID] = []
    package var containers: [ContainerID] = []
    package var sitting: SittingName?
    package var since: Instant?
    /// Whether it was concluded from the state of the record, not from what a statement says.
    package var isDerived = false

    /// A site and its batch; a region's destruction has none.
    package struct SittingName: Hashable, Sendable {
        package let unit: UnitID
        package let batch: BatchID?
    }

    /// A refusal; a permit's is derived, for it was judged by what had come before.
    package init(_ row: RefusalRow, _ statement: Statement?) {
        let subjects = row.refusal.subjects
        sort = .refusal(row.refusal.code)
        statements = [row.content]
        missing = subjects.statements.filter { $0 != row.content }
        let named = row.kind.isPermit ? [] : statement?.act.containers ?? []
        containers = subjects.containers.isEmpty ? named : subjects.containers
        sitting = subjects.sitting ?? statement?.act.sitting
        since = row.at
        isDerived = row.kind.isPermit
    }

    package init(_ row: DeviationRow, _ statement: Statement?) {
        let named = row.deviation.subjects.containers
        sort = .deviation(row.deviation.code)
        statements = [row.content]
        containers = named.isEmpty ? statement?.act.containers ?? [] : named
        sitting = statement?.act.sitting
        since = row.at
    }

    package init(_ finding: Finding, _ history: any History) {
        let isGap = finding.code == .gapIsOpen
        let waiting = finding.statements.first.flatMap { history.statement($0)?.act }
        sort = .finding(finding.code)
        statements = finding.code == .releaseIsUnanswered ? [] : finding.statements
        missing = isGap ? finding.subjects.statements : []
        containers = isGap ? waiting?.containers ?? [] : finding.containers
        sitting = isGap ? waiting?.sitting : finding.subjects.sitting
        since = finding.since
        isDerived = !isGap
    }

    /// Nil while it is met, or may still be.
    package init?(_ due: Due) {
        switch due.verdict {
        case .met, .waiting, .running: return nil
        case .breached, .premature, .notProvable: break
        }
        guard due.isChosen else { return nil }
        sort = .due(due.obligation)
        statements = due.verdict.isSilent ? [] : [due.statement].compactMap(\.self)
        containers = due.containers
        sitting = SittingName(unit: due.unit, batch: due.batch)
        since = due.limit
        isDerived = true
    }

    /// Of several in one statement the first explains the others.
    var precedence: Int {
        switch sort {
        case .refusal: 0
        case .deviation(.custodyIsUnforked): 1
        case .deviation: 2
        case .finding(.gapIsOpen): 3
        case .finding: 4
        case .due: 5
        }
    }
}

extension Verdict {
    /// Nobody has said anything; the statement that began the clock is not at fault.
    fileprivate var isSilent: Bool {
        switch self {
        case .notProvable(.silent, _): true
        case .waiting, .running, .met, .breached, .premature, .notProvable: false
        }
    }
}

extension [Subject] {
    fileprivate var statements: [ContentID] {
        compactMap { if case .statement(let content) = $0 { content } else { nil } }
    }

    fileprivate var containers: [ContainerID] {
        compactMap { if case .container(let container) = $0 { container } else { nil } }
    }

    fileprivate var sitting: Trouble.SittingName? {
        let units = compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
        let batches = compactMap { if case .batch(let batch) = $0 { batch } else { nil } }
        return units.first.map { Trouble.SittingName(unit: $0, batch: batches.first) }
    }
}

extension Act {
    /// The sitting that it counts for, or the region whose destruction it is about.
    fileprivate var sitting: Trouble.SittingName? {
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
