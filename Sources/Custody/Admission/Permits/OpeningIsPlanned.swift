/// Containers are opened for a sitting of their own site and batch, at most an hour before it.
struct OpeningIsPlanned: AdmissionRule {
    static let code = RefusalCode.openingIsPlanned
    static let basis = Basis.national("五(三)")
    static let kinds: Set<ActKind> = [.opening]

    private static let early = Span.hours(1)

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.opening(let order)) = submission.act,
            let batch = submission.history.plan(for: order.site)?.batches
                .first(where: { $0.id == order.batch })
        else { return }
        guard (batch.starts - Self.early..<batch.ends).contains(order.notBefore) else {
            throw refusal(.batch(batch.id), .at(order.notBefore))
        }
        for container in order.containers {
            guard let row = submission.history.container(container),
                row.site ?? order.site == order.site, row.batch ?? order.batch == order.batch
            else { throw refusal(.container(container)) }
        }
    }
}
