import Custody
import Intake

/// The sittings: papers from the office to the rooms, discs into the machines.
extension Stage {
    var paperBatch: Batch { batch(.paper, 1) }

    func batch(_ form: Form, _ number: Int) -> Batch {
        guard let batch = plan.batches.first(where: { $0.form == form && $0.number == number })
        else { preconditionFailure("the plan has no \(form) batch \(number)") }
        return batch
    }

    /// CBT at Chifeng: the box is opened under supervision and its disc imported.
    func importDisc(_ number: Int, machines: [String]) async throws {
        let batch = batch(.computer, number)
        if try room.container(named("BX-301"))?.open == false {
            try await takeOut(["BX-301"], "chifeng-vault", "机考导入")
            try await open(
                "BX-301", site: "chifeng", batch: batch, purpose: .discImport, "f-off", "f-adm")
            try await end("chifeng-vault")
        }
        let disc = DiscImport(
            site: named("chifeng"), batch: batch.id, testCentre: named("chifeng-cbt"),
            disc: named("BX-301"), machines: machines.map { named($0) })
        try narrator.need(
            try await act(
                .exam(.discImport(disc)), by: ("f-adm", .administrator), ("f-off", .officer)))
        narrator.tell(
            now, "赤峰考点：第 \(number) 批次的试卷光盘在监督下导入 \(machines.count) 台机器；哪几台，都记下了。",
            "Chifeng: under supervision the disc of batch \(number) goes onto \(machines.count) "
                + "machines; which ones is on record.")
    }

    func open(
        _ container: String, site: String, batch: Batch, purpose: OpeningPurpose,
        _ first: String, _ second: String
    ) async throws {
        let head = cast.players.first { $0.unit.text == site && $0.roles.contains(.head) }
        let order = OpeningOrder(
            site: named(site), batch: batch.id, containers: [named(container)],
            notBefore: batch.starts - .minutes(60), reason: "本批次开考")
        let permit = try narrator.need(
            try await act(
                .office(.opening(order)), by: (head?.id.text ?? "c-head", .head)))
        let opening = PacketOpening(
            container: named(container), site: named(site), batch: batch.id, room: nil,
            purpose: purpose, seals: try room.container(named(container))?.seals ?? [],
            condition: .sound, secondEyes: named(second), order: permit, sealCheck: nil)
        try narrator.need(
            try await act(
                .exam(.packetOpening(opening)), by: (first, cast[first].roles[0]),
                (second, cast[second].roles[0])))
    }

    func endBatch(_ batch: Batch, site: String, by head: String) async throws {
        try await turn(to: max(now, batch.ends))
        try narrator.need(
            try await act(
                .exam(.batchEnd(BatchEnd(site: named(site), batch: batch.id, ended: batch.ends))),
                by: (head, .head)))
    }

    /// The paper sittings: issue, open with a second pair of eyes.
    func sitOnPaper() async throws {
        let batch = paperBatch
        try await takeOut(["BX-101"], "hohhot-vault", "开考")
        try await open("BX-101", site: "hohhot", batch: batch, purpose: .exam, "a-off", "a-cust")
        for (packet, roomName, invigilator) in [
            ("PK-101", "R-01", "a-inv1"), ("PK-102", "R-02", "a-inv2"),
        ] {
            let issue = RoomIssue(
                site: named("hohhot"), batch: batch.id, room: named(roomName),
                containers: [named(packet)], invigilators: [named(invigilator)])
            try narrator.need(
                try await act(
                    .exam(.roomIssue(issue)), by: ("a-off", .officer),
                    (invigilator, .invigilator)))
        }
        try await turn(to: batch.starts - .minutes(15))
        for (packet, invigilator) in [("PK-101", "a-inv1"), ("PK-102", "a-inv2")] {
            try await open(
                packet, site: "hohhot", batch: batch, purpose: .exam, invigilator, "a-head")
        }
        try await takeOut(["BX-201"], "baotou-vault", "开考")
        try await open("BX-201", site: "baotou", batch: batch, purpose: .exam, "b-off", "b-inv")
        narrator.tell(
            now, "呼和浩特、包头开考：当面验封、开袋，每一袋都有第二个人核对过科目和场次。",
            "Hohhot and Baotou begin: seals read, packets opened, and of each a second person has checked "
                + "subject and sitting first.")
    }

    func endOnPaper() async throws {
        try await endBatch(paperBatch, site: "hohhot", by: "a-head")
        try await endBatch(paperBatch, site: "baotou", by: "b-head")
        try await collectAtHohhot(paperBatch)
        try await collect(
            paperBatch, site: "baotou", "R-01", "nursing", 25, absent: 0, "b-off", "b-inv")
    }

    private func collectAtHohhot(_ batch: Batch) async throws {
        try await collect(
            batch, site: "hohhot", "R-01", "nursing", 30, absent: 1, "a-off", "a-inv1")
        try await collect(
            batch, site: "hohhot", "R-02", "pharmacy", 30, absent: 2, "a-off", "a-inv2")
        narrator.tell(
            now, "呼和浩特收回试卷 60 份、答题卡 60 张，缺考的 3 张也在内：不错不漏。",
            "Hohhot gets sixty papers and sixty cards back, those of three absent candidates among them: "
                + "none missing.")
    }

    private func collect(
        _ batch: Batch, site: String, _ roomName: String, _ subject: String, _ count: Int,
        absent: Int, _ officer: String, _ invigilator: String
    ) async throws {
        let counts = [ItemKind.paper, .answerCard].map { kind in
            CountLine(
                kind: kind, subject: named(subject), room: named(roomName), expected: count,
                found: count, absent: kind == .answerCard ? absent : 0, damaged: 0)
        }
        let collection = RoomCollection(
            site: named(site), batch: batch.id, room: named(roomName), counts: counts)
        try narrator.need(
            try await act(
                .exam(.roomCollection(collection)), by: (officer, .officer),
                (invigilator, .invigilator)))
    }
}
