import Custody
import Intake

/// Cards and spares to the centre; papers and password seals into the shredder, nothing else.
extension Stage {
    func handToTheCentre(_ boxes: [String]) async throws {
        try await turn(to: max(now, day(2021, 4, 21).at(9)))
        let leg = leg(.region, .centre, .collection)
        let order = try await order(
            "CG-9", leg, "r15", "centre", boxes, carriers: ["c-esc1", "c-esc2"],
            vehicle: "京A·K2021", arrives: now + .hours(20), by: "r-head")
        let handover = CentreHandover(
            consignment: named("CG-9"), leg: leg, lines: try lines(boxes), to: named("centre"),
            designated: named("r-off"), order: order, vehicle: "京A·K2021")
        try await takeOut(boxes, "r15-vault", "中心回收")
        let handed = try narrator.need(
            try await acted(
                .closing(.centreHandover(handover)),
                [("r-off", .officer)] + guards("r15-vault")))
        try narrator.need(
            try await act(
                try acceptance(handed, boxes, unit: "centre", hands: .crew),
                by: ("c-esc1", .courier), ("c-esc2", .courier)))
        try await pass(.hours(20))
        try await begin(
            "centre-vault", [["c-cust", "c-off"], ["c-esc1", "c-esc2"]], hours: [9],
            keys: ["c-head", "c-cust"])
        try await pass(.minutes(5))
        let home = try await release(
            "CG-9", leg, boxes, to: "centre", addressees: [], order: order,
            vehicle: "京A·K2021", by: [("c-esc1", .courier), ("c-esc2", .courier)])
        try narrator.need(
            try await act(
                try acceptance(home, boxes, unit: "centre", hands: .unit),
                by: ("c-cust", .officer), ("c-off", .officer)))
        try await store(boxes, "centre-vault")
        try await verify(boxes)
        narrator.tell(
            now, "中心的人和车连夜把答题卡、备用试卷接回北京，85 张卡、4 份备用试卷，一箱一箱核对，分毫不差。",
            "The centre's own people drive cards and spares to Beijing overnight: eighty-five cards, four "
                + "spare papers, every box counted, nothing amiss.")
    }

    private func verify(_ boxes: [String]) async throws {
        let verification = CentreVerification(
            consignment: named("CG-9"), containers: boxes.map { named($0) },
            lines: counted((.answerCard, 85), (.sparePaper, 4)))
        try narrator.need(
            try await act(
                .closing(.centreVerification(verification)), by: ("c-off", .officer),
                ("c-cust", .officer)))
    }

    /// N六(一)2: the CBT discs go up by confidential post.
    func postDiscs(_ boxes: [String]) async throws {
        let posting = Posting(
            consignment: named("CG-10"), leg: leg(.region, .centre, .post),
            lines: try lines(boxes), to: named("centre"), office: "呼和浩特机要通信局",
            number: "JY-2021-0422-03", grams: 1180)
        try await takeOut(boxes, "r15-vault", "机要邮寄中心")
        let posted = try narrator.need(
            try await acted(
                .journey(.posted(posting)), guards("r15-vault") + [("r-off", .officer)]))
        try await pass(.days(2))
        try narrator.need(
            try await act(
                try acceptance(posted, boxes, unit: "centre", hands: .unit),
                by: ("c-cust", .officer), ("c-off", .officer)))
        try await store(boxes, "centre-vault")
        narrator.tell(
            now, "机考光盘和试室记录走机要邮寄，两天后中心签收。",
            "The discs and room records go up by confidential post; two days later the centre has them."
        )
    }

    private func approval(_ rows: [(String, ItemKind, Int)]) -> Act {
        .closing(
            .destructionApproval(
                DestructionApproval(
                    region: named("r15"), number: "销批2021-001",
                    containers: rows.map { named($0.0) },
                    lines: rows.map {
                        ItemLine(kind: $0.1, subject: nil, room: nil, quantity: $0.2)
                    }, method: "碎纸化浆", place: nil)))
    }

    /// Before the centre's van comes, somebody would rather have the torn box gone.
    func smuggle(_ papers: [(String, ItemKind, Int)]) async throws {
        try chapter(.destruction)
        try await turn(to: day(2021, 4, 20).at(16))
        narrator.tell(
            now, "考区拟销毁清单，有人把破了角的 BX-102 也夹了进去——里面是备用试卷——",
            "The region draws up what is to be destroyed, and somebody slips in the torn BX-102, with its "
                + "spare papers:")
        try narrator.hear(
            try await act(
                approval(papers + [("BX-102", .sparePaper, 2)]), by: ("r-head", .head)))
    }

