@testable import Custody

/// Rows of the work plan, the filing, the vault's own duties, and what a day brings with it.
extension DueTale {
    private static func declared(_ claimed: Instant?, sees: Instant? = nil) -> Telling {
        season(moment(3, 14, 9)) { story in
            guard let claimed else { return }
            let done = MilestoneCompletion(milestone: "declare", unit: "RA", evidence: [])
            story.tell(
                "M", claimed, .office(.milestone(done)), by: ["RA-officer-1"], sees: sees,
                .at(max(claimed, sees ?? claimed) + .minutes(5)))
        }
    }

    private static func filed(
        _ at: Instant, remainder: Int = 0
    ) -> Telling {
        season(moment(6, 1, 9)) { story in
            story.destroyed()
            let filing = Filing(
                region: "RA", number: "1", channel: .fax, destructions: ["D"], remainder: remainder)
            story.tell("F", at, .closing(.filing(filing)), by: ["RA-officer-1"])
        }
    }

    static let works = [
        DueTale(
            "milestone.declare", honest: declared(moment(3, 10, 22)), "RA met",
            careless: declared(nil),
            gives: "RA silent owed", hostile: declared(moment(3, 10, 22), sees: moment(3, 11, 10)),
            gives: "RA breached 600"),
        DueTale(
            "filing", honest: filed(moment(5, 28, 20)), "RA met",
            careless: filed(moment(5, 29, 10)), gives: "RA breached 600",
            // In time, and three sheets are left that nobody has destroyed.
            hostile: filed(moment(5, 28, 20), remainder: 3), gives: "RA silent owed"),
    ]

    private static let (one, two) = (VaultSeason.one, VaultSeason.two)
    private static let third = VaultSeason.third

    private static func noon(
        _ hour: Int, _ minute: Int = 0,
        _ telling: @Sendable @escaping (VaultSeason) -> Void = { _ in }
    ) -> Telling {
        vault(at(5, hour, minute), telling)
    }

    static let vaults = [
        DueTale(
            "vault.round", honest: noon(8, 40) { $0.round("O1", at(5, 8, 15)) }, "RA running",
            careless: noon(9), gives: "RA silent",
            hostile: noon(9) { $0.round("O1", at(5, 8, 15), by: [one]) }, gives: "RA silent"),
        DueTale(
            "vault.inspection", honest: noon(21) { $0.inspect("J1", at(5, 19, 50)) }, "RA running",
            careless: noon(21), gives: "RA silent",
            // The inspection of another vault is shown for this one.
            hostile: noon(21) {
                let other = JointInspection(
                    vault: "V2", bodies: ["公安", "保密"], finding: "完好", sound: true)
                $0.story.tell("J1", at(5, 19, 50), .vault(.inspection(other)), by: [third])
            }, gives: "RA silent"),
        DueTale(
            "vault.review", honest: noon(15) { $0.review("W1", at(5, 13, 50)) }, "RA running",
            careless: noon(15), gives: "RA silent",
            hostile: noon(15) {
                let other = FootageReview(
                    vault: "V2", from: at(5, 8), through: at(5, 13, 50), finding: "无异常",
                    sound: true)
                $0.story.tell("W1", at(5, 13, 50), .vault(.review(other)), by: [third])
            }, gives: "RA silent"),
        DueTale(
            "vault.relief",
            honest: noon(20) {
                $0.shift("T", from: [one, two], to: [third, "RA-officer-1"], at(5, 18, 50))
            }, "RA running", careless: noon(20), gives: "RA breached 60",
            // One of the two is relieved on paper, by himself.
            hostile: noon(20) { $0.shift("T", from: [one], to: [one], at(5, 18, 50)) },
            gives: "RA breached 60"),
        DueTale(
            "vault.relatives", honest: noon(8, 10) { $0.declare("D1", [one, two], at(5, 6)) },
            careless: noon(8, 10), gives: "RA silent",
            // Declared when it was asked about.
            hostile: noon(8, 10) { $0.declare("D1", [one, two], at(5, 8, 5)) }, gives: "RA silent"),
        DueTale(
            "vault.repair",
            honest: noon(9) {
                $0.equipment("E1", .alarm, working: false, at(5, 8, 5))
                $0.equipment("E2", .alarm, working: true, at(5, 8, 30))
            },
            careless: vault(at(6, 9)) { $0.equipment("E1", .alarm, working: false, at(5, 8, 5)) },
            gives: "RA silent",
            // The camera works; it is the alarm that does not.
            hostile: vault(at(6, 9)) {
                $0.equipment("E1", .alarm, working: false, at(5, 8, 5))
                $0.equipment("E2", .camera, working: true, at(5, 8, 30))
            }, gives: "RA silent"),
    ]
}

extension DeadlineSeason {
    /// What a region's filing tells of.
    func destroyed() {
        let destruction = Destruction(
            region: "RA", containers: ["B-1"], lines: [], method: "粉碎",
            began: moment(5, 20, 9), finished: moment(5, 20, 10), destroyers: [],
            witnesses: [], residueChecked: true, evidence: [])
        tell("D", moment(5, 20, 11), .closing(.destruction(destruction)))
    }
}
