import Custody

extension Examples {
    /// Statements with members that came after their kind was frozen, and kinds that came later, by
    /// the name of their vector; their numbers are theirs alone, so that no new one moves another.
    static let added: [String: Statement] = [
        "reveal": statement(
            .journey(
                .reveal(
                    Reveal(
                        of: hash(9), acceptance: hash(12),
                        lines: [
                            RevealedLine(
                                container: "B-1", salt: hash(13), seals: ["S15-00001"], count: 30)
                        ]))), number: 901),
        "release-blind": statement(
            .journey(
                .release(
                    Release(
                        consignment: "c-15", leg: "out",
                        lines: [
                            ReleaseLine(
                                container: "B-1", seals: [], count: 0, commitment: hash(14))
                        ], to: "r15", addressees: [], challenge: hash(15)))), number: 902),
        "accept-blind": statement(
            .journey(
                .accept(
                    Acceptance(
                        release: hash(9), unit: "r15", hands: .unit,
                        lines: [
                            AcceptanceLine(
                                container: "B-1", seals: ["S15-00001"], count: 30,
                                condition: .sound, verdict: .accepted)
                        ], check: check))), number: 903),
        "accept-photo": statement(
            .journey(
                .accept(
                    Acceptance(
                        release: hash(9), unit: "r15", hands: .unit,
                        lines: [
                            AcceptanceLine(
                                container: "B-1", seals: ["S15-00001"], count: 30,
                                condition: .damaged, verdict: .reserved, remark: "左下角破损",
                                evidence: [photo])
                        ]))), number: 906),
        "shift-handover-blind": statement(
            .vault(
                .shiftHandover(
                    ShiftHandover(
                        vault: "r15-vault", outgoing: ["p-017"], incoming: ["p-020"],
                        count: readings,
                        commitments: [CommittedLine(container: "B-1", commitment: hash(14))],
                        check: check))), number: 904),
        "plan-blind": statement(.office(.plan(PlanIssue(plan: blindPlan))), number: 905),
        "plan-mailbox": statement(.office(.plan(PlanIssue(plan: mailedPlan))), number: 906),
        "plan-subjects": statement(.office(.plan(PlanIssue(plan: namedPlan))), number: 908),
        "plan-opening": statement(.office(.plan(PlanIssue(plan: punctualPlan))), number: 909),
    ]

    private static let check = FaceCheck(
        nonce: hash(16),
        faces: [FaceReading(container: "B-1", face: .rearDoor, condition: .resealed)])

    private static let blindPlan = Plan(
        id: plan.id, title: plan.title, notice: plan.notice, unit: plan.unit, units: [],
        milestones: [], batches: [], sittings: [], items: [], legs: [], windows: [],
        vault: plan.vault, wipe: plan.wipe, destruction: plan.destruction, trust: plan.trust,
        blind: BlindPolicy(boxPercent: 10, basis: .house("盲检")))

    private static let mailedPlan = Plan(
        id: plan.id, title: plan.title, notice: plan.notice, unit: plan.unit, units: [],
        milestones: [], batches: [], sittings: [], items: [], legs: [], windows: [],
        vault: plan.vault, wipe: plan.wipe, destruction: plan.destruction, trust: plan.trust,
        mailbox: "office@example.org")

    private static let namedPlan = Plan(
        id: plan.id, title: plan.title, notice: plan.notice, unit: plan.unit, units: [],
        milestones: [], batches: [], sittings: [], items: [], legs: [], windows: [],
        vault: plan.vault, wipe: plan.wipe, destruction: plan.destruction, trust: plan.trust,
        subjects: [ExamSubject(id: "301-1", name: Wording("全科医学", "general practice"))])

    private static let punctualPlan = Plan(
        id: plan.id, title: plan.title, notice: plan.notice, unit: plan.unit, units: [],
        milestones: [], batches: [], sittings: [], items: [], legs: [], windows: [],
        vault: plan.vault, wipe: plan.wipe, destruction: plan.destruction, trust: plan.trust,
        opening: OpeningPolicy(earlyMinutes: 30, basis: .house("考前启封")))
}