    func destroy(_ papers: [(String, ItemKind, Int)]) async throws {
        try await turn(to: day(2021, 5, 18).at(9, 30))
        narrator.tell(
            now, "赤峰领了 2 个 USBKEY，一个也没交回：账不平，先不准销毁——",
            "Chifeng was given two USB keys and returned none: the balance is open, so nothing is destroyed:"
        )
        try narrator.hear(try await act(approval(papers), by: ("r-head", .head)))
        try await explainKeys()
        let permit = try narrator.need(
            try await act(approval(papers), by: ("r-head", .head)))
        try await carryOut(permit, papers)
    }

    /// The tier above says why the balance does not close; the difference stays on the list.
    private func explainKeys() async throws {
        try narrator.need(
            try await act(
                .trouble(
                    .explanation(
                        DifferenceExplanation(
                            difference: .missing, unit: named("chifeng"), kind: .usbKey,
                            quantity: 2, account: "机考机构误存保险柜，已封存待中心指示",
                            evidence: []))), by: ("r-head", .head)))
        narrator.tell(
            now, "考区查明：2 个 USBKEY 锁在机考机构保险柜里，已封存。说明签名入账，差异仍在账上。",
            "The region finds them in the test centre's safe. Signed, explained, still on the list."
        )
    }

    private func carryOut(
        _ permit: ContentID, _ papers: [(String, ItemKind, Int)]
    ) async throws {
        try await turn(to: day(2021, 5, 20).at(9))
        try await takeOut(papers.map(\.0), "r15-vault", "销毁")
        let began = now
        try await pass(.hours(2))
        let watching = guards("r15-vault")
        let destruction = Destruction(
            region: named("r15"), approval: permit, containers: papers.map { named($0.0) },
            lines: papers.map { ItemLine(kind: $0.1, subject: nil, room: nil, quantity: $0.2) },
            method: "碎纸化浆", began: began, finished: now,
            destroyers: [named("r-off"), named("r-off2")], inspector: named("j-insp"),
            witnesses: watching.map { named($0.0) }, residueChecked: true, evidence: [],
            grams: 6_342)
        narrator.tell(
            now,
            "过磅 6,342 克，比装箱单上的少 760 克。监察许正叫人逐份重点："
                + "85 份一份不少，少的是两只外箱。差额照记。",
            "The scale says 6,342 g, 760 g less than was packed. Inspector Xu Zheng has every paper "
                + "counted again: eighty-five, none missing; two outer cartons are. It stays on record."
        )
        let destroyed = try narrator.need(
            try await acted(
                .closing(.destruction(destruction)),
                [("r-off", .officer), ("r-off2", .officer), ("j-insp", .inspector)] + watching))
        try await end("r15-vault")
        narrator.tell(
            now, "监察许正看着，用过的试卷和密码封共 \(papers.count) 件打成纸浆；保密室空了，撤岗。",
            "Under inspector Xu Zheng's eyes \(papers.count) containers of used papers and password seals "
                + "are pulped. The vault is empty, the guards go home.")
        try await file(destroyed)
    }

    private func file(_ destroyed: ContentID) async throws {
        try await turn(to: day(2021, 5, 21).at(10))
        let filing = try narrator.need(
            try await act(
                .closing(
                    .filing(
                        Filing(
                            region: named("r15"), number: "销记2021-001", channel: .upload,
                            destructions: [destroyed], remainder: 0))),
                by: ("r-head", .head)))
        try await pass(.hours(5))
        try narrator.need(
            try await act(
                .closing(
                    .filingAcknowledgement(
                        FilingAcknowledgement(filing: filing, accepted: true))),
                by: ("c-off", .officer)))
        narrator.tell(
            now, "《考试物品销毁记录单》上传，中心备案：余数为零，比 5 月 28 日早了一周。",
            "The destruction record is on file at the centre: remainder zero, a week before 28 May."
        )
        try await walkTheCentresVault()
    }

    /// The answer cards stay with the centre; its pair signs for the round that ends the story.
    private func walkTheCentresVault() async throws {
        let vault: PlaceID = named("centre-vault")
        let watching = guards("centre-vault")
        let finding = "门窗、报警、监控、封条正常"
        let acts: [Act] = [
            .vault(.round(Round(vault: vault, finding: finding, sound: true))),
            .vault(
                .inspection(
                    JointInspection(
                        vault: vault, bodies: ["中心保卫处"], finding: finding, sound: true))),
            .vault(
                .review(
                    FootageReview(
                        vault: vault, from: now - .hours(6), through: now, finding: "无异常",
                        sound: true))),
        ]
        for act in acts { try narrator.need(try await acted(act, watching)) }
    }
}
