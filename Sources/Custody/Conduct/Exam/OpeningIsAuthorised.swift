/// A container is opened by an order for it, or for the sitting that the plan has it for.
struct OpeningIsAuthorised: ConductRule {
    static let code = DeviationCode.openingIsAuthorised
    static let basis = Basis.national("五(三)、九")
    static let kinds: Set<ActKind> = [.packetOpening]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let opening = submission.opening else { return [] }
        return isAuthorised(opening, submission) ? [] : [deviation(.container(opening.container))]
    }

    private func isAuthorised(_ opening: PacketOpening, _ submission: Submission) -> Bool {
        guard opening.purpose != .unauthorised else { return false }
        guard opening.order == nil else { return submission.order(covering: opening) != nil }
        guard submission.state(of: opening.container) != nil else { return true }
        let batch = submission.batch(of: opening)
        switch opening.purpose {
        case .unauthorised: return false
        case .exam:
            return batch.map { (opening.batch ?? $0.id) == $0.id && sits($0, opening, submission) }
                ?? false
        case .count, .inspection: return batch.map { submission.at >= $0.ends } ?? true
        case .discImport:
            return submission.kinds(in: opening.container).isDisjoint(with: [.paper, .sparePaper])
        }
    }

    /// Whether the site sits the batch, as far as the plan says who does.
    private func sits(
        _ batch: Batch, _ opening: PacketOpening, _ submission: Submission
    ) -> Bool {
        let sittings = submission.plan?.sittings.filter { $0.batch == batch.id } ?? []
        return sittings.isEmpty || sittings.contains { $0.site == opening.site }
    }
}
