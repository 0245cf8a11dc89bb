import Testing

@testable import Custody

/// Goods that a crew hands on which it has, which it never had, and which nobody gave it.
struct CrewChangeStoryTests {
    private let boxed = """
        04-05 08:00 K1 pack B-1 unit RA holds paper*30 by RA-officer => admitted
        04-05 08:05 S1 seal B-1 seals RA-0001 by RA-officer => admitted
        """

    /// Let go by the centre, under an order for both its couriers; neither has signed for it.
    private let underway = """
        04-03 08:00 K1 pack B-1 holds paper*30 by NC-officer => admitted
        04-03 08:05 S1 seal B-1 seals NC-0001 by NC-officer => admitted
        04-03 08:10 O order B-1 by NC-head-1 => admitted
        04-03 09:00 R1 release B-1 to NC leg out order O by NC-officer-1 => admitted
        """

    private func told(
        _ goods: String, _ table: String, inOrders orders: Int = 24,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Story {
        let story = Story()
        let whole = goods + "\n" + table
        #expect(story.told(whole) == whole, sourceLocation: sourceLocation)
        if orders > 0 {
            #expect(story.differences(inOrders: orders) == [], sourceLocation: sourceLocation)
        }
        return story
    }

    @Test func `what leaves a unit's place with a crew that hands it on is a critical breach`() {
        let story = told(
            boxed,
            """
            04-05 09:00 X1 change B-1 out RA-patrol-1 in RB-courier-1 by RA-patrol-1,RB-courier-1 \
            => admitted, deviation goodsLeaveByRelease(container:B-1 unit:RA)
            """)
        #expect(story.container("B-1")?.custodian == .crew(["RB-courier-1"]))
        #expect(DeviationCode.goodsLeaveByRelease.gravity == .critical)
        let row = story.season.rows(DeviationRow.self, ContentID(story: "X1").hex).first
        #expect(row?.people == ["RA-patrol-1", "RB-courier-1"])
    }

    @Test func `what the post has leaves it by no crew`() {
        _ = told(
            boxed,
            """
            04-05 09:00 P1 post B-1 to RA-S1 by RA-officer-1 => admitted
            04-05 09:30 X1 change B-1 out RA-patrol-1 in RA-patrol-2 by RA-patrol \
            => admitted, deviation goodsLeaveByRelease(container:B-1 unit:RA)
            """)
    }

    @Test func `who was not given the goods cannot hand them on, and locks nobody out`() {
        let story = told(
            underway,
            """
            04-03 09:30 X1 change B-1 out RA-courier-1 in NC-patrol-1 by RA-courier-1,NC-patrol-1 \
            => refused outgoingCrewHoldsTheGoods(container:B-1 person:RA-courier-1)
            04-03 09:40 A1 accept B-1 of R1 unit NC hands crew by NC-courier => admitted
            """, inOrders: 0)
        #expect(story.container("B-1")?.custodian == .crew(Cast.crew("NC-courier")))
    }

    @Test func `whom a release names may hand on what he has not signed for, and the next signs`() {
        let story = told(
            underway,
            """
            04-03 09:30 X1 change B-1 out NC-courier-1 in NC-courier-2 by NC-courier \
            => admitted, deviation crewIsComplete(leg:out count:2/1)
            04-03 09:40 A1 accept B-1 of R1 unit NC hands crew by NC-courier-2 \
            => admitted, deviation crewIsComplete(leg:out count:2/1)
            """)
        #expect(story.container("B-1")?.custodian == .crew(["NC-courier-2"]))
        #expect(story.container("B-1")?.state == .held)
    }

    @Test func `a lie that comes before what it follows waits for it, and is void`() {
        _ = told(
            underway,
            """
            04-03 12:00 X1 change B-1 out RA-courier-1 in NC-courier-1 \
            by RA-courier-1,NC-courier-1 after A1 => admitted with a gap
            04-03 09:40 A1 accept B-1 of R1 unit NC hands crew by NC-courier after R1 \
            => admitted, X1 void outgoingCrewHoldsTheGoods(container:B-1 person:RA-courier-1)
            """, inOrders: 0)
    }

    @Test func `a typed-in slip stands for a release where the plan leads, by order if it asks`() {
        for (unit, breach) in [
            ("RA-S1", ""), ("RB", "deviation goodsLeaveByRelease(container:B-1 unit:RA), "),
        ] {
            let story = Story()
            #expect(story.told(boxed) == boxed)
            story.clock = moment(4, 5, 12)
            let table = """
                04-05 12:00 T1 transcribe B-1 to \(unit) by RB-officer \
                => admitted, \(breach)deviation timeIsProvable(at:2021-04-05T10:00:00+08:00)
                """
            #expect(story.told(table) == table)
        }
    }

    @Test func `on a leg that needs an order the slip has one for these goods`() {
        for (order, breach) in [
            ("", "deviation goodsLeaveByRelease(container:B-1 unit:NC), "),
            (
                "04-03 09:00 O order B-2 by NC-head-1",
                "deviation goodsLeaveByRelease(container:B-1 unit:NC), "
            ),
            (
                // Given an hour after they had left.
                "04-03 11:00 O order B-1 by NC-head-1",
                "deviation goodsLeaveByRelease(container:B-1 unit:NC), "
            ),
            ("04-03 09:00 O order B-1 by NC-head-1", ""),
        ] {
            let centre = Story()
            centre.box("B-1")
            centre.box("B-2")
            if !order.isEmpty { centre.scene(order) }
            centre.clock = moment(4, 3, 12)
            let table = """
                04-03 12:00 T1 transcribe B-1 to RA by RA-officer \
                => admitted, \(breach)deviation timeIsProvable(at:2021-04-03T10:00:00+08:00)
                """
            #expect(centre.told(table) == table)
        }
    }

    @Test func `a typed-in slip answers what was released, and only to its addressee`() {
        for (unit, astray) in [
            ("RA-S1", ""), ("RA-S2", "deviation receiverIsAddressee(unit:RA-S2), "),
        ] {
            let story = Story()
            #expect(story.told(boxed) == boxed)
            story.scene("04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer-1,RA-patrol")
            story.clock = moment(4, 5, 12)
            let table = """
                04-05 12:00 T1 transcribe B-1 to \(unit) by RA-S1-officer \
                => admitted, \(astray)deviation timeIsProvable(at:2021-04-05T10:00:00+08:00)
                """
            #expect(story.told(table) == table)
        }
    }
}
