@testable import Custody

/// What is done in a vault while goods are there, its keys, its equipment and its visitors.
extension FindingTale {
    private static let (one, two) = (VaultSeason.one, VaultSeason.two)
    private static let third = VaultSeason.third

    private static let quiet = vault(at(9, 40)) { $0.rounds(from: at(8, 15), through: at(9, 15)) }

    /// Everything in its time until the evening, but for one.
    private static func day(
        review: Bool = true, inspection: Bool = true,
        _ more: @Sendable @escaping (VaultSeason) -> Void = { _ in }
    ) -> Telling {
        vault(at(20, 40)) {
            $0.rounds(from: at(8, 15), through: at(20, 15))
            if review { $0.review("W1", at(13, 50)) }
            $0.review("W2", at(19, 45))
            if inspection { $0.inspect("J1", at(19, 50)) }
            more($0)
        }
    }

    static let upkeep = [
        FindingTale(
            .roundIsMissed, honest: quiet, careless: vault(at(9)) { _ in },
            gives: "watch-is-not-provable(place:V count:2/0) 08:20-09:00 "
                + "RA-custodian-1 RA-custodian-2",
            "round-is-missed(place:V count:2/0) 08:15- RA-custodian-1 RA-custodian-2",
            hostile: vault(at(9, 20)) {
                // One walks and signs, the plan demands two.
                $0.rounds(from: at(8, 15), through: at(9, 15), by: [one])
            }, gives: "watch-is-not-provable(place:V count:2/1) 08:20-09:20 RA-custodian-2",
            "round-is-missed(place:V count:3/0) 08:15- RA-custodian-1 RA-custodian-2"),
        FindingTale(
            .inspectionIsMissed, honest: day(), careless: day(inspection: false),
            gives: "inspection-is-missed(place:V count:1/0) 20:00- RA-custodian-1 "
                + "RA-custodian-2",
            hostile: day(inspection: false) {
                // Written down for the afternoon when the evening's list was asked for.
                let inspection = JointInspection(
                    vault: "V", bodies: ["公安", "保密"], finding: "完好", sound: true)
                $0.story.tell(
                    "J1", at(16), .vault(.inspection(inspection)), by: [third], sees: at(20, 35),
                    .at(at(20, 38)))
            },
            gives: "inspection-is-missed(place:V count:1/1) 20:00-20:35 "
                + "RA-custodian-1 RA-custodian-2",
            "clock-contradicts(statement:J1 at:2021-04-05T20:35:00+08:00) "
                + "16:00-16:00 RA-head-1"),
        FindingTale(
            .reviewIsMissed, honest: day(), careless: day(review: false),
            gives: "review-is-missed(place:V count:1/1) 14:00-19:45 RA-custodian-1 "
                + "RA-custodian-2",
            hostile: day(review: false) {
                let review = FootageReview(
                    vault: "V", from: at(8), through: at(13, 50), finding: "无异常", sound: true)
                $0.story.tell(
                    "W1", at(13, 50), .vault(.review(review)), by: [third], sees: at(19, 40),
                    .at(at(19, 45)))
            },
            gives: "review-is-missed(place:V count:1/1) 14:00-19:40 RA-custodian-1 "
                + "RA-custodian-2",
            "clock-contradicts(statement:W1 at:2021-04-05T19:40:00+08:00) "
                + "13:50-13:50 RA-head-1"),
        FindingTale(
            .keyHasNoHolder, honest: quiet,
            careless: vault(at(8, 25)) {
                // Kapsoya 2022: a key is lost.
                $0.round("O1", at(8, 15))
                $0.key("K3", .two, from: two, at(8, 10))
            }, gives: "key-has-no-holder(place:V equipment:lock-two) 08:10-",
            hostile: vault(at(8, 25), keys: false) {
                // Nobody ever signed for either, so that nobody had them.
                $0.round("O1", at(8, 15))
            }, gives: "key-has-no-holder(place:V equipment:lock-one) 08:00-",
            "key-has-no-holder(place:V equipment:lock-two) 08:00-"),
        FindingTale(
            .keysAreInOneHand, honest: quiet,
            careless: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.key("K3", .two, from: two, to: one, at(8, 5))
                $0.key("K4", .two, from: one, to: two, at(8, 12))
            }, gives: "keys-are-in-one-hand(place:V) 08:05-08:12 RA-custodian-1",
            hostile: vault(at(8, 25)) {
                // By way of a third, so that no slip shows both keys.
                $0.round("O1", at(8, 15))
                $0.key("K3", .two, from: two, to: third, at(8, 5))
                $0.key("K4", .two, from: third, to: one, at(8, 6))
            }, gives: "keys-are-in-one-hand(place:V) 08:06- RA-custodian-1"),
        FindingTale(
            .openerHasNoKey,
            honest: vault(at(8, 25)) {
                $0.open("Q1", at(8, 2), by: [one, two])
                $0.key("K3", .two, from: two, to: third, at(8, 5))
                $0.round("O1", at(8, 15))
                $0.open("Q2", at(8, 20), by: [third, one])
            },
            careless: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.open("Q1", at(8, 20), by: [one, third])
            },
            gives: "opener-has-no-key(place:V equipment:lock-two) 08:20-08:20 "
                + "RA-custodian-1 RA-head-1",
            hostile: vault(at(8, 25)) {
                // He gave his key away in the morning, and opens as if he still had it.
                $0.round("O1", at(8, 15))
                $0.key("K3", .two, from: two, to: third, at(8, 5))
                $0.open("Q1", at(8, 20), by: [one, two])
            },
            gives: "opener-has-no-key(place:V equipment:lock-two) 08:20-08:20 "
                + "RA-custodian-1 RA-custodian-2"),
        FindingTale(
            .outageIsOpen,
            honest: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.equipment("E1", .camera, working: false, at(8, 5))
                $0.equipment("E2", .camera, working: true, at(8, 20))
            },
            careless: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.equipment("E1", .camera, working: false, at(8, 5), measures: "加派一人看守")
            }, gives: "outage-is-open(place:V equipment:camera) 08:05- RA-custodian-1",
            hostile: vault(at(8, 25)) {
                // The alarm's power is cut; what is repaired is something else.
                $0.round("O1", at(8, 15))
                $0.equipment("E1", .alarm, working: false, at(8, 5))
                $0.equipment("E2", .camera, working: true, at(8, 20))
            }, gives: "outage-is-open(place:V equipment:alarm) 08:05- RA-custodian-1"),
    ]

    static let visitors = [
        FindingTale(
            .visitorIsInside,
            honest: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.visit("G1", "guest", entered: at(8, 5), left: at(8, 15), by: [one], at(8, 16))
            },
            careless: vault(at(11, 20)) {
                $0.rounds(from: at(8, 15), through: at(11, 15))
                $0.visit("G1", "guest", entered: at(8, 5), by: [one], at(8, 6))
            }, gives: "visitor-is-inside(place:V) 08:05- RA-custodian-1",
            hostile: vault(at(11, 20)) {
                // Two came in, one is written out.
                $0.rounds(from: at(8, 15), through: at(11, 15))
                $0.visit("G1", "guest", entered: at(8, 5), by: [one], at(8, 6))
                $0.visit("G2", "other", entered: at(8, 5), left: at(8, 20), by: [one], at(8, 21))
            }, gives: "visitor-is-inside(place:V) 08:05- RA-custodian-1"),
        FindingTale(
            .visitorIsUnaccompanied,
            honest: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.visit("G1", "guest", entered: at(8, 5), left: at(8, 15), by: [two], at(8, 16))
            },
            careless: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.visit(
                    "G1", "guest", entered: at(8, 5), left: at(8, 15), by: ["RA-officer-1"],
                    at(8, 16))
            }, gives: "visitor-is-unaccompanied(place:V) 08:05-08:15 RA-officer-1",
            hostile: vault(at(9, 40)) {
                // The guard who had gone home writes that he went with him.
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.shift("T", from: [two], to: [third], at(9, 20))
                $0.visit(
                    "G1", "guest", entered: at(9, 25), left: at(9, 30), by: [two], at(9, 31))
            }, gives: "visitor-is-unaccompanied(place:V) 09:25-09:30 RA-custodian-2"),
    ]
}
