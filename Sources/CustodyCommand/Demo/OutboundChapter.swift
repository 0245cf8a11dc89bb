import Attestation
import Custody
import Intake

/// From the centre's packing table to the sites' vaults, with a damaged box and two couriers who
/// both have the same one.
extension Stage {
    static let outbound = ["BX-101", "BX-102", "BX-201", "BX-202", "BX-301"]

    func packAtTheCentre() async throws {
        try chapter(.outbound)
        try await turn(to: day(2021, 4, 2).at(8, 30))
        let centre = [("c-cust", Role.custodian), ("c-off", .officer)]
        for (packet, subject) in [("PK-101", "nursing"), ("PK-102", "pharmacy")] {
            try await pack(
                packet, .packet, [line(.paper, 30, subject), line(.answerCard, 30, subject)],
                unit: "centre", seals: [], site: "hohhot", subject: subject, by: centre[0],
                centre[1])
        }
        try await pack(
            "BX-101", .box, [.container(named("PK-101")), .container(named("PK-102"))],
            unit: "centre", seals: ["C00001", "C00002"], site: "hohhot", by: centre[0], centre[1])
        try await pack(
            "BX-102", .box, [line(.sparePaper, 2, "nursing")], unit: "centre",
            seals: ["C00003", "C00004"], site: "hohhot", by: centre[0], centre[1])
        try await pack(
            "BX-201", .box, [line(.paper, 25, "nursing"), line(.answerCard, 25, "nursing")],
            unit: "centre", seals: ["C00005", "C00006"], site: "baotou", by: centre[0], centre[1])
        try await pack(
            "BX-202", .box, [line(.sparePaper, 2, "nursing")], unit: "centre",
            seals: ["C00007"], site: "baotou", by: centre[0], centre[1])
        try await pack(
            "BX-301", .box,
            [line(.paperDisc, 2), line(.spareDisc, 2), line(.usbKey, 2), line(.passwordSeal, 4)],
            unit: "centre", seals: ["C00008"], site: "chifeng", by: centre[0], centre[1])
        narrator.tell(
            now, "中心装好五箱：试卷两箱、备用试卷两箱、机考光盘和 USBKEY 一箱，每箱的封条号都登记在账。",
            "The centre packs five boxes: two of papers, two of spares, one of discs and USB keys. The "
                + "number of every seal is on record.")
    }

    func escortToTheRegion() async throws {
        let leg = leg(.centre, .region, .escort)
        try await turn(to: day(2021, 4, 5).at(6))
        let order = try await order(
            "CG-1", leg, "centre", "r15", Self.outbound, carriers: ["c-esc1", "c-esc2"],
            vehicle: "京A·K2021", arrives: day(2021, 4, 5).at(17), by: "c-head")
        let loaded = try await release(
            "CG-1", leg, Self.outbound, to: "centre", addressees: ["c-esc1", "c-esc2"],
            order: order, vehicle: "京A·K2021",
            by: [("c-cust", .custodian), ("c-off", .officer)])
        try await pass(.minutes(20))
        try narrator.need(
            try await act(
                try acceptance(loaded, Self.outbound, unit: "centre", hands: .crew),
                by: ("c-esc1", .courier), ("c-esc2", .courier)))
        narrator.tell(
            now, "押运员郑凯、王海逐箱核对封条，签收，装车出发。",
            "Couriers Zheng Kai and Wang Hai read every seal, sign for the boxes and drive off.")
        try await firstShift()
        try await turn(to: day(2021, 4, 5).at(16, 40))
        let handed = try await release(
            "CG-1", leg, Self.outbound, to: "r15", addressees: ["r-off", "r-off2"], order: order,
            vehicle: "京A·K2021", by: [("c-esc1", .courier), ("c-esc2", .courier)])
        try await pass(.minutes(35))
        try await acceptDamaged(handed)
    }

