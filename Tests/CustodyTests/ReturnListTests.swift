import Testing

@testable import Custody

struct ReturnListTests {
    /// Thirty cards of one room, bagged, boxed, sealed and driven to the region.
    private func season() -> BalanceSeason {
        let season = BalanceSeason()
        season.honest()
        let story = season.story
        let packers = "RA-S1-officer-1,RA-S1-head-1"
        for (name, kind, contents) in [
            (
                "MB-1", ContainerKind.moistureBag,
                [
                    Content.items(
                        ItemLine(
                            kind: .answerCard, subject: "nursing", room: "101", quantity: 30,
                            serials: Story.papers(1, 30)))
                ]
            ), ("RB-1", .returnBag, [.container("MB-1")]), ("AC-1", .box, [.container("RB-1")]),
        ] as [(ContainerID, ContainerKind, [Content])] {
            season.say(
                story.pack(
                    name, unit: "RA-S1", kind: kind, site: "RA-S1", batch: "P1",
                    subject: "nursing", holds: contents), by: packers)
        }
        season.say(
            .journey(.seal(Sealing(container: "AC-1", seals: ["RA-S1-0001"]))), by: packers,
            at: moment(4, 12, 8))
        let out = season.say(
            story.release(["AC-1"], to: "RA", leg: "return"),
            by: "RA-S1-officer-1,RA-S1-courier", at: moment(4, 12, 9))
        season.say(
            .journey(.arrived(Arrival(release: out, at: "RA", gateOpen: true, evidence: []))),
            by: "RA-S1-courier", at: moment(4, 12, 15))
        season.say(story.accept(["AC-1"], of: out, unit: "RA"), by: "RA-receiver")
        season.count(cards: 49, by: "RA-officer", ["AC-1"])
        let verification = CentreVerification(
            consignment: "K-1", containers: ["AC-1"],
            lines: [
                Story.line(.answerCard, 49, room: "101", site: "RA-S1", batch: "P1")
            ])
        season.say(.closing(.centreVerification(verification)), by: "NC-officer")
        return season
    }

    @Test func `the slip on a card box says whose cards, counted and sealed by whom`() throws {
        let lists = ReturnLists("RA", season().story.season)
        let slip = try #require(lists.cardSlips.first)
        #expect(lists.cardSlips.count == 1)
        #expect(slip.box == "AC-1")
        #expect(slip.subjects == ["nursing"])
        #expect((slip.bags, slip.cards) == (1, 30))
        let line = try #require(slip.lines.first)
        #expect(line.bag == "MB-1")
        #expect((line.room, line.present, line.absentSheets) == ("101", 28, 2))
        #expect(line.seal?.seals == ["RA-S1-0001"])
        #expect(line.seal?.people == ["RA-S1-officer-1", "RA-S1-head-1"])
        #expect(line.packers == ["RA-S1-officer-1", "RA-S1-head-1"])
        #expect(line.journey.dispatched == moment(4, 12, 9))
        #expect(line.journey.arrived == moment(4, 12, 15))
        #expect(line.journey.regionCounters == ["RA-officer-1", "RA-officer-2"])
        #expect(line.journey.verifiers == ["NC-officer-1", "NC-officer-2"])
        #expect(line.verified == 49)
        #expect(line.serials?.printed == "A00001–A00030")
    }

    @Test func `the summary has a line a subject, with boxes, bags and candidates`() throws {
        let lists = ReturnLists("RA", season().story.season)
        let line = try #require(lists.cardSummary.first)
        #expect(lists.cardSummary.count == 1)
        #expect((line.boxes, line.bags, line.cards) == (["AC-1"], 1, 30))
        #expect(line.tally.candidates == 50)
        #expect(line.tally.attendance?.absent == 2)
        #expect(lists.discs == [])
    }

    @Test func `a region that counts fewer than the site is told apart from it`() {
        let told = season().told
        #expect(told.contains("count-differs site/region RA-S1 P1 answer-card 50/49"))
    }

    @Test func `computer items are listed in the order of rooms`() {
        let season = BalanceSeason()
        for room in ["302", "301"] {
            season.say(
                season.story.pack(
                    ContainerID(stringLiteral: "CB-\(room)"), unit: "RA-S1", site: "RA-S1",
                    batch: "C1", room: RoomID(stringLiteral: room),
                    holds: [
                        .items(Story.items(1, .answerBackupDisc)),
                        .items(Story.items(1, .paperDisc)),
                    ]), by: "RA-S1-officer-1,RA-S1-head-1")
        }
        let lines = ReturnLists("RA-S1", season.story.season).discs
        #expect(lines.map(\.room) == ["301", "301", "302", "302"])
        #expect(lines.map(\.box) == ["CB-301", "CB-301", "CB-302", "CB-302"])
        #expect(lines.allSatisfy { $0.seal == nil && $0.journey.dispatched == nil })
    }
}
