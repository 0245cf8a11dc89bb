import Custody

/// What the offices of such a season say before a box moves.
extension EveryKindSeason {
    /// A supplement brings a site and its test centre; then their people come in.
    func widen() throws {
        let paper = Batch(
            id: named("P1"), number: 1, form: .paper, starts: now + .hours(2),
            ends: now + .hours(8))
        let computer = Batch(
            id: named("C1"), number: 1, form: .computer, starts: now + .hours(2),
            ends: now + .hours(8))
        let supplement = Supplement(
            plan: named("plan-2021"), notice: "卫人才发〔2021〕12号",
            units: [
                Unit(id: named("hohhot"), tier: .site, parent: named("nm"), name: "呼和浩特考点"),
                Unit(id: named("hall"), tier: .testCentre, parent: named("hohhot"), name: "机考机构"),
            ],
            milestones: [
                Milestone(
                    id: named("issue"), title: Wording("考试专用物品交接", "handover"),
                    owedBy: .centre, basis: .national("三(二)"), printed: "4月2-9日")
            ],
            batches: [paper, computer],
            sittings: [
                Sitting(site: named("hohhot"), batch: paper.id, rooms: [named("R-1")], alsoDue: []),
                Sitting(
                    site: named("hohhot"), batch: computer.id, rooms: [named("R-2")],
                    testCentre: named("hall"), alsoDue: []),
            ],
            items: [], legs: [],
            windows: [Window(id: .siteReturn, minutes: 48 * 60, basis: .national("六(二)1"))])
        try say(
            .office(.supplement(SupplementIssue(supplement: supplement))), by: ("c-head", .head))
        try enrol()
    }

    private func enrol() throws {
        for id in ["c-esc3", "c-insp"] {
            tell(try season.enrol(id, by: "c-reg1", "c-reg2"))
        }
        for id in ["r-cust1", "r-cust2", "r-wit", "s-head", "s-off", "s-inv", "t-adm"] {
            tell(try season.enrol(id, by: "r-reg", "c-reg1"))
        }
    }

    func declare() throws {
        let vault = PlaceDeclaration(
            place: named("nm-vault"), unit: named("nm"), kind: .vault, address: "新华大街1号",
            people: [named("r-cust1"), named("r-cust2")])
        try say(.office(.place(vault)), by: ("r-head", .head))
        let collector = Designation(
            person: named("r-off1"), unit: named("nm"), duty: .collection, since: now)
        try say(.office(.designate(collector)), by: ("r-head", .head))
        let training = Training(
            people: [named("c-esc1"), named("c-esc2")], topic: "保密培训", on: now.day,
            evidence: [Self.file("签到表.pdf")])
        try say(.office(.training(training)), by: ("c-off", .officer))
        let delegation = Delegation(
            from: named("r-cust1"), to: named("r-cust2"), duty: .vaultKey, since: now,
            until: now + .hours(8), reason: "病假")
        try say(.office(.delegate(delegation)), by: ("r-cust1", .custodian))
        let done = MilestoneCompletion(
            milestone: named("issue"), unit: named("centre"), evidence: [])
        try say(.office(.milestone(done)), by: ("c-head", .head))
        let relatives = RelativesDeclaration(unit: named("nm"), related: [])
        try say(.office(.relatives(relatives)), by: ("r-cust1", .custodian))
        let stock = SealStock(
            unit: named("nm"), seals: SerialRange(prefix: "N", first: 1, last: 40, digits: 5))
        try say(.office(.sealStock(stock)), by: ("r-head", .head))
        let manifest = Manifest(
            consignment: named("CG-1"), from: named("centre"), to: named("nm"),
            lines: [ManifestLine(container: named("BX-1"), item: Self.paper)])
        try say(.journey(.manifest(manifest)), by: ("c-off", .officer))
    }
}
