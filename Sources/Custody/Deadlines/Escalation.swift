/// A unit that is told of what is owed, at which step of the ladder, and whether it has answered.
package struct Escalation: Hashable, Sendable {
    package let due: Due
    package let step: LadderStep
    /// Who is told: the unit that has to act, or the one of that tier above it.
    package let unit: UnitID
    package let since: Instant
    /// The unit's signed answer to this step or to an earlier one of the same limit.
    package let answer: EscalationRow?
    package let basis: Basis

    /// Whether another unit has to act before the one that owes it can.
    package var isBlocked: Bool { due.alarm != due.owedBy }
}

/// Who is told of what, when a limit comes near: a function of the dues and the hour, so that no
/// alarm depends on something that has to run (every tier sees it whenever it looks).
package struct Ladder {
    private let history: any History
    private let now: Instant

    package init(_ history: any History, now: Instant) {
        self.history = history
        self.now = now
    }

    /// Each unit once for each due, at the newest step that has been reached; the nearest limit
    /// first.
    package func climbed(_ dues: [Due]) -> [Escalation] {
        dues.filter { $0.isChosen && $0.verdict.isOpen }.flatMap(escalations)
            .sorted {
                ($0.due.limit ?? now, $0.unit, $0.step.hours)
                    < ($1.due.limit ?? now, $1.unit, $1.step.hours)
            }
    }

    private func escalations(_ due: Due) -> [Escalation] {
        guard let limit = due.limit, let clocks = history.plan(for: due.unit)?.clocks else {
            return []
        }
        var newest: [UnitID: LadderStep] = [:]
        for step in clocks.ladder.sorted(by: { $0.hours > $1.hours })
        where now >= limit - .hours(step.hours) {
            newest[told(step.tell, of: due.alarm)] = step
        }
        return newest.map { unit, step in
            Escalation(
                due: due, step: step, unit: unit, since: limit - .hours(step.hours),
                answer: answer(to: due, unit, step), basis: clocks.basis)
        }
    }

    /// A tier below the one that blocks can do nothing: the alarm goes to who can.
    private func told(_ tier: Tier, of alarm: UnitID) -> UnitID {
        history.line(of: alarm).first { $0.tier == tier }?.id ?? alarm
    }

    private func answer(to due: Due, _ unit: UnitID, _ step: LadderStep) -> EscalationRow? {
        history.rows(EscalationRow.self, unit.text).filter { row in
            row.obligation == due.obligation.id && row.batch == due.batch
                && row.about == due.began && row.hours == step.hours
                && history.effective(row.content) != nil
        }.min { $0.at < $1.at }
    }
}

extension Verdict {
    /// Whether something can still be done: it is not done, or nothing proves it yet.
    fileprivate var isOpen: Bool {
        switch self {
        case .running, .notProvable(.silent, _), .notProvable(.uncosigned, _),
            .notProvable(.includedLate, .some):
            true
        case .waiting, .met, .breached, .premature, .notProvable(.includedLate, nil),
            .notProvable(.startUnproven, _):
            false
        }
    }
}

extension LadderStep: Worded {
    package var wording: Wording {
        hours == 0
            ? Wording("已到时限", "at the limit") : Wording("时限前\(hours)小时", "T−\(hours) h")
    }
}

extension Escalation: Worded {
    /// Which step, who is told, what is owed, and whether he has signed for it.
    package var wording: Wording {
        let signed =
            answer.map { Wording("已签收\($0.at.spoken)", "acknowledged \($0.at.spoken)") }
            ?? Wording("未签收", "not acknowledged")
        return Wording(
            [step.wording.chinese, "已催 \(unit)", due.wording.chinese, signed.chinese]
                .joined(separator: "；"),
            [step.wording.english, "told: \(unit)", due.wording.english, signed.english]
                .joined(separator: "; "))
    }
}
