/// A machine is wiped after its order, not ordered afterwards, by more than a clock may be off.
///
/// Whatever was wiped before the confirmation has a graver name already.
struct WipedAfterItsOrder: ConductRule {
    static let code = DeviationCode.wipedAfterItsOrder
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.wipe]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let wipe = submission.wipe, let ordered = submission.named(wipe.order)?.at,
            let order = submission.order(of: wipe),
            let confirmed = submission.named(order.confirmation)?.at
        else { return [] }
        return wipe.machines.filter { machine in
            confirmed <= machine.finished && machine.finished + submission.skew < ordered
        }
        .map { deviation(.machine($0.machine), .at($0.finished)) }
    }
}
