import Custody

/// What is signed before the season begins: the national plan, the region's that refines it, and
/// what a supplement settles later.
struct DemoPlans {
    /// With one region: the others keep ledgers of their own.
    let national: Plan
    let regional: Plan
    let supplement: Supplement

    init(_ plan: Plan) {
        national = plan.copy(
            id: plan.id, title: plan.title, notice: plan.notice, unit: plan.unit, refines: nil,
            units: plan.units.filter { $0.id.text == "r15" })
        regional = plan.copy(
            id: named("inner-mongolia-2021"),
            title: Wording("2021年度卫生专业技术资格考试内蒙古考区考务计划", "Inner Mongolia's exam plan, 2021"),
            notice: "内蒙古考区关于2021年考务工作安排的通知（演示）", unit: named("r15"),
            refines: plan.id, units: CastList.units)
        supplement = Self.supplement(to: regional)
    }

    /// N十二(二): the times of the computer sittings, and who sits where, come later.
    private static func supplement(to plan: Plan) -> Supplement {
        let paper = plan.batches.filter { $0.form == .paper && $0.number == 1 }.flatMap { batch in
            ["hohhot", "baotou"].map {
                Sitting(
                    site: named($0), batch: batch.id, rooms: [named("R-01"), named("R-02")],
                    testCentre: nil, alsoDue: [])
            }
        }
        let computer = plan.batches.filter { $0.form == .computer && $0.number <= 2 }.map {
            Sitting(
                site: named("chifeng"), batch: $0.id, rooms: [named("J-01")],
                testCentre: named("chifeng-cbt"), alsoDue: [])
        }
        return Supplement(
            plan: plan.id, notice: "内蒙古考区2021年机考时间补充通知（演示）", units: [],
            milestones: [], batches: [], sittings: paper + computer, items: [], legs: [],
            windows: [])
    }
}

extension Plan {
    /// The same rules in another office's name, for other units.
    fileprivate func copy(
        id: PlanID, title: Wording, notice: String, unit: UnitID, refines: PlanID?,
        units: [Unit]
    ) -> Plan {
        Plan(
            id: id, title: title, notice: notice, unit: unit, refines: refines, units: units,
            milestones: milestones, batches: batches, sittings: [], items: items, legs: legs,
            windows: windows, vault: vault, wipe: wipe, destruction: destruction, trust: trust,
            clocks: clocks.map { clocks in
                // Nobody plays what is done in each room within the hour.
                ClockPolicy(
                    ladder: clocks.ladder, budgets: clocks.budgets, expected: [],
                    delegationHours: clocks.delegationHours,
                    weightPermille: clocks.weightPermille, basis: clocks.basis)
            }, mailbox: mailbox, subjects: subjects)
    }
}
