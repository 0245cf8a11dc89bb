import Custody

/// A generated season on its exam days and on the way back to the region.
extension GeneratedSeason {
    func sit(_ site: GeneratedShape.Site) {
        on(moment(4, 10, 8, 10)) { [self] at in
            for number in site.boxes.indices { open(site, number, number == 0 ? at : nil) }
        }
        on(moment(4, 11, 17)) { [self] at in
            end(site, "P1", at)
            for room in site.rooms { collect(site, room) }
        }
        let home = moment(4, 11, 17) + .hours(site.hours)
        on(home - .hours(3)) { [self] at in packPaper(site, at) }
        on(home) { [self] at in
            deliver(
                returns(site), to: site.region, leg: "return", by: "\(site.id)-courier", at)
        }
    }

    private func open(_ site: GeneratedShape.Site, _ number: Int, _ at: Instant?) {
        let box = boxes(of: site)[number]
        let packets = site.boxes[number].map { packet(site, $0) }
        let order = say(
            story.permitOpening(
                [box] + packets, site: site.id, notBefore: moment(4, 10, 8, 10)),
            by: "\(site.id)-head-1", at: at)
        say(
            opening(box, site, "P1", .exam, eyes: Cast.crew("\(site.id)-custodian-1")[0], order),
            by: "\(site.id)-officer-1,\(site.id)-custodian-1")
        for (room, packet) in zip(site.boxes[number], packets) {
            let invigilators = "\(site.id)-invigilator"
            let issue = RoomIssue(
                site: site.id, batch: "P1", room: room, containers: [packet],
                invigilators: Cast.crew(invigilators))
            say(
                .exam(.roomIssue(issue)), by: "\(site.id)-officer-1,\(invigilators)", riding: box)
            say(
                opening(
                    packet, site, "P1", .exam, eyes: Cast.crew("\(site.id)-invigilator-2")[0], order
                ),
                by: invigilators, riding: box)
        }
    }

    func opening(
        _ container: ContainerID, _ site: GeneratedShape.Site, _ batch: BatchID,
        _ purpose: OpeningPurpose, eyes: PersonID, _ order: ContentID
    ) -> Act {
        .exam(
            .packetOpening(
                PacketOpening(
                    container: container, site: site.id, batch: batch, purpose: purpose,
                    seals: story.seals(on: container), condition: .sound, secondEyes: eyes,
                    order: order)))
    }

    func end(_ site: GeneratedShape.Site, _ batch: BatchID, _ at: Instant) {
        say(
            .exam(.batchEnd(BatchEnd(site: site.id, batch: batch, ended: at))),
            by: "\(site.id)-head-1", at: at)
    }

    private func collect(_ site: GeneratedShape.Site, _ room: RoomID) {
        let counts = [ItemKind.paper, .answerCard].map {
            CountLine(
                kind: $0, subject: subject(room), room: room, expected: site.papers,
                found: site.papers, absent: 0, damaged: 0)
        }
        let collection = RoomCollection(
            site: site.id, batch: "P1", room: room, counts: counts)
        say(
            .exam(.roomCollection(collection)),
            by: "\(site.id)-officer-1,\(site.id)-invigilator-1")
    }

    /// Card boxes of one subject each, used papers, spare papers.
    func returns(_ site: GeneratedShape.Site) -> [ContainerID] {
        let cards = Set(site.rooms.map(subject)).sorted().map { "AC-\(site.id)-\($0)" }
        return (cards + ["UP-\(site.id)", "SP-\(site.id)"]).map {
            ContainerID(stringLiteral: $0)
        }
    }

    private func packPaper(_ site: GeneratedShape.Site, _ at: Instant) {
        story.clock = at
        let people = "\(site.id)-officer-1,\(site.id)-head-1"
        for subject in Set(site.rooms.map(subject)).sorted() {
            let rooms = site.rooms.filter { self.subject($0) == subject }.count
            let names = ["MB", "RB", "AC"].map {
                ContainerID(stringLiteral: "\($0)-\(site.id)-\(subject)")
            }
            let inside: [[Content]] = [
                [
                    items(.answerCard, rooms * site.papers, subject),
                    items(.collectionSheet, 1, subject),
                ], [.container(names[0])], [.container(names[1])],
            ]
            for (number, kind) in [ContainerKind.moistureBag, .returnBag, .box].enumerated() {
                pack(
                    names[number], kind, unit: site.id, site: site.id, batch: "P1",
                    subject: subject, seals: number == 0 ? 0 : 1, by: people, inside[number])
            }
        }
        let papers = site.rooms.count * site.papers
        for (name, kind, count) in [
            ("UP", ItemKind.paper, papers), ("SP", .sparePaper, 2),
        ] {
            pack(
                ContainerID(stringLiteral: "\(name)-\(site.id)"), unit: site.id, site: site.id,
                batch: "P1", by: people, [items(kind, count)])
        }
        let used = ContainerID(stringLiteral: "UP-\(site.id)")
        leftovers[site.region, default: []].append((used, .paper, papers))
        setOut(
            site, "P1", returns(site),
            [
                (.paper, papers), (.answerCard, papers), (.sparePaper, 2), (.collectionSheet, 1),
            ])
    }

    /// Counted, and given to the site's own couriers.
    func setOut(
        _ site: GeneratedShape.Site, _ batch: BatchID, _ boxes: [ContainerID],
        _ counts: [(ItemKind, Int)]
    ) {
        let lines = counts.map {
            CountLine(kind: $0.0, expected: $0.1, found: $0.1, absent: 0, damaged: 0)
        }
        let count = ReturnCount(site: site.id, batch: batch, containers: boxes, lines: lines)
        say(.closing(.count(count)), by: "\(site.id)-officer-1,\(site.id)-head-1")
        let out = say(
            story.release(
                boxes, to: site.id, leg: "return", addressees: Cast.crew("\(site.id)-courier")),
            by: "\(site.id)-officer-1,\(site.id)-custodian-1")
        say(
            story.accept(boxes, of: out, unit: site.id, hands: .crew), by: "\(site.id)-courier")
    }
}
