/// Nothing is destroyed before its destruction is approved.
struct DestroyedWithApproval: ConductRule {
    static let code = DeviationCode.destroyedWithApproval
    static let basis = Basis.norm("保密法实施条例 / regulations to the secrecy law")
    static let kinds: Set<ActKind> = [.destruction]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let destruction = submission.destruction else { return [] }
        let approved = submission.named(destruction.approval)?.at
        if let approval = submission.approval(of: destruction),
            approval.region == destruction.region, let approved, approved <= destruction.began
        {
            return []
        }
        return [deviation(.unit(destruction.region))]
    }
}
