/// Whoever accepts, or is said to on paper, is whom the release was meant for; witnesses may look
/// on.
struct ReceiverIsAddressee: ConductRule {
    static let code = DeviationCode.receiverIsAddressee
    static let basis = Basis.norm("ACE VCF 01c")
    static let kinds: Set<ActKind> = [.accept, .transcribed]

    func findings(_ submission: Submission) -> [Deviation] {
        if case .journey(.transcribed(let slip)) = submission.act {
            return isAstray(slip, submission) ? [deviation(.unit(slip.to))] : []
        }
        guard let acceptance = submission.acceptance, let answered = submission.answered else {
            return []
        }
        let unit = acceptance.unit == answered.to ? [] : [deviation(.unit(acceptance.unit))]
        guard !answered.addressees.isEmpty else { return unit }
        let strangers = submission.statement.parties.filter {
            !$0.role.looksOn && !answered.addressees.contains($0.person)
        }
        return unit + strangers.map { deviation(.person($0.person)) }
    }

    /// Whether a slip puts into a unit's hands what was released to another.
    private func isAstray(_ slip: Transcription, _ submission: Submission) -> Bool {
        slip.containers.contains { container in
            let release = submission.cited(container)?.release
            return submission.departure(named: release).map { $0.to != slip.to } ?? false
        }
    }
}
