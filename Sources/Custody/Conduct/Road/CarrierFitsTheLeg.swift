/// Each leg is travelled by its own carriers; what one of them carried, one of them has signed for.
struct CarrierFitsTheLeg: ConductRule {
    static let code = DeviationCode.carrierFitsTheLeg
    static let basis = Basis.national("三(二)、六(一)1–2、六(二)3")
    static let kinds: Set<ActKind> = [.release, .posted, .centreHandover, .accept, .crewChange]

    func findings(_ submission: Submission) -> [Deviation] {
        if let departure = submission.departure {
            guard let leg = submission.leg(of: departure) else {
                let planned = !submission.plans(of: departure).isEmpty
                return planned ? [deviation(.leg(departure.leg))] : []
            }
            let byPost = departure.kind == .posted
            return byPost && !leg.carriers.contains(.post) ? [deviation(.leg(leg.id))] : []
        }
        if let straight = submission.straight {
            return straight.carriers.isEmpty ? [deviation(.leg(straight.leg.id))] : []
        }
        guard let crew = submission.crew, let leg = submission.leg(of: crew.departure) else {
            return []
        }
        return crew.parties.filter { !submission.mayCarry($0, on: leg) }
            .map { deviation(.leg(leg.id), .person($0.person), .role($0.role)) }
    }
}
