@testable import Custody

extension ConductTale {
    /// Papers of p1 are opened at an hour of the tenth; the batch begins at nine.
    private static func opened(
        _ hour: Int, _ minute: Int = 0, day: Int = 10, batch: String? = "p1",
        purpose: OpeningPurpose = .exam, eyes: String? = "ian", by people: String = "ivy ian"
    ) -> Telling {
        {
            $0.papers("P1")
            $0.clock(day, hour, minute)
            $0.open("P1 S001", batch: batch, purpose: purpose, eyes: eyes, by: people)
        }
    }

    private static func opened(underOrderFor box: String, at minute: Int) -> Telling {
        {
            $0.papers("P1")
            let order = $0.openingOrder(box, from: ConductSeason.april(10, 8, 45))
            $0.clock(10, 8, minute)
            $0.open("P1 S001", order: order)
        }
    }

    private static func imported(by people: String) -> Telling {
        {
            $0.papers("D1", kind: .paperDisc, batch: "c1")
            $0.say(
                .exam(
                    .discImport(
                        DiscImport(
                            site: name("site"), batch: name("c1"), testCentre: name("hall"),
                            disc: name("D1"), machines: names("M1")))), by: people)
        }
    }

    static let exam = [
        ConductTale(
            .openedAtItsHour,
            honest: {
                opened(8, 58)($0)
                opened(underOrderFor: "P1", at: 45)($0)
            },
            careless: opened(underOrderFor: "P1", at: 44),
            gives: "openedAtItsHour(container:P1 at:2021-04-10T08:45:00+08:00)",
            hostile: {
                // Tomorrow's papers, opened with today's.
                $0.papers("P2", batch: "p2")
                $0.clock(10, 9)
                $0.open("P2 S001", batch: nil)
            }, gives: "openedAtItsHour(container:P2 at:2021-04-11T08:58:00+08:00)"),
        ConductTale(
            .openedBySecondEyes, honest: opened(9),
            careless: opened(9, eyes: nil), gives: "openedBySecondEyes(container:P1)",
            hostile: {
                // Eyes that did not sign, then one's own.
                opened(9, eyes: "ian", by: "ivy sue")($0)
                opened(9, eyes: "ivy", by: "ivy")($0)
            }, gives: "openedBySecondEyes(container:P1)", "openedBySecondEyes(container:P1)"),
        ConductTale(
            .openingIsAuthorised,
            honest: {
                opened(9)($0)
                opened(11, purpose: .count)($0)
            },
            careless: opened(9, purpose: .unauthorised),
            gives: "openingIsAuthorised(container:P1)",
            hostile: {
                // Called an inspection, a disc, another batch; an order for another box.
                opened(9, day: 8, purpose: .inspection)($0)
                opened(9, day: 8, purpose: .discImport)($0)
                opened(9, day: 11, batch: "p2")($0)
                opened(underOrderFor: "P7", at: 59)($0)
                // Papers of a batch that only another site sits.
                $0.papers("P3", batch: "p3")
                $0.clock(10, 9)
                $0.open("P3 S001", batch: "p3")
            }, gives: "openingIsAuthorised(container:P1)", "openingIsAuthorised(container:P1)",
            "openingIsAuthorised(container:P1)", "openingIsAuthorised(container:P1)",
            "openingIsAuthorised(container:P3)"),
        ConductTale(
            .openedUnblocked, honest: { blocked($0, lifted: true) },
            careless: { blocked($0, checked: "sid pat") },
            gives: "openedUnblocked(container:P1)",
            hostile: { blocked($0, checked: "moe sue") },
            gives: "openedUnblocked(container:P1 role:head role:patrol)"),
        ConductTale(
            .importIsSupervised, honest: imported(by: "ada sue"),
            careless: imported(by: "ada"), gives: "importIsSupervised(unit:hall batch:c1)",
            hostile: imported(by: "ada max"), gives: "importIsSupervised(unit:hall batch:c1)"),
    ]

    /// P1 is quarantined on the ninth and opened on the tenth.
    private static func blocked(
        _ season: ConductSeason, lifted: Bool = false, checked: String? = nil
    ) {
        season.papers("P1")
        season.clock(9, 9)
        let quarantine = season.say(
            .journey(
                .quarantine(
                    Quarantine(containers: names("P1"), reason: "破损", evidence: []))),
            by: "sue")
        season.clock(9, 10)
        if lifted {
            season.say(
                .journey(
                    .quarantineLift(QuarantineLift(quarantine: quarantine, finding: "完好"))),
                by: "hal")
        }
        if let checked { season.check("P1 S001", by: checked) }
        let check = checked.map { _ in season.last }
        season.clock(10, 9)
        season.open("P1 S001", check: check)
    }
}
