/// A batch's return brings nothing that is due with another batch's (USBKEY: 第2批次回收).
struct ReturnHoldsWhatIsDue: ConductRule {
    static let code = DeviationCode.returnHoldsWhatIsDue
    static let basis = Basis.national("六(一)1")
    static let kinds: Set<ActKind> = [.count]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .closing(.count(let count)) = submission.act,
            let batch = submission.batch(count.batch), let plan = submission.plan
        else { return [] }
        let due = Set(plan.due(with: batch, from: count.site))
        let other = plan.items.filter { row in
            guard case .batch = row.due else { return false }
            return !due.contains(row.kind)
        }
        return other.filter { count.found.contains($0.kind) }
            .map { deviation(.batch(batch.id), .kind($0.kind)) }
    }
}
