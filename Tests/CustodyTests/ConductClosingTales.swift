@testable import Custody

extension ConductTale {
    private static func wiped(
        residue: Bool = true, verified: Bool = true, by people: String
    ) -> Telling {
        { $0.wipe($0.wipeOrder(), verified: verified, residue: residue, by: people) }
    }

    private static func filed(_ remainder: Int) -> Telling {
        {
            $0.say(
                .closing(
                    .filing(
                        Filing(
                            region: name("region"), number: "1", channel: .fax, destructions: [],
                            remainder: remainder))), by: "olga hal")
        }
    }

    private static func verified(_ expected: Int, _ found: Int, damaged: Int = 0) -> Telling {
        {
            let line = CountLine(
                kind: .answerCard, expected: expected, found: found, absent: 0, damaged: damaged)
            $0.say(
                .closing(
                    .centreVerification(
                        CentreVerification(
                            consignment: name("C1"), containers: [], lines: [line]))),
                by: "cleo ciro")
        }
    }

    static let closing = [
        ConductTale(
            .wipedUnderOrder, honest: wiped(by: "ada sue"),
            careless: { $0.wipe(nil) }, gives: "wipedUnderOrder(unit:hall batch:c1)",
            "wipedAfterConfirmation(unit:hall batch:c1)",
            hostile: { $0.wipe($0.wipeOrder(batch: "c2")) },
            gives: "wipedUnderOrder(unit:hall batch:c1)"),
        ConductTale(
            .wipedAfterConfirmation, honest: wiped(by: "ada sue"),
            careless: { $0.wipe($0.wipeOrder(), finished: ConductSeason.april(10, 11, 59)) },
            gives: "wipedAfterConfirmation(machine:M1 at:2021-04-10T11:59:00+08:00)",
            hostile: {
                // An order that names no confirmation, or one that says the data lack something.
                $0.wipe($0.wipeOrder(nil))
                $0.wipe($0.wipeOrder(.incomplete))
            }, gives: "wipedAfterConfirmation(unit:hall batch:c1)",
            "wipedAfterConfirmation(unit:hall batch:c1)"),
        ConductTale(
            .wipedAfterItsOrder,
            honest: { $0.wipe($0.wipeOrder(), finished: ConductSeason.april(10, 12, 58)) },
            careless: { $0.wipe($0.wipeOrder(), finished: ConductSeason.april(10, 12, 57)) },
            gives: "wipedAfterItsOrder(machine:M1 at:2021-04-10T12:57:00+08:00)",
            hostile: {
                // Wiped in the minute of the confirmation, and ordered when somebody asked.
                $0.wipe($0.wipeOrder(), finished: ConductSeason.april(10, 12))
            }, gives: "wipedAfterItsOrder(machine:M1 at:2021-04-10T12:00:00+08:00)"),
        ConductTale(
            .wiperIsPlanned, honest: wiped(by: "ada sue"), careless: wiped(by: "sid sue"),
            gives: "wiperIsPlanned(role:administrator batch:c1)",
            hostile: wiped(by: "max/administrator sue"),
            gives: "wiperIsPlanned(role:administrator batch:c1)"),
        ConductTale(
            .wipeIsSupervised, honest: wiped(by: "ada sue"), careless: wiped(by: "ada"),
            gives: "wipeIsSupervised(role:officer batch:c1)",
            hostile: wiped(by: "ada pip"), gives: "wipeIsSupervised(role:officer batch:c1)"),
        ConductTale(
            .wipeIsVerified, honest: wiped(by: "ada sue"),
            careless: wiped(verified: false, by: "ada sue"), gives: "wipeIsVerified(machine:M1)",
            hostile: wiped(residue: false, by: "ada sue"), gives: "wipeIsVerified(machine:M1)"),
        ConductTale(
            .remainderIsZero, honest: filed(0), careless: filed(3),
            gives: "remainderIsZero(unit:region count:0/3)",
            hostile: filed(-3), gives: "remainderIsZero(unit:region count:0/-3)"),
        ConductTale(
            .centreFindsAll, honest: verified(30, 30), careless: verified(30, 29),
            gives: "countsAgree(kind:answer-card count:30/29)",
            "centreFindsAll(kind:answer-card count:30/29)",
            hostile: verified(30, 30, damaged: 2),
            gives: "centreFindsAll(kind:answer-card count:30/28)"),
    ]
}
