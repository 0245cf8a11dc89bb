import Custody

/// Keys, plan, people, places: everything that has to stand before a box moves.
extension Stage {
    func found(_ plans: DemoPlans, checkpointKey: String) async throws {
        try chapter(.founding)
        let registrars = ["c-reg1", "c-reg2", "c-reg3"]
        let genesis = Genesis(
            centre: named("centre"), centreName: "国家卫生健康委人才交流服务中心", quorum: 2,
            registrars: registrars.map { cast[$0].person }, checkpointKey: checkpointKey)
        let envelope = try write(
            .office(.genesis(genesis)), by: registrars.map { ($0, .registrar) }, at: nil,
            following: [:], place: nil, introducing: Set(registrars))
        try narrator.need(try await deliver(envelope))
        narrator.tell(
            now, "中心的三名注册员一起签下台账的第一条记录；以后至少要两人，才能登记新人。",
            "The centre's three registrars sign the ledger's first entry together; from now on it takes "
                + "two of them to let somebody in.")
        for player in CastList.centre.dropFirst(3) {
            try narrator.need(try await enrol(player.id, by: "c-reg1", "c-reg2"))
        }
        try narrator.need(
            try await act(.office(.plan(PlanIssue(plan: plans.national))), by: ("c-head", .head)))
        narrator.tell(
            now,
            "李振华签发《\(plans.national.title.chinese)》（\(plans.national.notice)）：从此时限、人数、"
                + "路线都照它算。本账只记内蒙古一个考区，其余 31 个考区各有各的账。",
            "Li Zhenhua issues the plan of the year (\(plans.national.notice)): every limit, number and "
                + "route comes from it. This ledger is Inner Mongolia's; the other 31 regions keep "
                + "their own.")
        try await enrolRegion(plans)
        planAhead([plans.national, plans.regional])
        try await turn(to: day(2021, 3, 3).at(10))
        try narrator.need(
            try await act(
                .office(.supplement(SupplementIssue(supplement: plans.supplement))),
                by: ("r-head", .head)))
        narrator.tell(
            now, "补充通知：哪个考点考哪一批、在哪些试室、由哪家机构机考，现在定了（十二(二)）。",
            "A supplement settles what came later: which site sits when, in which rooms, and who runs the "
                + "computers (N十二(二)).")
    }

    private func enrolRegion(_ plans: DemoPlans) async throws {
        try await turn(to: day(2020, 12, 24).at(9))
        try narrator.need(try await enrol("r-reg", by: "c-reg1", "c-reg2"))
        for player in CastList.region.dropFirst() {
            try narrator.need(try await enrol(player.id, by: "r-reg", "c-reg1"))
        }
        try narrator.need(
            try await act(.office(.plan(PlanIssue(plan: plans.regional))), by: ("r-head", .head)))
        narrator.tell(
            now, "内蒙古考区陈国栋签发本考区的计划，细化全国计划：三个考点和一家机考机构入册。",
            "Chen Guodong issues Inner Mongolia's own plan, which refines the national one: three sites "
                + "and a test centre are on the books.")
        for player in CastList.sites {
            try narrator.need(try await enrol(player.id, by: "r-reg", "c-reg1"))
        }
        narrator.tell(
            now,
            "\(cast.players.count) 个人的密钥入账。每一把都由本人、本单位注册员和上一级注册员三方签名；"
                + "姓名不进账，只留加盐的承诺。",
            "\(cast.players.count) people's keys are in, each signed for by its owner, his unit's "
                + "registrar and the tier above. Their names are not in the ledger, only salted "
                + "commitments to them.")
    }

    /// The declared places: unit, kind, address, people, and the head who declares them.
    private static let places: [(PlaceID, String, PlaceKind, String, [String], String)] = [
        (
            named("r15-gate"), "r15", .receiving, "呼和浩特市新华大街63号",
            ["r-off", "r-off2"], "r-head"
        ),
        (
            named("r15-vault"), "r15", .vault, "考区保密室",
            ["r-cust1", "r-cust2", "r-cust3", "r-cust4"], "r-head"
        ),
        (
            named("hohhot-gate"), "hohhot", .receiving, "呼和浩特考点考务办公室",
            ["a-off", "a-cust"], "a-head"
        ),
        (
            named("hohhot-vault"), "hohhot", .vault, "呼和浩特考点保密室",
            ["a-cust", "a-off"], "a-head"
        ),
        (
            named("baotou-gate"), "baotou", .receiving, "包头考点考务办公室",
            ["b-off", "b-cust"], "b-head"
        ),
        (
            named("baotou-vault"), "baotou", .vault, "包头考点保密室",
            ["b-cust", "b-off"], "b-head"
        ),
        (
            named("chifeng-gate"), "chifeng", .receiving, "赤峰考点考务办公室",
            ["f-off"], "f-head"
        ),
        (
            named("chifeng-vault"), "chifeng", .vault, "赤峰考点保密室",
            ["f-off", "f-head"], "f-head"
        ),
        (named("centre-vault"), "centre", .vault, "中心保密室", ["c-cust", "c-off"], "c-head"),
    ]

    /// R1, R13: places, people, training and seals are declared before the day.
    func declare() async throws {
        try await turn(to: day(2021, 3, 9).at(9, 30))
        for (place, unit, kind, address, people, head) in Self.places {
            let declaration = PlaceDeclaration(
                place: place, unit: named(unit), kind: kind, address: address,
                people: people.map { named($0) })
            try narrator.need(
                try await act(.office(.place(declaration)), by: (head, .head)))
        }
        let collector = Designation(
            person: named("r-off"), unit: named("r15"), duty: .collection, since: now, until: nil)
        try narrator.need(
            try await act(.office(.designate(collector)), by: ("r-head", .head)))
        narrator.tell(
            now, "接收地点、接收人员和四间保密室如期上报（三(一)）；考区指定褚燕，考后由她把东西交给中心。",
            "Receiving places, people and vaults are declared in time (N三(一)); Chu Yan is named as the one "
                + "who will hand the goods up after the exam.")
        try await train()
        try await issueSeals()
    }

    private func train() async throws {
        try await turn(to: day(2021, 3, 20).at(15))
        let people = cast.players.filter { $0.roles != [.registrar] }.map(\.id)
        let training = Training(
            people: people, topic: "涉密人员保密教育与交接操作", on: now.day, evidence: [])
        try narrator.need(
            try await act(.office(.training(training)), by: ("c-head", .head)))
        narrator.tell(
            now, "经手涉密物品的人都受过培训，签到在账（四(二)、九）。",
            "Everyone who will handle secrets has been trained, and it is on record (N四(二), N九).")
    }

    private func issueSeals() async throws {
        for (unit, prefix, head) in [
            ("centre", "C", "c-head"), ("r15", "N", "r-head"), ("hohhot", "H", "a-head"),
            ("baotou", "B", "b-head"), ("chifeng", "F", "f-head"),
        ] {
            let stock = SealStock(
                unit: named(unit),
                seals: SerialRange(prefix: prefix, first: 1, last: 400, digits: 5))
            try narrator.need(
                try await act(.office(.sealStock(stock)), by: (head, .head)))
        }
    }
}

/// A civil day that the story names.
func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
        preconditionFailure("no such day: \(year)-\(month)-\(day)")
    }
    return date
}
