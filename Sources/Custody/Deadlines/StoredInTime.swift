/// Which goods are proven to have gone into the vault in time by statements about themselves alone.
///
/// Whatever else is known of what lies in them can only be as good: of several proofs the best
/// counts, and an extension only moves the limit later. So where this says yes the due is met, and
/// where it says no somebody has to look closer.
final class StoredInTime {
    private let goods: GuardedGoods
    private let window: WindowID
    private let unit: UnitID
    private var known: [Case: Bool] = [:]

    /// One acceptance and one storing have many containers.
    private struct Case: Hashable {
        let accepted: ContentID
        let stored: [ContentID]
    }

    init(_ goods: GuardedGoods, _ window: WindowID, _ unit: UnitID) {
        (self.goods, self.window, self.unit) = (goods, window, unit)
    }

    func holds(_ row: AcceptedRow) -> Bool {
        // A slip that was typed in has its own hour for each container.
        guard row.release != nil else { return false }
        let one = Case(accepted: row.content, stored: goods.stored(row.container))
        if let known = known[one] { return known }
        let found = judged(one)
        known[one] = found
        return found
    }

    private func judged(_ one: Case) -> Bool {
        let evidence = goods.evidence
        guard let accepted = evidence.fact(one.accepted) else { return false }
        let starts = accepted.bracket.likely
        guard let plan = evidence.plan(for: unit, of: window, from: starts),
            let length = plan.window(window)
        else { return false }
        let limit = plan.limit(starts + length.length, evidence.now)
        // A statement that was corrected, or stands in another's place, is worth a closer look.
        let facts = one.stored.compactMap { evidence.fact($0) }.filter { fact in
            fact.supersededBy == nil
                && !evidence.history.rows(ActRow.self, fact.content).contains {
                    $0.kind == .correction
                } && goods.wasMade(fact, since: starts - plan.skew)
        }
        let judged = evidence.judged(facts, by: limit, begun: accepted, starts: starts)
        return judged.verdict == .met
    }
}
