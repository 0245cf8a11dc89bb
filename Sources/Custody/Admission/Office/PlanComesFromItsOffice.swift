/// A plan and its supplements are signed in the office that they bind: the centre's or a region's.
struct PlanComesFromItsOffice: AdmissionRule {
    static let code = RefusalCode.planComesFromItsOffice
    static let basis = Basis.national("附件2")
    static let kinds: Set<ActKind> = [.plan, .supplement]

    func check(_ submission: Submission) throws(Refusal) {
        guard let unit = office(submission) else { return }
        switch submission.history.unit(unit)?.tier {
        case .centre, .region: break
        case .site, .testCentre, nil: throw refusal(.unit(unit))
        }
        guard submission.signers(in: .office).contains(where: { $0.unit == unit }) else {
            throw refusal(.unit(unit))
        }
    }

    private func office(_ submission: Submission) -> UnitID? {
        switch submission.act {
        case .office(.plan(let issue)): issue.plan.unit
        case .office(.supplement(let issue)):
            submission.history.row(PlanNameRow.self, issue.supplement.plan.text)?.unit
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}
