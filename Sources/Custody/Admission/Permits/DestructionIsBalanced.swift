/// An approval says exactly what its containers hold; they are here, not approved elsewhere, and
/// come from returns that were counted without a difference, or whose every difference the tier
/// above has explained.
struct DestructionIsBalanced: AdmissionRule {
    static let code = RefusalCode.destructionIsBalanced
    static let basis = Basis.national("六(二)1、4")
    static let kinds: Set<ActKind> = [.destructionApproval]

    func check(_ submission: Submission) throws(Refusal) {
        guard let (approval, load) = submission.approved else { return }
        let history = submission.history
        for row in load.all where [.inTransit, .destroyed].contains(row.state) {
            throw refusal(.container(row.container))
        }
        let pending = history.approvals(of: approval.region)
        for row in load.all where pending.contains(row.container) {
            throw refusal(.container(row.container))
        }
        let held = load.rows.reduce(into: [:]) { $0.add(history.packing(of: $1)?.items ?? []) }
        let said = [:].adding(approval.lines)
        for kind in Set(held.keys).union(said.keys).sorted(by: { $0.code < $1.code }) {
            let (held, said) = (held[kind] ?? 0, said[kind] ?? 0)
            guard held == said else {
                throw refusal(.kind(kind), .count(expected: held, found: said))
            }
        }
        var seen: Set<TallyCell> = []
        for row in load.rows {
            guard let site = row.site, let batch = row.batch,
                seen.insert(TallyCell(unit: site, batch: batch, kind: .paper)).inserted
            else { continue }
            guard history.isCounted(site, batch) else {
                throw refusal(.unit(site), .batch(batch))
            }
            let open = Differences.open(site, batch, history)
            guard open.isEmpty else {
                // What names no batch is this one's fault no more than another's.
                throw open.contains { $0.batch == batch }
                    ? refusal(.unit(site), .batch(batch)) : refusal(.unit(site))
            }
        }
    }
}

extension [ItemKind: Int] {
    mutating func add(_ lines: [ItemLine]) {
        for line in lines { self[line.kind, default: 0] += line.quantity }
    }

    func adding(_ lines: [ItemLine]) -> Self {
        var sum = self
        sum.add(lines)
        return sum
    }
}
