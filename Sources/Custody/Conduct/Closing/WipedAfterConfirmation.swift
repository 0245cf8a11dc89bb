/// No machine is wiped before the upload is confirmed complete: it may be the only source.
///
/// A wipe that names no confirmation through its order shows none.
struct WipedAfterConfirmation: ConductRule {
    static let code = DeviationCode.wipedAfterConfirmation
    static let basis = Basis.national("六(一)3")
    static let kinds: Set<ActKind> = [.wipe]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let wipe = submission.wipe else { return [] }
        let named = submission.named(submission.order(of: wipe)?.confirmation)
        guard let named, case .closing(.uploadConfirmation(let confirmation)) = named.act,
            confirmation.finding == .complete
        else { return [deviation(.unit(wipe.testCentre), .batch(wipe.batch))] }
        return wipe.machines.filter { $0.finished < named.at }
            .map { deviation(.machine($0.machine), .at($0.finished)) }
    }
}
