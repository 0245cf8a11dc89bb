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

    /// CBT at Baotou or Chifeng: the disc is opened under supervision and imported.
    func importDisc(_ number: Int, site: String, box: String, machines: [String]) async throws {
        let batch = batch(.computer, number)
        let (officer, admin) = site == "baotou" ? ("b-off", "b-adm") : ("f-off", "f-adm")
        turn(to: max(now, batch.starts - .minutes(50)))
        if try room.container(named(box))?.open == false {
            try await open(box, site: site, batch: batch, purpose: .discImport, officer, admin)
        }
        let disc = DiscImport(
            site: named(site), batch: batch.id, testCentre: named("\(site)-cbt"),
            disc: named(box), machines: machines.map { named($0) })
        try narrator.need(
            try await act(
                .exam(.discImport(disc)), by: (admin, .administrator), (officer, .officer)))
        narrator.tell(
            now, "\(unitName(site))：第 \(number) 批次试卷光盘在监督下导入 \(machines.count) 台机器。",
            "\(site): the batch \(number) disc is imported on \(machines.count) machines, supervised."
        )
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

    func unitName(_ unit: String) -> String {
        CastList.units.first { $0.id.text == unit }?.name ?? unit
    }

    func endBatch(_ batch: Batch, site: String, by head: String) async throws {
        turn(to: max(now, batch.ends))
        try narrator.need(
            try await act(
                .exam(.batchEnd(BatchEnd(site: named(site), batch: batch.id, ended: batch.ends))),
                by: (head, .head)))
    }

    /// The paper sitting at Hohhot: issue, open with a second pair of eyes, collect and count.
    func sitAtHohhot() async throws {
        let batch = paperBatch
        turn(to: max(now, batch.starts - .minutes(55)))
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
        turn(to: max(now, batch.starts - .minutes(15)))
        for (packet, invigilator) in [("PK-101", "a-inv1"), ("PK-102", "a-inv2")] {
            try await open(
                packet, site: "hohhot", batch: batch, purpose: .exam, invigilator, "a-head")
        }
        narrator.tell(
            now, "呼和浩特：两个试室当面验封、开袋，第二人复核科目与场次。",
            "Hohhot: two rooms open their packets under a second pair of eyes.")
        try await endBatch(batch, site: "hohhot", by: "a-head")
        try await collectAtHohhot(batch)
    }

    private func collectAtHohhot(_ batch: Batch) async throws {
        for (roomName, invigilator, subject, absent) in [
            ("R-01", "a-inv1", "nursing", 1), ("R-02", "a-inv2", "pharmacy", 2),
        ] {
            let counts = [ItemKind.paper, .answerCard].map { kind in
                CountLine(
                    kind: kind, subject: named(subject), room: named(roomName), expected: 30,
                    found: 30, absent: absent, damaged: 0)
            }
            try narrator.need(
                try await act(
                    .exam(
                        .roomCollection(
                            RoomCollection(
                                site: named("hohhot"), batch: batch.id, room: named(roomName),
                                counts: counts))),
                    by: ("a-off", .officer), (invigilator, .invigilator)))
        }
        narrator.tell(
            now, "收回试卷、答题卡各 60 份，缺考卡 3 张在内：不缺不漏。",
            "Sixty papers and sixty cards come back, three absent candidates' among them.")
    }
}
