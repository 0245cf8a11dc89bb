/// The site, or its superiors, look on while a test centre imports the paper disc.
struct ImportIsSupervised: ConductRule {
    static let code = DeviationCode.importIsSupervised
    static let basis = Basis.national("五(二)")
    static let kinds: Set<ActKind> = [.discImport]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .exam(.discImport(let disc)) = submission.act else { return [] }
        let line = submission.history.line(of: disc.site).map(\.id)
        let supervised = submission.units(in: [.officer, .head, .patrol, .inspector])
            .contains { line.contains($0) }
        return supervised ? [] : [deviation(.unit(disc.testCentre), .batch(disc.batch))]
    }
}
