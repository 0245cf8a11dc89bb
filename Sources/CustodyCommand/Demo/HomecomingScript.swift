import Custody

/// What each site packs for its return, and when it drives.
extension Stage {
    /// Arrives in time at a gate that opens after the 48 hours: the region's clock, not theirs.
    var homeFromHohhot: Homecoming {
        let ends = paperBatch.ends
        return Homecoming(
            site: "hohhot", batch: paperBatch, consignment: "CG-5",
            boxes: ["AC-101", "AC-102", "UP-101", "BX-102"],
            counts: counted(
                (.paper, 60), (.answerCard, 60), (.sparePaper, 2), (.collectionSheet, 2)),
            drivers: ["a-drv", "a-drv2"], leaves: ends + .hours(46),
            arrives: ends + .minutes(47 * 60 + 40), accepted: ends + .minutes(49 * 60 + 10),
            gateOpen: false)
    }

    var homeFromBaotou: Homecoming {
        let ends = paperBatch.ends
        return Homecoming(
            site: "baotou", batch: paperBatch, consignment: "CG-8",
            boxes: ["AC-201", "UP-201", "BX-202"],
            counts: counted(
                (.paper, 25), (.answerCard, 25), (.sparePaper, 2), (.collectionSheet, 1)),
            drivers: ["b-drv", "b-drv2"], leaves: ends + .hours(20), arrives: ends + .hours(23),
            accepted: ends + .minutes(23 * 60 + 20), gateOpen: true)
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
            boxes: ["CB-30\(number)", "PS-30\(number)"],
            counts: counted(
                (.answerBackupDisc, 1), (.paperDisc, 1), (.spareDisc, 1), (.roomRecord, 2),
                (.passwordSeal, 2)),
            drivers: ["f-drv", "f-drv2"], leaves: leaves, arrives: arrives,
            accepted: arrives + .minutes(30), gateOpen: true,
            remark: number == 1
                ? nil
                : Wording(
                    "赤峰考点装第 2 批次的回收箱：光盘、记录单都在，USBKEY 不见了。照实清点，照实发车。",
                    "Chifeng packs its return of batch 2: discs and records are there, the USB keys "
                        + "are not. It is counted as it is, and sent as it is."))
    }

    /// Cards in moisture bags in return bags, one subject a box (N六(二)1).
    func packAtHohhot() async throws {
        try await packCards("101", "nursing", 30, site: "hohhot", "a-off", "a-head", seal: 1)
        try await packCards("102", "pharmacy", 30, site: "hohhot", "a-off", "a-head", seal: 3)
        try await packPapers("101", 60, site: "hohhot", "a-off", "a-head", seal: 5)
    }

    func packAtBaotou() async throws {
        try await packCards("201", "nursing", 25, site: "baotou", "b-off", "b-head", seal: 1)
        try await packPapers("201", 25, site: "baotou", "b-off", "b-head", seal: 3)
    }

    private func packCards(
        _ number: String, _ subject: String, _ cards: Int, site: String, _ one: String,
        _ other: String, seal: Int
    ) async throws {
        let layers: [(String, ContainerKind, [Content], [String])] = [
            (
                "MB-\(number)", .moistureBag,
                [line(.answerCard, cards, subject), line(.collectionSheet, 1, subject)], []
            ),
            (
                "RB-\(number)", .returnBag, [.container(named("MB-\(number)"))],
                [sealText(site, seal)]
            ),
            (
                "AC-\(number)", .box, [.container(named("RB-\(number)"))],
                [sealText(site, seal + 1)]
            ),
        ]
        for (container, kind, contents, seals) in layers {
            try await pack(
                container, kind, contents, unit: site, seals: seals, site: site,
                batch: paperBatch.id, subject: subject, by: (one, .officer), (other, .head))
        }
    }

    private func packPapers(
        _ number: String, _ papers: Int, site: String, _ one: String, _ other: String, seal: Int
    ) async throws {
        try await pack(
            "UP-\(number)", .box, [line(.paper, papers)], unit: site,
            seals: [sealText(site, seal)], site: site, batch: paperBatch.id,
            grams: 380 + 74 * papers, by: (one, .officer), (other, .head))
    }

    /// The sites' seals bear their first letter.
    private func sealText(_ site: String, _ number: Int) -> String {
        site.prefix(1).uppercased() + "0000\(number)"
    }

    func packAtChifeng(_ number: Int) async throws {
        let batch = batch(.computer, number)
        try await pack(
            "CB-30\(number)", .box,
            [
                line(.answerBackupDisc, 1), line(.paperDisc, 1), line(.spareDisc, 1),
                line(.roomRecord, 2),
            ],
            unit: "chifeng", seals: [sealText("f", number)], site: "chifeng", batch: batch.id,
            by: ("f-off", .officer), ("f-head", .head))
        try await pack(
            "PS-30\(number)", .sleeve, [line(.passwordSeal, 2)], unit: "chifeng",
            seals: [sealText("f", 4 + number)], site: "chifeng", batch: batch.id, grams: 26,
            by: ("f-off", .officer), ("f-head", .head))
    }
}
