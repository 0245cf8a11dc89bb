/// What lies in a unit's place leaves it by a release, never by a crew that hands it on or a slip
/// that is typed in.
///
/// On a leg of the plan the paper slip stands for both halves; where that needs a movement order,
/// one for these goods, given before they left, has to be there.
struct GoodsLeaveByRelease: ConductRule {
    static let code = DeviationCode.goodsLeaveByRelease
    static let basis = Basis.handover
    static let kinds: Set<ActKind> = [.crewChange, .transcribed]

    func findings(_ submission: Submission) -> [Deviation] {
        guard Self.kinds.contains(submission.act.kind) else { return [] }
        return submission.statement.acting.compactMap { container in
            guard case .place(let unit)? = submission.holding(container),
                !isOnPaper(container, from: unit, submission)
            else { return nil }
            return deviation(.container(container), .unit(unit))
        }
    }

    /// Whether a slip leads where the plan lets the goods go, or nowhere else.
    private func isOnPaper(
        _ container: ContainerID, from unit: UnitID, _ submission: Submission
    ) -> Bool {
        guard case .journey(.transcribed(let slip)) = submission.act else { return false }
        let history = submission.history
        guard slip.to != unit, let plan = history.plan(for: unit) else { return true }
        guard history.isAbove(unit, slip.to) || history.isAbove(slip.to, unit) else { return false }
        let legs = plan.legs.filter { leg in
            leg.from == submission.tier(of: unit) && leg.to == submission.tier(of: slip.to)
        }
        return legs.contains { !$0.ordered }
            || !legs.isEmpty && isOrdered(container, from: unit, slip, submission)
    }

    /// A slip cannot name its order: there is one that lets these goods go there.
    private func isOrdered(
        _ container: ContainerID, from unit: UnitID, _ slip: Transcription,
        _ submission: Submission
    ) -> Bool {
        submission.history.rows(OrderRow.self, unit.text).contains { row in
            guard let given = submission.named(row.content),
                case .office(.movement(let order)) = given.act
            else { return false }
            return order.to == slip.to && order.containers.contains(container)
                && given.at <= slip.happened
        }
    }
}
