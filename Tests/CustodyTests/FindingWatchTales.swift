@testable import Custody

/// Who was there, and what proves it.
extension FindingTale {
    private static let (one, two) = (VaultSeason.one, VaultSeason.two)
    private static let third = VaultSeason.third

    /// A quiet night's end: rounds until a quarter past nine.
    private static let quiet = vault(at(9, 40)) { $0.rounds(from: at(8, 15), through: at(9, 15)) }

    /// Goods in a vault whose keys are held, on which nobody has signed on yet.
    private static func unwatched(
        _ now: Instant, _ telling: @Sendable @escaping (DeadlineSeason) -> Void
    ) -> Telling {
        times(now, units: ["RA"]) { story in
            story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
            for (lock, keeper) in [(VaultLock.one, one), (.two, two)] {
                let key = KeyHandover(vault: "V", lock: lock, from: nil, to: keeper.person)
                story.tell(
                    ContentID(story: "K-\(lock)"), at(7), .vault(.key(key)), by: [keeper])
            }
            story.tell(
                "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
            story.tell("R", moment(4, 4, 9), story.release(["B-1"], leg: "out"))
            story.tell("X", at(8), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
            story.tell("S", at(8), story.store(["B-1"]), by: [one])
            telling(story)
        }
    }

    static let watch = [
        FindingTale(
            .watchIsBroken,
            honest: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.shift("T", from: [two], to: [third], at(9, 31))
            },
            careless: vault(at(9, 45)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.off("F", two, at(9, 20))
                $0.on("N3", third, at(9, 40))
            },
            gives: "watch-is-broken(place:V count:2/1) 09:20-09:40 RA-custodian-1 "
                + "RA-custodian-2", "shift-is-unsigned(place:V) 09:40- RA-custodian-2 RA-head-1",
            hostile: vault(at(10)) {
                // Back after half an hour, he writes that he never went.
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.off("F", two, at(9, 20))
                $0.story.tell(
                    "N3", at(9, 20), $0.story.signOn(), by: [two], sees: at(9, 50),
                    .at(at(9, 55)))
            },
            gives: "watch-is-broken(place:V count:2/1) 09:20-09:50 RA-custodian-1 "
                + "RA-custodian-2",
            "watch-is-not-provable(place:V count:2/0) 09:50-10:00 "
                + "RA-custodian-1 RA-custodian-2",
            "round-is-missed(place:V count:1/0) 09:45- RA-custodian-1",
            "clock-contradicts(statement:N3 at:2021-04-05T09:50:00+08:00) "
                + "09:20-09:20 RA-custodian-2"),
        FindingTale(
            .guardIsInTwoVaults,
            honest: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.story.tell("V2", moment(3, 1, 9), $0.story.declareVault("V2"), by: [third])
                $0.story.tell("N3", at(9), $0.story.signOn("V2"), by: [third])
            },
            careless: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.story.tell("V2", moment(3, 1, 9), $0.story.declareVault("V2"), by: [third])
                $0.story.tell("N3", at(9), $0.story.signOn("V2"), by: [two])
            },
            gives: "guard-is-in-two-vaults(person:RA-custodian-2 place:V place:V2) "
                + "09:00- RA-custodian-2",
            hostile: vault(at(9, 40)) {
                // Two men for two vaults that need two each: both sign on in both.
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.story.tell("V2", moment(3, 1, 9), $0.story.declareVault("V2"), by: [third])
                for (name, guardian) in [("N3", one), ("N4", two)] {
                    $0.story.tell(
                        ContentID(story: name), at(9), $0.story.signOn("V2"), by: [guardian])
                    $0.story.tell(
                        ContentID(story: "F\(name)"), at(9, 30), $0.story.signOff("V2"),
                        by: [guardian])
                }
            },
            gives: "guard-is-in-two-vaults(person:RA-custodian-1 place:V place:V2) "
                + "09:00-09:30 RA-custodian-1",
            "guard-is-in-two-vaults(person:RA-custodian-2 place:V place:V2) "
                + "09:00-09:30 RA-custodian-2"),
        FindingTale(
            .dutyIsVacant, honest: quiet, careless: unwatched(at(8, 10)) { _ in },
            gives: "duty-is-vacant(place:V count:2/0) 08:00-08:10",
            hostile: unwatched(at(10, 10)) { story in
                // Two hours later both write that they came with the goods.
                for (name, guardian) in [("N1", one), ("N2", two)] {
                    story.tell(
                        ContentID(story: name), at(8), story.signOn(), by: [guardian],
                        sees: at(10), .at(at(10, 5)))
                }
            }, gives: "duty-is-vacant(place:V count:2/0) 08:00-10:00",
            "watch-is-not-provable(place:V count:2/0) 10:00-10:10 "
                + "RA-custodian-1 RA-custodian-2",
            "clock-contradicts(statement:N1 at:2021-04-05T10:00:00+08:00) "
                + "08:00-08:00 RA-custodian-1",
            "clock-contradicts(statement:N2 at:2021-04-05T10:00:00+08:00) "
                + "08:00-08:00 RA-custodian-2"),
        FindingTale(
            .watchIsNotProvable, honest: quiet, careless: vault(at(9)) { _ in },
            gives: "watch-is-not-provable(place:V count:2/0) 08:20-09:00 "
                + "RA-custodian-1 RA-custodian-2",
            "round-is-missed(place:V count:2/0) 08:15- RA-custodian-1 RA-custodian-2",
            hostile: vault(at(9, 20)) {
                // Both are handed in together at the end: the older proves nothing any more.
                for (name, minute) in [("A1", 15), ("A2", 45)] {
                    $0.round(ContentID(story: name), at(8, minute), .at(at(9, 18)))
                }
            },
            gives: "watch-is-not-provable(place:V count:2/0) 08:20-08:45 "
                + "RA-custodian-1 RA-custodian-2"),
        FindingTale(
            .keysShareADevice, honest: quiet,
            careless: vault(at(9, 40)) {
                // The battery is flat: he signs on with his colleague's telephone.
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.on("N3", third, at(9, 20), device: "phone-RA-custodian-1")
            }, gives: "keys-share-a-device(place:V) 09:20- RA-custodian-1 RA-head-1",
            hostile: vault(at(9, 45)) {
                // One goes home; the other signs for an absent third on his own telephone.
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.on("N3", third, at(9, 19), device: "phone-RA-custodian-1")
                $0.shift("T", from: [two], to: [third], at(9, 20))
            },
            gives: "watch-is-not-provable(place:V count:2/0) 09:20-09:45 "
                + "RA-custodian-1 RA-head-1",
            "keys-share-a-device(place:V) 09:19- RA-custodian-1 RA-head-1"),
        FindingTale(
            .signedAfterwards, honest: quiet,
            careless: vault(at(9, 16)) {
                $0.round("O1", at(8, 15))
                $0.round(
                    "O2", at(8, 45), .at(at(9, 12)),
                    signed: [one.person: at(8, 44), two.person: at(9, 10)])
                $0.round("O3", at(9, 14))
            }, gives: "watch-is-not-provable(place:V count:2/1) 08:50-09:14 RA-custodian-2",
            "signed-afterwards(place:V act:round) 08:45-09:10 RA-custodian-2",
            hostile: vault(at(9, 50)) {
                // He slept, and signs the morning's rounds one after the other.
                for minute in [15, 45, 75] {
                    $0.round(
                        ContentID(story: "O\(minute)"), at(8) + .minutes(minute), .at(at(9, 45)),
                        signed: [one.person: at(8) + .minutes(minute), two.person: at(9, 40)])
                }
            },
            gives: "watch-is-not-provable(place:V count:2/0) 08:20-09:50 "
                + "RA-custodian-1 RA-custodian-2",
            "signed-afterwards(place:V act:round) 08:15-09:40 RA-custodian-2",
            "signed-afterwards(place:V act:round) 08:45-09:40 RA-custodian-2",
            "signed-afterwards(place:V act:round) 09:15-09:40 RA-custodian-2"),
        FindingTale(
            .shiftIsUnsigned,
            honest: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.shift("T", from: [two], to: [third], at(9, 31))
            },
            careless: vault(at(9, 40)) {
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.on("N3", third, at(9, 30))
                $0.off("F", two, at(9, 31))
            }, gives: "shift-is-unsigned(place:V) 09:31- RA-custodian-2 RA-head-1",
            hostile: vault(at(9, 40)) {
                // The oncoming never saw what he is said to have counted.
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.shift("T", from: [two], to: [third], at(9, 31), by: [one, two])
            }, gives: "watch-is-not-provable(place:V count:2/1) 09:31-09:40 RA-head-1",
            "shift-is-unsigned(place:V) 09:31- RA-custodian-2 RA-head-1"),
    ]
}
