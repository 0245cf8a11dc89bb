import Custody

/// Keys, plan, people, places: everything that has to stand before a box moves.
extension Stage {
    func found(national: Plan, supplement: Supplement, checkpointKey: String) async throws {
        narrator.chapter("一　立账", "1  The ledger is founded")
        let registrars = ["c-reg1", "c-reg2", "c-reg3"]
        let genesis = Genesis(
            centre: named("centre"), centreName: "国家卫生健康委人才交流服务中心", quorum: 2,
            registrars: registrars.map { cast[$0].person }, checkpointKey: checkpointKey)
        let envelope = try write(
            .office(.genesis(genesis)), by: registrars.map { ($0, .registrar) }, at: nil,
            following: [:], place: nil, introducing: Set(registrars))
        try narrator.need(try await deliver(envelope))
        narrator.tell(
            now, "中心三名注册员中的三人共同签署创世声明（门槛 2）。",
            "The centre's three registrars sign the genesis together (quorum 2).")
        for player in CastList.centre.dropFirst(3) {
            try narrator.need(try await enrol(player.id, by: "c-reg1", "c-reg2"))
        }
        try narrator.need(
            try await act(.office(.plan(PlanIssue(plan: national))), by: ("c-head", .head)))
        narrator.tell(
            now, "李振华签发考务计划《\(national.title.chinese)》（\(national.notice)）。",
            "Li Zhenhua issues the plan “\(national.title.english)” (\(national.notice)).")
        turn(to: day(2021, 3, 3).at(10))
        try narrator.need(
            try await act(
                .office(.supplement(SupplementIssue(supplement: supplement))),
                by: ("c-head", .head)))
        narrator.tell(
            now, "补充通知：考区、三个考点、两个机考机构和各批次试室。",
            "A supplement names the region, three sites, two test centres and their rooms.")
        try await enrolRegion()
    }

    private func enrolRegion() async throws {
        for id in ["r-reg", "j-insp"] {
            try narrator.need(try await enrol(id, by: "c-reg1", "c-reg2"))
        }
        for player in CastList.region where !["r-reg", "j-insp"].contains(player.id) {
            try narrator.need(try await enrol(player.id, by: "r-reg", "c-reg1"))
        }
        for player in CastList.sites {
            try narrator.need(try await enrol(player.id, by: "r-reg", "c-reg1"))
        }
        narrator.tell(
            now, "\(cast.players.count) 人的密钥入账：本人签名即持有证明，本单位与上级注册员各签一名。",
            "\(cast.players.count) people's keys enter: each proves possession by his own "
                + "signature, his unit's registrar and the tier above countersign.")
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
        (named("hohhot-vault"), "hohhot", .vault, "考点保密室", ["a-cust", "a-off"], "a-head"),
        (
            named("baotou-gate"), "baotou", .receiving, "包头考点考务办公室",
            ["b-off", "b-cust"], "b-head"
        ),
        (named("baotou-vault"), "baotou", .vault, "考点保密室", ["b-cust", "b-off"], "b-head"),
        (
            named("chifeng-gate"), "chifeng", .receiving, "赤峰考点考务办公室",
            ["f-off"], "f-head"
        ),
    ]

    /// R1, R13: places, people, training and seals are declared before the day.
    func declare() async throws {
        turn(to: day(2021, 3, 9).at(9, 30))
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
            now, "接收地点、人员按期上报；褚燕被指定办理中心回收的交接。",
            "Receiving places and people are declared in time; Chu Yan is named for the "
                + "centre's collection.")
        try await train()
        try await issueSeals()
    }

    private func train() async throws {
        turn(to: day(2021, 3, 20).at(15))
        let people = cast.players.filter { $0.roles != [.registrar] }.map(\.id)
        let training = Training(
            people: people, topic: "涉密人员保密教育与交接操作", on: now.day, evidence: [])
        try narrator.need(
            try await act(.office(.training(training)), by: ("c-head", .head)))
        narrator.tell(
            now, "全体涉密人员完成保密培训并登记。", "Everyone who handles secrets is trained, on record.")
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
