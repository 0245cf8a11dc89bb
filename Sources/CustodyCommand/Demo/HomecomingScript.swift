import Custody

/// What each site packs for its return, and when it drives.
extension Stage {
    /// Arrives in time at a gate that nobody opens until morning: the region's clock, not his.
    var homeFromHohhot: Homecoming {
        let ends = paperBatch.ends
        return Homecoming(
            site: "hohhot", batch: paperBatch, consignment: "CG-5",
            boxes: ["AC-101", "AC-102", "UP-101", "SP-101"],
            counts: counted(
                (.paper, 60), (.answerCard, 60), (.sparePaper, 2), (.collectionSheet, 2)),
            driver: "a-drv", leaves: ends + .hours(43), arrives: ends + .minutes(47 * 60 + 50),
            accepted: ends + .hours(55), gateOpen: false)
    }

    /// Batch 1 comes after 51 hours; batch 2 in time, without its USB key.
    func homeFromChifeng(_ number: Int) -> Homecoming {
        let batch = batch(.computer, number)
        let (leaves, arrives) =
            number == 1
            ? (batch.ends + .hours(41), batch.ends + .hours(51))
            : (batch.ends + .hours(32), batch.ends + .hours(41))
        return Homecoming(
            site: "chifeng", batch: batch, consignment: number == 1 ? "CG-6" : "CG-7",
            boxes: number == 1 ? ["CB-301"] : ["CB-302", "PS-301"],
            counts: counted(
                (.answerBackupDisc, 1), (.paperDisc, 1), (.spareDisc, 1), (.roomRecord, 2)),
            driver: "f-drv", leaves: leaves, arrives: arrives,
            accepted: arrives + .minutes(30), gateOpen: true)
    }

    /// Cards in moisture bags in return bags, one subject a box (N六(二)1).
    func packAtHohhot() async throws {
        let people = [("a-off", Role.officer), ("a-head", .head)]
        for (number, subject, seal) in [("101", "nursing", 1), ("102", "pharmacy", 3)] {
            try await pack(
                "MB-\(number)", .moistureBag,
                [line(.answerCard, 30, subject), line(.collectionSheet, 1, subject)],
                unit: "hohhot", seals: [], site: "hohhot", batch: paperBatch.id,
                subject: subject, by: people[0], people[1])
            try await pack(
                "RB-\(number)", .returnBag, [.container(named("MB-\(number)"))],
                unit: "hohhot", seals: ["H0000\(seal)"], site: "hohhot", batch: paperBatch.id,
                subject: subject, by: people[0], people[1])
            try await pack(
                "AC-\(number)", .box, [.container(named("RB-\(number)"))], unit: "hohhot",
                seals: ["H0000\(seal + 1)"], site: "hohhot", batch: paperBatch.id,
                subject: subject, by: people[0], people[1])
        }
        try await pack(
            "UP-101", .box, [line(.paper, 60)], unit: "hohhot", seals: ["H00005"],
            site: "hohhot", batch: paperBatch.id, by: people[0], people[1])
        try await pack(
            "SP-101", .box, [line(.sparePaper, 2, "nursing")], unit: "hohhot",
            seals: ["H00006"], site: "hohhot", batch: paperBatch.id, by: people[0], people[1])
    }

    func packAtChifeng(_ number: Int) async throws {
        let people = [("f-off", Role.officer), ("f-head", .head)]
        let batch = batch(.computer, number)
        try await pack(
            "CB-30\(number)", .box,
            [
                line(.answerBackupDisc, 1), line(.paperDisc, 1), line(.spareDisc, 1),
                line(.roomRecord, 2),
            ],
            unit: "chifeng", seals: ["F0000\(number)"], site: "chifeng", batch: batch.id,
            by: people[0], people[1])
        guard number == 2 else { return }
        try await pack(
            "PS-301", .sleeve, [line(.passwordSeal, 4)], unit: "chifeng", seals: ["F00009"],
            site: "chifeng", batch: batch.id, by: people[0], people[1])
    }
}
