/// Whoever accepts is whom the release was meant for; witnesses may look on.
struct ReceiverIsAddressee: ConductRule {
    static let code = DeviationCode.receiverIsAddressee
    static let basis = Basis.norm("ACE VCF 01c")
    static let kinds: Set<ActKind> = [.accept]

    func findings(_ submission: Submission) -> [Deviation] {
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
}
