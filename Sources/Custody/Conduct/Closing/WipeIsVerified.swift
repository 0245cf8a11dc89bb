/// Of every machine it was verified that nothing is left, no spool or cache, and no system.
struct WipeIsVerified: ConductRule {
    static let code = DeviationCode.wipeIsVerified
    static let basis = Basis.norm("NIST SP 800-88 r2 §4.6")
    static let kinds: Set<ActKind> = [.wipe]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let wipe = submission.wipe else { return [] }
        return wipe.machines.filter { machine in
            !machine.verified || machine.verification == nil || !machine.uninstalled
                || !machine.residueChecked
        }
        .map { deviation(.machine($0.machine)) }
    }
}