    private func acceptDamaged(_ handed: ContentID) async throws {
        narrator.tell(
            now, "车到考区。BX-102 破了一角，封条完好；褚燕照实写下，收下。",
            "The van reaches the region. A corner of BX-102 is torn, its seals hold; Chu Yan writes down "
                + "what she sees and takes it in.")
        let half = try acceptance(
            handed, Self.outbound, unit: "r15", hands: .unit,
            altering: [
                "BX-102": {
                    AcceptanceLine(
                        container: $0.container, seals: $0.seals, count: $0.count,
                        condition: .damaged, verdict: .reserved, remark: "左下角破损约三厘米")
                }
            ])
        try narrator.need(
            try await act(half, by: ("r-off", .receiver), ("r-off2", .receiver)))
        let photo = Attachment(
            name: "BX-102.jpg", hash: FileHash("BX-102 torn corner".digest), bytes: 183_204)
        let quarantine = try narrator.need(
            try await act(
                .journey(
                    .quarantine(
                        Quarantine(
                            containers: [named("BX-102")], reason: "外包装破损，立即封存并上报",
                            evidence: [photo]))),
                by: ("r-off", .receiver)))
        narrator.tell(
            now, "BX-102 立即封存，照片报中心（三(二)）；五箱入库。",
            "BX-102 is sealed off at once, a photo goes to the centre (N三(二)); all five boxes go into "
                + "the vault.")
        try await pass(.minutes(25))
        try await store(Self.outbound, "r15-vault")
        quarantined = quarantine
    }

    /// Next morning the centre has looked at the photo.
    func liftAtNine() async throws {
        guard let quarantined else { return }
        try await turn(to: day(2021, 4, 6).at(9))
        try narrator.need(
            try await act(
                .journey(
                    .quarantineLift(
                        QuarantineLift(
                            quarantine: quarantined, finding: "视频核验：封条号与登记一致，准予继续使用"))),
                by: ("c-head", .head)))
        narrator.tell(
            now, "李振华比对照片与登记的封条号：没有人动过，解除封存。",
            "Li Zhenhua compares the photo with the seal numbers on record: nobody has been inside. He "
                + "lifts the quarantine.")
    }

    /// Region → sites: patrol staff to Hohhot and Baotou, confidential post to Chifeng.
    func onToTheSites() async throws {
        try await turn(to: day(2021, 4, 7).at(8))
        try await toHohhot()
        try await toBaotouTwice()
        try await postToChifeng()
    }

    private func toHohhot() async throws {
        let leg = leg(.region, .site, .patrol)
        let boxes = ["BX-101", "BX-102"]
        let order = try await order(
            "CG-2", leg, "r15", "hohhot", boxes, carriers: ["r-pat1", "r-pat2"],
            vehicle: "蒙A·10086", arrives: now + .hours(4), by: "r-head")
        try await takeOut(boxes, "r15-vault", "送呼和浩特考点")
        let out = try await release(
            "CG-2", leg, boxes, to: "r15", addressees: ["r-pat1", "r-pat2"], order: order,
            vehicle: "蒙A·10086", by: guards("r15-vault"))
        try narrator.need(
            try await act(
                try acceptance(out, boxes, unit: "r15", hands: .crew), by: ("r-pat1", .patrol),
                ("r-pat2", .patrol)))
        try await pass(.minutes(150))
        try await begin(
            "hohhot-vault", [["a-cust", "a-off"], ["a-drv", "a-drv2"]], hours: [9],
            keys: ["a-head", "a-off"])
        try await pass(.minutes(30))
        narrator.tell(
            now, "巡考朱强、秦勇把两箱送到呼和浩特考点，吕明、施雨来收。",
            "Patrol staff Zhu Qiang and Qin Yong bring two boxes to Hohhot, where Lü Ming and Shi Yu "
                + "take them.")
        try await handBlind(
            Release(
                consignment: named("CG-2"), leg: leg, lines: try lines(boxes),
                to: named("hohhot"), addressees: [named("a-off"), named("a-cust")], order: order,
                vehicle: "蒙A·10086"),
            by: [("r-pat1", .patrol), ("r-pat2", .patrol)], unit: "hohhot",
            receivers: [("a-off", .receiver), ("a-cust", .receiver)])
        try await pass(.minutes(15))
        try await store(boxes, "hohhot-vault")
    }
}
