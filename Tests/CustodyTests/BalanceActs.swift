import Custody

/// What rooms, offices and the tier above say in numbers.
extension Story {
    static func explain(
        _ difference: DifferenceClass, _ quantity: Int, site: UnitID = "RA-S1",
        batch: BatchID? = "P1", kind: ItemKind? = .paper, subject: SubjectID? = "nursing",
        room: RoomID? = nil, container: ContainerID? = nil
    ) -> Act {
        .trouble(
            .explanation(
                DifferenceExplanation(
                    difference: difference, unit: site, batch: batch, subject: subject,
                    room: room, kind: kind, container: container, quantity: quantity,
                    account: "已查明", evidence: [])))
    }

    static func roomList(_ rooms: [RoomID: Int], subject: SubjectID? = "nursing") -> Act {
        .exam(
            .roomList(
                RoomList(
                    site: "RA-S1", batch: "P1",
                    lines: rooms.sorted { $0.key < $1.key }.map {
                        RoomListLine(room: $0.key, subject: subject, candidates: $0.value)
                    })))
    }

    static func attendance(
        _ rooms: [RoomID: (present: Int, absent: Int)], expected: Int? = nil,
        subject: SubjectID? = "nursing"
    ) -> Act {
        .exam(
            .attendance(
                Attendance(
                    site: "RA-S1", batch: "P1",
                    lines: rooms.sorted { $0.key < $1.key }.map { room, came in
                        AttendanceLine(
                            room: room, subject: subject,
                            expected: expected ?? came.present + came.absent,
                            present: came.present, absent: came.absent)
                    })))
    }

    static func line(
        _ kind: ItemKind, _ found: Int, of expected: Int? = nil, absent: Int = 0,
        damaged: Int = 0, void: Int? = nil, opened: Int? = nil, room: RoomID? = nil,
        subject: SubjectID? = "nursing", serials: SerialRange? = nil, site: UnitID? = nil,
        batch: BatchID? = nil
    ) -> CountLine {
        CountLine(
            kind: kind, subject: subject, room: room, expected: expected ?? found, found: found,
            absent: absent, damaged: damaged, void: void, opened: opened, serials: serials,
            site: site, batch: batch)
    }

    static func collect(_ room: RoomID, _ counts: [CountLine]) -> Act {
        .exam(
            .roomCollection(
                RoomCollection(site: "RA-S1", batch: "P1", room: room, counts: counts)))
    }

    static func count(_ containers: [ContainerID], _ lines: [CountLine]) -> Act {
        .closing(
            .count(
                ReturnCount(
                    site: "RA-S1", batch: "P1", containers: containers, lines: lines)))
    }

    static func papers(_ first: Int, _ last: Int) -> SerialRange {
        SerialRange(prefix: "A", first: first, last: last, digits: 5)
    }
}

/// Two rooms' papers and cards on their way out, and what is told of them afterwards.
final class BalanceSeason {
    let story = Story()
    private var number = 0

    @discardableResult
    func say(_ act: Act, by signers: String, at: Instant? = nil) -> ContentID {
        number += 1
        let name = "B\(number)"
        _ = story.say(name, act, by: signers, at: at)
        return ContentID(story: name)
    }

    static func packet(_ room: RoomID) -> ContainerID {
        ContainerID(stringLiteral: "PK-\(room)")
    }

    /// Thirty numbered papers and thirty cards for room 101, twenty for 102, three spares.
    func send(papers: Int = 30, doubled: Bool = false) {
        story.clock = moment(4, 2, 9)
        packet("101", Story.papers(1, papers), cards: 30)
        packet("102", doubled ? Story.papers(30, 49) : Story.papers(31, 50), cards: 20)
        pack(
            "PK-S", [.items(ItemLine(kind: .sparePaper, subject: "nursing", quantity: 3))])
        pack("BX-1", kind: .box, ["PK-101", "PK-102", "PK-S"].map { .container($0) })
        say(.journey(.seal(Sealing(container: "BX-1", seals: ["NC-0001"]))), by: "NC-officer")
    }

    private func packet(_ room: RoomID, _ serials: SerialRange, cards: Int) {
        pack(
            Self.packet(room), room: room,
            [
                .items(
                    ItemLine(
                        kind: .paper, subject: "nursing", quantity: serials.count,
                        serials: serials)),
                .items(ItemLine(kind: .answerCard, subject: "nursing", quantity: cards)),
            ])
    }

    private func pack(
        _ container: ContainerID, kind: ContainerKind = .packet, room: RoomID? = nil,
        _ contents: [Content]
    ) {
        say(
            story.pack(
                container, unit: Cast.centre, kind: kind, site: "RA-S1", batch: "P1",
                subject: "nursing", room: room, holds: contents), by: "NC-officer")
    }

    /// To the region by the slip that the centre wrote.
    func hand(_ containers: [ContainerID] = ["BX-1"], read seals: [SealNumber]? = nil) {
        let release = say(story.release(containers, to: "RA"), by: "NC-officer")
        say(
            story.accept(containers, of: release, unit: "RA", seals: seals), by: "RA-receiver")
    }

    /// What each room gives back, the absent candidates' cards among it.
    func collect(_ room: RoomID, papers: CountLine, cards: CountLine) {
        say(
            Story.collect(room, [papers, cards]), by: "RA-S1-officer-1,RA-S1-invigilator-1",
            at: moment(4, 11, 17))
    }

    func honestRooms() {
        say(Story.roomList(["101": 30, "102": 20]), by: "RA-S1-officer-1")
        say(
            Story.attendance(["101": (28, 2), "102": (20, 0)]), by: "RA-S1-invigilator-1")
        collect(
            "101", papers: Story.line(.paper, 30, serials: Story.papers(1, 30)),
            cards: Story.line(.answerCard, 30, absent: 2))
        collect(
            "102", papers: Story.line(.paper, 20, serials: Story.papers(31, 50)),
            cards: Story.line(.answerCard, 20))
    }

    /// The site's own count of the whole return.
    @discardableResult
    func count(
        papers: Int = 50, of expected: Int? = nil, cards: Int = 50, spares: Int = 3,
        by people: String = "RA-S1-officer-1,RA-S1-head-1", _ containers: [ContainerID] = []
    ) -> ContentID {
        say(
            Story.count(
                containers,
                [
                    Story.line(.paper, papers, of: expected), Story.line(.answerCard, cards),
                    Story.line(.sparePaper, spares),
                ]), by: people)
    }

    func honest() {
        send()
        hand()
        honestRooms()
        count()
    }

    /// Used papers as the region keeps them, and the head's approval.
    @discardableResult
    func approve(_ papers: Int = 50) -> String {
        say(
            story.pack(
                "UP-1", unit: "RA", site: "RA-S1", batch: "P1",
                holds: [.items(Story.items(papers))]), by: "RA-officer", at: moment(5, 10, 9))
        return story.say(
            "approval", Story.approve(["UP-1"], [Story.items(papers)]), by: "RA-head-1")
    }

    var differences: [Difference] { Differences.of("RA", story.season) }

    /// `countDiffers issued/room RA-S1 P1 101 paper 30/28`.
    var told: [String] { differences.filter(\.isOpen).map(\.told) }
}

extension Difference {
    var told: String {
        let place = [unit.text, batch?.text, room?.text, kind?.code, container?.text]
        let numbers = expected.flatMap { one in found.map { "\(one)/\($0)" } }
        let rest =
            place.compactMap(\.self) + [numbers].compactMap(\.self)
            + seals.map(\.text) + serials.map(\.printed)
        return (["\(difference.rawValue) \(sides.code)"] + rest).joined(separator: " ")
    }
}
