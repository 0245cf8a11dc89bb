/// Who moves, what, in which vehicle and when is what the movement order says.
struct MovementKeepsItsOrder: ConductRule {
    static let code = DeviationCode.movementKeepsItsOrder
    static let basis = Basis.norm("ACE VCF 01c")
    static let kinds: Set<ActKind> = [
        .release, .posted, .centreHandover, .arrived, .accept, .crewChange,
    ]

    func findings(_ submission: Submission) -> [Deviation] {
        if let departure = submission.departure, let order = order(of: departure, submission) {
            return goods(departure, order) + hours(departure, order, submission)
        }
        if case .journey(.arrived(let arrival)) = submission.act,
            let departure = submission.departure(named: arrival.release),
            let order = order(of: departure, submission)
        {
            return arrives(order, submission)
        }
        guard let (departure, parties) = carrying(submission),
            let order = order(of: departure, submission)
        else { return [] }
        return parties.filter { !order.carriers.contains($0.person) }
            .map { deviation(.person($0.person)) }
    }

    /// Who takes goods on the road, or brought them straight from one unit to another.
    private func carrying(
        _ submission: Submission
    ) -> (departure: Departure, parties: [Party])? {
        guard let straight = submission.straight else { return submission.crew }
        return submission.answered.map { ($0, straight.carriers) }
    }

    private func order(of departure: Departure, _ submission: Submission) -> MovementOrder? {
        guard case .office(.movement(let order))? = submission.named(departure.order)?.act else {
            return nil
        }
        return order
    }

    private func goods(_ departure: Departure, _ order: MovementOrder) -> [Deviation] {
        let strange = departure.lines.map(\.container).filter { !order.containers.contains($0) }
        let named = departure.order.map { Subject.statement($0) }
        let differs =
            departure.leg != order.leg || departure.consignment != order.consignment
            || order.vehicle != nil && departure.vehicle != order.vehicle
        return strange.map { deviation(.container($0)) }
            + (differs ? [Deviation(Self.code, [named].compactMap(\.self))] : [])
    }

    /// A unit's departure keeps the hour of leaving, a crew's delivery that of arriving.
    private func hours(
        _ departure: Departure, _ order: MovementOrder, _ submission: Submission
    ) -> [Deviation] {
        let custodians = submission.custodians(of: departure)
        guard custodians.count == departure.lines.count else { return [] }
        guard custodians.contains(where: \.isUnit) else { return arrives(order, submission) }
        let grace = Span.minutes(order.graceMinutes)
        let inTime = order.departs - grace...order.departs + grace
        return inTime.contains(submission.at) ? [] : [deviation(.at(order.departs))]
    }

    private func arrives(_ order: MovementOrder, _ submission: Submission) -> [Deviation] {
        let last = order.arrives + .minutes(order.graceMinutes)
        return submission.at <= last ? [] : [deviation(.at(order.arrives))]
    }
}
