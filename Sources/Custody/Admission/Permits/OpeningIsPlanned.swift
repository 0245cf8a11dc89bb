/// Containers are opened for a sitting of their own site and batch, at most as long before it as the
/// plan says.
struct OpeningIsPlanned: AdmissionRule {
    static let code = RefusalCode.openingIsPlanned
    static let basis = Basis.national("五(三)")
    static let kinds: Set<ActKind> = [.opening]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.opening(let order)) = submission.act,
            let plan = submission.history.plan(for: order.site),
            let batch = plan.batch(order.batch)
        else { return }
        guard plan.opens(batch) <= order.notBefore, order.notBefore < batch.ends else {
            throw refusal(.batch(batch.id), .at(order.notBefore))
        }
        for container in order.containers {
            guard let row = submission.history.container(container),
                row.site ?? order.site == order.site, row.batch ?? order.batch == order.batch
            else { throw refusal(.container(container)) }
        }
    }
}
