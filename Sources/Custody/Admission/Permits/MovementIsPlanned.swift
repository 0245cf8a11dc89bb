/// A movement is ordered on a leg of the plan: between its tiers, in its days, with its carriers.
struct MovementIsPlanned: AdmissionRule {
    static let code = RefusalCode.movementIsPlanned
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.movement]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.movement(let order)) = submission.act,
            let plan = submission.history.plan(for: order.from),
            let leg = plan.leg(order.leg)
        else { return }
        let history = submission.history
        for (unit, tier) in [(order.from, leg.from), (order.to, leg.to)]
        where history.unit(unit)?.tier != tier {
            throw refusal(.leg(leg.id), .unit(unit))
        }
        guard history.isAbove(order.from, order.to) || history.isAbove(order.to, order.from) else {
            throw refusal(.unit(order.from), .unit(order.to))
        }
        let days = order.departs.day
        guard leg.fromDay ?? days <= days, days <= leg.throughDay ?? days,
            order.departs < order.arrives, order.graceMinutes >= 0
        else { throw refusal(.leg(leg.id), .at(order.departs)) }
        try carriers(order, leg, history)
        try signed(order, submission)
    }

    private func carriers(
        _ order: MovementOrder, _ leg: Leg, _ history: any History
    ) throws(Refusal) {
        if order.carriers.isEmpty, leg.carriers.contains(.post) { return }
        let roles = Set(leg.carriers.flatMap(\.roles))
        for carrier in order.carriers {
            guard history.person(carrier)?.roles.contains(where: { roles.contains($0) }) == true
            else { throw refusal(.person(carrier)) }
        }
        let crew = Set(order.carriers).count
        guard crew >= leg.crew else {
            throw refusal(.leg(leg.id), .count(expected: leg.crew, found: crew))
        }
    }

    /// By the office that sends, the one that fetches, or one above them.
    private func signed(_ order: MovementOrder, _ submission: Submission) throws(Refusal) {
        let offices = submission.signers(in: .office).map(\.unit)
        guard
            offices.contains(where: {
                submission.history.isAtOrAbove($0, order.from)
                    || submission.history.isAtOrAbove($0, order.to)
            })
        else { throw refusal(.unit(order.from)) }
    }
}
