@testable import Custody

/// Acts that the day brings with it: said, they leave nothing owed.
extension DueTale {
    private static func ended(_ site: UnitID, _ story: DeadlineSeason) {
        let end = BatchEnd(site: site, batch: "P1", ended: at(11, 17))
        story.tell("E", at(11, 17, 10), .exam(.batchEnd(end)))
    }

    private static func issue(_ rooms: [RoomID], _ story: DeadlineSeason) {
        for (number, room) in rooms.enumerated() {
            let issue = RoomIssue(
                site: "RA-S1", batch: "P1", room: room,
                containers: [ContainerID(stringLiteral: "PK-\(room)")], invigilators: [])
            story.tell(ContentID(story: "I\(number)"), at(10, 8, number), .exam(.roomIssue(issue)))
        }
    }

    private static func open(_ rooms: [RoomID], _ story: DeadlineSeason) {
        for room in rooms {
            let opening = PacketOpening(
                container: ContainerID(stringLiteral: "PK-\(room)"), site: "RA-S1", batch: "P1",
                room: room, purpose: .exam, seals: [], condition: .sound)
            story.tell(ContentID(story: "O\(room)"), at(10, 8, 55), .exam(.packetOpening(opening)))
        }
    }

    private static func collect(_ rooms: [RoomID], _ story: DeadlineSeason) {
        for (number, room) in rooms.enumerated() {
            let back = RoomCollection(site: "RA-S1", batch: "P1", room: room, counts: [])
            story.tell(
                ContentID(story: "C\(number)"), at(11, 17, 20 + number),
                .exam(.roomCollection(back)))
        }
    }

    private static func verified(_ boxes: [ContainerID]) -> Telling {
        season(moment(5, 4, 10)) { story in
            story.tell("P", at(21, 9), story.pack("B-1", DeadlineSeason.items(.answerCard)))
            story.tell("P2", at(21, 9), story.pack("B-2", DeadlineSeason.items(.answerCard)))
            story.tell("R", at(22, 9), story.release(["B-1", "B-2"], to: "NC", leg: "collect"))
            story.tell(
                "X", at(23, 9), story.accept(["B-1", "B-2"], of: "R", unit: "NC"),
                by: ["NC-receiver-1"])
            guard !boxes.isEmpty else { return }
            let count = CentreVerification(consignment: "K-1", containers: boxes, lines: [])
            story.tell(
                "V", moment(5, 2, 9), .closing(.centreVerification(count)), by: ["NC-officer-1"])
        }
    }

    private static func sent(_ telling: @Sendable @escaping (DeadlineSeason) -> Void) -> Telling {
        season(moment(6, 1, 9)) { story in
            story.destroyed()
            let filing = Filing(
                region: "RA", number: "1", channel: .fax, destructions: ["D"], remainder: 0)
            story.tell("F", moment(5, 27, 9), .closing(.filing(filing)), by: ["RA-officer-1"])
            telling(story)
        }
    }

    private static func answered(_ filing: ContentID, _ story: DeadlineSeason) {
        let answer = FilingAcknowledgement(filing: filing, accepted: true)
        story.tell(
            "K", moment(5, 28, 9), .closing(.filingAcknowledgement(answer)), by: ["NC-officer-1"])
    }

    private static func day(_ telling: @Sendable @escaping (DeadlineSeason) -> Void) -> Telling {
        season(at(12, 9), telling)
    }

    static let expected = [
        DueTale(
            "expected.batch-end", honest: day { ended("RA-S1", $0) }, careless: day { _ in },
            gives: "RA-S1 P1 silent",
            // Another site's end is told in its name.
            hostile: day { ended("RA-S2", $0) }, gives: "RA-S1 P1 silent"),
        DueTale(
            "expected.disc-import", of: "C1",
            honest: day { $0.tell("D", at(10, 8), $0.load(["M-1"])) }, careless: day { _ in },
            gives: "RA-S1 C1 silent owed",
            hostile: day { story in
                // Loaded, it is said, for the batch of next week.
                let disc = DiscImport(
                    site: "RA-S1", batch: "C2", testCentre: "RA-T1", disc: "D-1", machines: ["M-1"])
                story.tell("D", at(10, 8), .exam(.discImport(disc)))
            }, gives: "RA-S1 C1 silent owed"),
        DueTale(
            "expected.room-issue", honest: day { issue(["101", "102"], $0) },
            careless: day { issue(["101"], $0) }, gives: "RA-S1 P1 silent owed",
            // One room is told twice, so that the number is right.
            hostile: day { issue(["101", "101"], $0) }, gives: "RA-S1 P1 silent owed"),
        DueTale(
            "expected.packet-opening",
            honest: day {
                issue(["101", "102"], $0)
                open(["101", "102"], $0)
            },
            careless: day {
                issue(["101", "102"], $0)
                open(["101"], $0)
            }, gives: "RA-S1 P1 silent owed",
            hostile: day {
                // What was opened is not what the room was given.
                issue(["101", "102"], $0)
                open(["101", "103"], $0)
            }, gives: "RA-S1 P1 silent owed"),
        DueTale(
            "expected.room-collection", honest: day { collect(["101", "102"], $0) },
            careless: day { collect(["102"], $0) }, gives: "RA-S1 P1 silent",
            hostile: day { collect(["102", "102"], $0) }, gives: "RA-S1 P1 silent"),
        DueTale(
            "expected.filing-acknowledgement", honest: sent { answered("F", $0) },
            careless: sent { _ in }, gives: "NC silent owed",
            // Answered is a record that nobody sent.
            hostile: sent { answered("F9", $0) }, gives: "NC silent owed"),
        DueTale(
            "expected.centre-verification", honest: verified(["B-1", "B-2"]),
            careless: verified([]), gives: "NC silent owed",
            // One box of two is counted.
            hostile: verified(["B-1"]), gives: "NC silent owed"),
    ]
}
