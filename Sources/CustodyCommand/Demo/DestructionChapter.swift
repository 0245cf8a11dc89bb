import Custody
import Intake

/// Cards and spares to the centre; papers and password seals into the shredder, nothing else.
extension Stage {
    func handToTheCentre(_ boxes: [String]) async throws {
        narrator.chapter("五　上交与销毁", "5  To the centre, and destruction")
        try await watch(until: day(2021, 4, 21).at(9))
        turn(to: max(now, day(2021, 4, 21).at(9)))
        let leg = leg(.region, .centre, .collection)
        let order = try await order(
            "CG-9", leg, "r15", "centre", boxes, carriers: ["c-esc1", "c-esc2"],
            vehicle: "京A·K2021", arrives: now + .hours(20), by: "r-head")
        let handover = CentreHandover(
            consignment: named("CG-9"), leg: leg, lines: try lines(boxes), to: named("centre"),
            designated: named("r-off"), order: order, vehicle: "京A·K2021")
        let handed = try narrator.need(
            try await act(
                .closing(.centreHandover(handover)), by: ("r-off", .officer),
                ("r-cust1", .custodian)))
        try narrator.need(
            try await act(
                try acceptance(handed, boxes, unit: "centre", hands: .crew),
                by: ("c-esc1", .courier), ("c-esc2", .courier)))
        try await watch(until: now + .hours(20))
        pass(.minutes(5))
        let home = try await release(
            "CG-9", leg, boxes, to: "centre", addressees: [], order: order,
            vehicle: "京A·K2021", by: ("c-esc1", .courier), ("c-esc2", .courier))
        try narrator.need(
            try await act(
                try acceptance(home, boxes, unit: "centre", hands: .unit),
                by: ("c-cust", .officer), ("c-off", .officer)))
        let verification = CentreVerification(
            consignment: named("CG-9"), containers: boxes.map { named($0) },
            lines: counted((.answerCard, 85), (.sparePaper, 4)))
        try narrator.need(
            try await act(
                .closing(.centreVerification(verification)), by: ("c-off", .officer),
                ("c-cust", .officer)))
        narrator.tell(
            now, "答题卡、备用试卷由中心专人专车收回，逐箱核验无误。",
            "The centre's own people collect cards and spares and verify every box.")
    }

    /// N六(一)2: the CBT discs go up by confidential post.
    func postDiscs(_ boxes: [String]) async throws {
        let posting = Posting(
            consignment: named("CG-10"), leg: leg(.region, .centre, .post),
            lines: try lines(boxes), to: named("centre"), office: "呼和浩特机要通信局",
            number: "JY-2021-0422-03", grams: 1180)
        let posted = try narrator.need(
            try await act(
                .journey(.posted(posting)), by: ("r-cust1", .custodian), ("r-off", .officer)))
        try await watch(until: now + .days(2))
        try narrator.need(
            try await act(
                try acceptance(posted, boxes, unit: "centre", hands: .unit),
                by: ("c-cust", .officer), ("c-off", .officer)))
        narrator.tell(
            now, "机考光盘、记录单由机要邮寄上交中心。", "The CBT discs and records go up by confidential post.")
    }

    func destroy(papers: [(String, ItemKind, Int)], smuggled: (String, ItemKind, Int)) async throws
    {
        try await watch(until: day(2021, 5, 18).at(9))
        turn(to: day(2021, 5, 18).at(9))
        let approval = { (rows: [(String, ItemKind, Int)]) in
            Act.closing(
                .destructionApproval(
                    DestructionApproval(
                        region: named("r15"), number: "销批2021-001",
                        containers: rows.map { named($0.0) },
                        lines: rows.map {
                            ItemLine(kind: $0.1, subject: nil, room: nil, quantity: $0.2)
                        }, method: "碎纸化浆", place: nil)))
        }
        narrator.tell(
            now, "有人把一箱备用试卷夹进销毁审批——",
            "Someone slips a box of spare papers into the destruction approval:")
        try narrator.hear(
            try await act(approval(papers + [smuggled]), by: ("r-head", .head)))
        pass(.minutes(30))
        narrator.tell(
            now, "改正后再批：赤峰领了 2 个 USBKEY，一个也没交回，账不平——",
            "Put right and tried again; but Chifeng was given two USB keys and returned none:")
        try narrator.hear(try await act(approval(papers), by: ("r-head", .head)))
        try await explainKeys()
        let permit = try narrator.need(
            try await act(approval(papers), by: ("r-head", .head)))
        try await carryOut(permit, papers)
    }

    /// The tier above says why the balance does not close; the difference stays on the list.
    private func explainKeys() async throws {
        pass(.hours(2))
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
        try await watch(until: day(2021, 5, 20).at(9))
        turn(to: day(2021, 5, 20).at(9))
        let destruction = Destruction(
            region: named("r15"), approval: permit, containers: papers.map { named($0.0) },
            lines: papers.map { ItemLine(kind: $0.1, subject: nil, room: nil, quantity: $0.2) },
            method: "碎纸化浆", began: now - .hours(2), finished: now,
            destroyers: [named("r-off"), named("r-off2")], inspector: named("j-insp"),
            witnesses: [named("r-cust1"), named("r-cust2")], residueChecked: true, evidence: [])
        let destroyed = try narrator.need(
            try await act(
                .closing(.destruction(destruction)), by: ("r-off", .officer),
                ("r-off2", .officer), ("j-insp", .inspector), ("r-cust1", .custodian),
                ("r-cust2", .custodian)))
        narrator.tell(
            now, "监察许正在场，\(papers.count) 箱试卷、密码封化浆。",
            "Under inspector Xu Zheng's eyes \(papers.count) containers are pulped.")
        turn(to: day(2021, 5, 21).at(10))
        let filing = try narrator.need(
            try await act(
                .closing(
                    .filing(
                        Filing(
                            region: named("r15"), number: "销记2021-001", channel: .upload,
                            destructions: [destroyed], remainder: 0))),
                by: ("r-head", .head)))
        pass(.hours(5))
        try narrator.need(
            try await act(
                .closing(
                    .filingAcknowledgement(
                        FilingAcknowledgement(filing: filing, accepted: true))),
                by: ("c-off", .officer)))
        narrator.tell(
            now, "《考试物品销毁记录单》上传备案，余数为零，早于 5 月 28 日。",
            "The destruction record is filed with a zero remainder, before 28 May.")
    }
}
