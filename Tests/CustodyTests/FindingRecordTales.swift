@testable import Custody

/// What one statement beside another shows, and what was never closed.
extension FindingTale {
    private static func seal(_ container: ContainerID, _ seals: [SealNumber]) -> Act {
        .journey(.seal(Sealing(container: container, seals: seals)))
    }

    private static func told(_ day: Int, _ story: Story, _ name: String, by: [Signer]) {
        let training = Training(
            people: [by[0].person], topic: "保密", on: .y2021(4, day), evidence: [])
        story.tell(name, .office(.training(training)), by: by, at: at(9, day: day))
    }

    /// What a device signs in its place, whatever it signed there before.
    private static func again(
        _ story: Story, _ name: String, sequence: Int, previous: ContentID?, minute: Int
    ) {
        let training = Training(
            people: ["NC-officer-1"], topic: "保密", on: .y2021(4, 2), evidence: [])
        let statement = Statement(
            id: StatementID(number: 900_000 + minute), exam: "HX-2021", ledger: "custody.example",
            at: at(10, minute, day: 2), parties: [Signer("NC-officer-1").party],
            device: DeviceStamp(
                id: "phone-NC-officer-1", sequence: sequence, previous: previous), seen: [],
            chains: [], act: .office(.training(training)))
        story.put(statement, content: ContentID(story: name))
    }

    /// Three from one telephone, each after the other.
    private static let feed = desk(at(9, day: 9)) { story in
        for name in ["I1", "I2", "I3"] { told(2, story, name, by: ["NC-officer-1"]) }
    }

    static let record = [
        FindingTale(
            .sealOnTwoContainers,
            honest: times(at(9)) {
                $0.tell("S1", at(8), seal("B-1", ["Z-1"]), by: ["NC-officer-1"])
                $0.tell("S2", at(8, 10), seal("B-2", ["Z-2"]), by: ["NC-officer-1"])
                $0.tell("S3", at(8, 20), seal("B-1", ["Z-1", "Z-3"]), by: ["NC-officer-1"])
            },
            careless: times(at(9)) {
                // Typed off the wrong strip.
                $0.tell("S1", at(8), seal("B-1", ["Z-1"]), by: ["NC-officer-1"])
                $0.tell("S2", at(8, 10), seal("B-2", ["Z-1"]), by: ["NC-officer-2"])
            },
            gives: "seal-on-two-containers(seal:Z-1 container:B-1 container:B-2) "
                + "08:00- NC-officer-1 NC-officer-2",
            hostile: times(at(9, day: 12)) {
                // Mandera 2015: the strip taken off one box seals another a week later.
                $0.tell("S1", at(8), seal("B-1", ["Z-1"]), by: ["NC-officer-1"])
                $0.tell("S2", at(8, day: 12), seal("B-1", ["Z-2"]), by: ["NC-officer-1"])
                $0.tell("S3", at(8, 5, day: 12), seal("B-9", ["Z-1"]), by: ["NC-officer-1"])
            },
            gives: "seal-on-two-containers(seal:Z-1 container:B-1 container:B-9) "
                + "08:00- NC-officer-1"),
        FindingTale(
            .deviceCountsTwice, honest: feed,
            careless: desk(at(9, day: 9)) { story in
                // Restored from yesterday's copy, it counts on from there.
                for name in ["I1", "I2"] { told(2, story, name, by: ["NC-officer-1"]) }
                again(story, "J2", sequence: 2, previous: "I1", minute: 1)
            }, gives: "device-counts-twice(statement:I2 statement:J2) 09:00- NC-officer-1",
            hostile: desk(at(9, day: 9)) { story in
                // A second telephone with the same key goes on beside the first.
                for name in ["I1", "I2", "I3"] { told(2, story, name, by: ["NC-officer-1"]) }
                again(story, "J2", sequence: 2, previous: "I1", minute: 1)
                again(story, "J3", sequence: 3, previous: "J2", minute: 2)
            }, gives: "device-counts-twice(statement:I2 statement:J2) 09:00- NC-officer-1",
            "device-counts-twice(statement:I3 statement:J3) 09:00- NC-officer-1"),
        FindingTale(
            .gapIsOpen,
            honest: desk(at(9, day: 9)) { story in
                story.box("B-1")
                story.scene(
                    """
                    04-04 09:00 A1 accept B-1 of R1 seals NC-0001 by RA-receiver after R1
                    04-03 09:00 R1 release B-1 to RA by NC-officer
                    """)
            },
            careless: desk(at(9, day: 9)) { story in
                // The release never leaves the releaser's telephone.
                story.box("B-1")
                story.scene(
                    """
                    04-04 09:00 A1 accept B-1 of R1 seals NC-0001 by RA-receiver after R1
                    """)
            }, gives: "gap-is-open(statement:R1) 09:00- RA-receiver-1 RA-receiver-2",
            hostile: desk(at(9, day: 9)) { story in
                // Who has no slip cites one that nobody ever wrote, and passes the box on.
                story.box("B-1")
                story.scene(
                    """
                    04-04 09:00 A1 accept B-1 of R9 seals NC-0001 by RB-receiver after R9
                    04-05 09:00 R2 release B-1 to RB-S1 leg down by RB-officer after A1
                    """)
            }, gives: "gap-is-open(statement:A1) 09:00- RB-officer-1 RB-officer-2",
            "release-is-unanswered(unit:RB container:B-1) 09:00- RB-officer-1 "
                + "RB-officer-2"),
        FindingTale(
            .feedHasAHole, honest: feed,
            careless: desk(at(9, day: 9)) { story in
                // The telephone fell into the water before it had sent the second.
                told(2, story, "I1", by: ["NC-officer-1"])
                again(story, "I3", sequence: 3, previous: "I2", minute: 2)
            }, gives: "feed-has-a-hole(statement:I2) 09:00-10:02 NC-officer-1",
            hostile: desk(at(9, day: 9)) { story in
                // He sends what he likes of a week, and not its beginning.
                again(story, "I5", sequence: 50_005, previous: nil, minute: 2)
                again(story, "I9", sequence: 50_009, previous: "I8", minute: 9)
            }, gives: "feed-has-a-hole(count:1/50005) NC-officer-1",
            "feed-has-a-hole(statement:I8) 10:02-10:09 NC-officer-1"),
    ]

