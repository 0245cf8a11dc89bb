/// The remainder that a filing states is no smaller than what its own destructions left of what
/// was approved.
struct FilingAddsUp: AdmissionRule {
    static let code = RefusalCode.filingAddsUp
    static let basis = Basis.national("六(二)4")
    static let kinds: Set<ActKind> = [.filing]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .closing(.filing(let filing)) = submission.act else { return }
        let history = submission.history
        var approved: Set<ContainerID> = []
        var destroyed: Set<ContainerID> = []
        for content in filing.destructions {
            guard case .closing(.destruction(let destruction))? = history.effective(content)?.act
            else { continue }
            guard destruction.region == filing.region else { throw refusal(.statement(content)) }
            destroyed.formUnion(destruction.containers)
            guard let approval = destruction.approval.flatMap({ history.effective($0) }) else {
                continue
            }
            approved.formUnion(approval.act.containers)
        }
        let left = approved.subtracting(destroyed).count
        guard filing.remainder >= left else {
            throw refusal(.count(expected: left, found: filing.remainder))
        }
    }
}
