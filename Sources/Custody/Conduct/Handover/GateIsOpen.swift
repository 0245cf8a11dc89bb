/// The receiver's door is open when the goods arrive; a closed one is on the receiver's clock.
struct GateIsOpen: ConductRule {
    static let code = DeviationCode.gateIsOpen
    static let basis = Basis.national("六(一)1、六(二)1")
    static let kinds: Set<ActKind> = [.arrived]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .journey(.arrived(let arrival)) = submission.act, !arrival.gateOpen else {
            return []
        }
        return [deviation(.unit(arrival.at))]
    }
}
