@testable import Custody

/// Who may keep a vault, its keys and its equipment.
extension ConductTale {
    private static func said(_ act: VaultAct, by people: String) -> Telling {
        { $0.say(.vault(act), by: people) }
    }

    private static func declared(_ people: String, related: String = "") -> Telling {
        {
            $0.clock(4, 9)
            $0.say(
                .office(
                    .relatives(
                        RelativesDeclaration(unit: name("site"), related: names(related)))),
                by: people)
            $0.clock(5, 9)
        }
    }

    private static func key(_ from: String?, _ to: String?, by people: String) -> Telling {
        said(
            .key(
                KeyHandover(
                    vault: name("vault"), lock: .one, from: from.map { name($0) },
                    to: to.map { name($0) })), by: people)
    }

    private static func outage(_ since: Instant?, working: Bool = false) -> Telling {
        said(
            .equipment(
                EquipmentState(
                    vault: name("vault"), equipment: .alarm, working: working, since: since)),
            by: "sam")
    }

    static let keeping = [
        ConductTale(
            .relativesStayAway,
            honest: {
                declared("sam sue")($0)
                said(.signOn(SignOn(vault: name("vault"))), by: "sam")($0)
            },
            careless: {
                declared("sam sue", related: "sam")($0)
                said(.signOn(SignOn(vault: name("vault"))), by: "sam")($0)
            }, gives: "relativesStayAway(person:sam place:vault)",
            hostile: {
                // Declared away again, and only the key is taken.
                declared("sam", related: "sam")($0)
                declared("sam")($0)
                key(nil, "sam", by: "sam sue")($0)
            }, gives: "relativesStayAway(person:sam place:vault)"),
        ConductTale(
            .keyIsSignedFor, honest: key("sam", "sue", by: "sam sue"),
            careless: key("sam", "sue", by: "sue"),
            gives: "keyIsSignedFor(person:sam place:vault)",
            hostile: key("sam", "sid", by: "sue"),
            gives: "keyIsSignedFor(person:sam place:vault)",
            "keyIsSignedFor(person:sid place:vault)"),
        ConductTale(
            .outageIsToldAtOnce,
            honest: outage(ConductSeason.april(5, 8, 45), working: true),
            careless: outage(ConductSeason.april(5, 8, 10)),
            gives: "equipmentWorks(place:vault)",
            "outageIsToldAtOnce(place:vault at:2021-04-05T08:10:00+08:00)",
            hostile: {
                // Told as if it had just happened, though it has failed since the night.
                outage(nil)($0)
                outage(ConductSeason.april(5, 1))($0)
            }, gives: "equipmentWorks(place:vault)", "equipmentWorks(place:vault)",
            "outageIsToldAtOnce(place:vault at:2021-04-05T01:00:00+08:00)"),
    ]
}
