/// What is handed over is taken without reservation.
struct LinesAreAccepted: ConductRule {
    static let code = DeviationCode.linesAreAccepted
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.accept]

    func findings(_ submission: Submission) -> [Deviation] {
        (submission.acceptance?.lines ?? []).filter { $0.verdict != .accepted }
            .map { deviation(.container($0.container)) }
    }
}
