/// Where the plan demands a movement order, nothing leaves a unit's place without one.
///
/// A crew that delivers what it holds needs no second one, and a posting has none; an order that
/// the desk refused is none.
struct DepartureIsOrdered: ConductRule {
    static let code = DeviationCode.departureIsOrdered
    static let basis = Basis.house("凭调运令运送 / legs that need a movement order")
    static let kinds: Set<ActKind> = [.release, .posted, .centreHandover]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let departure = submission.departure, departure.kind != .posted,
            submission.named(departure.order) == nil, let leg = submission.leg(of: departure),
            leg.ordered,
            submission.custodians(of: departure).contains(where: \.isUnit)
        else { return [] }
        return [deviation(.leg(leg.id))]
    }
}