    static let open = [
        FindingTale(
            .quarantineIsOpen,
            honest: desk(at(9, day: 20)) { story in
                story.keep("B-1")
                story.scene("04-15 09:00 Q1 quarantine B-1 by RA-custodian")
                story.scene("04-16 09:00 L1 lift of Q1 by NC-head-1")
            },
            careless: desk(at(9, day: 20)) { story in
                story.keep("B-1")
                story.scene("04-15 09:00 Q1 quarantine B-1 by RA-custodian")
            }, gives: "quarantine-is-open(container:B-1) 09:00- RA-custodian-1 RA-custodian-2",
            hostile: desk(at(9, day: 20)) { story in
                // Those who sealed it off let it go themselves: refused, and it stays open.
                story.keep("B-1")
                story.scene("04-15 09:00 Q1 quarantine B-1 by RA-custodian")
                story.scene("04-16 09:00 L1 lift of Q1 by RA-head-1")
            }, gives: "quarantine-is-open(container:B-1) 09:00- RA-custodian-1 RA-custodian-2"),
        FindingTale(
            .incidentIsOpen,
            honest: desk(at(9, day: 20)) { story in
                story.say("I1", Story.incident(), by: "RA-custodian-1")
                story.say("I2", Story.resolve("I1"), by: "NC-head-1")
            },
            careless: desk(at(9, day: 20)) { story in
                story.say("I1", Story.incident(), by: "RA-custodian-1")
            }, gives: "incident-is-open(statement:I1) 09:00- RA-custodian-1",
            hostile: desk(at(9, day: 20)) { story in
                // He settles what he is asked about himself.
                story.say("I1", Story.incident(), by: "RA-custodian-1")
                story.say("I2", Story.resolve("I1"), by: "RA-head-1")
            }, gives: "incident-is-open(statement:I1) 09:00- RA-custodian-1"),
        FindingTale(
            .machineIsNotWiped,
            honest: times(at(21, day: 13)) {
                $0.wiped(["M-1", "M-2"])
            },
            careless: times(at(23, day: 11)) {
                $0.wiped(["M-1"])
            }, gives: "machine-is-not-wiped(unit:RA-S1 batch:C1 machine:M-2) 20:00-",
            hostile: times(at(23, day: 11)) {
                // Loaded once more when the wipe was done.
                $0.wiped(["M-1", "M-2"])
                $0.tell("D2", at(22, 30, day: 11), $0.load(["M-2"]))
            }, gives: "machine-is-not-wiped(unit:RA-S1 batch:C1 machine:M-2) 20:00-"),
        FindingTale(
            .releaseIsUnanswered,
            honest: times(at(10, day: 6)) {
                $0.underway(["B-1", "B-2"])
                $0.tell(
                    "X", at(9, 5, day: 3), $0.accept(["B-1", "B-2"], of: "R", hands: .crew),
                    by: ["RA-courier-1"])
            },
            careless: times(at(10, day: 6)) {
                $0.underway(["B-1"])
            }, gives: "release-is-unanswered(unit:NC container:B-1) 09:00- NC-courier-1",
            hostile: times(at(10, day: 6)) {
                // He takes two and signs for one.
                $0.underway(["B-1", "B-2"])
                $0.tell(
                    "X", at(9, 5, day: 3), $0.accept(["B-1"], of: "R", hands: .crew),
                    by: ["RA-courier-1"])
            }, gives: "release-is-unanswered(unit:NC container:B-2) 09:00- NC-courier-1"),
    ]
}

extension DeadlineSeason {
    /// Two machines were loaded, the upload is confirmed, and these are wiped at ten.
    fileprivate func wiped(_ machines: [MachineID]) {
        let at = FindingTale.at
        tell("D", at(8, 0, 10), load(["M-1", "M-2"]))
        tell("U", at(18, 0, 11), upload())
        tell("K", at(20, 0, 11), confirm("U"), by: ["NC-officer-1"])
        tell("W", at(22, 0, 11), wipe(machines, at(21, 0, 11)))
    }

    /// Boxes that left the centre on 3 April.
    fileprivate func underway(_ boxes: [ContainerID]) {
        for box in boxes {
            tell(
                ContentID(story: "P\(box)"), moment(4, 1, 9),
                pack(box, Self.items(.paper), unit: "NC", batch: nil), by: ["NC-officer-1"])
        }
        tell("R", moment(4, 3, 9), release(boxes, leg: "out"), by: ["NC-courier-1"])
    }
}
