import Testing

@testable import Custody

/// Goods that go from one unit's place straight into another's: whoever carried them signs.
struct StraightStoryTests {
    private let boxed = """
        04-05 08:00 K1 pack B-1 unit RA holds paper*30 by RA-officer => admitted
        04-05 08:05 S1 seal B-1 seals RA-0001 by RA-officer => admitted
        """

    /// Ordered for both couriers of the centre.
    private let ordered = """
        04-03 08:00 K1 pack B-1 holds paper*30 by NC-officer => admitted
        04-03 08:05 S1 seal B-1 seals NC-0001 by NC-officer => admitted
        04-03 08:10 O order B-1 by NC-head-1 => admitted
        """

    /// The same in any order of arrival.
    private func expect(
        _ table: String, of goods: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let story = Story()
        let whole = (goods ?? boxed) + "\n" + table
        #expect(story.told(whole) == whole, sourceLocation: sourceLocation)
        #expect(story.differences(inOrders: 24) == [], sourceLocation: sourceLocation)
    }

    @Test func `who fetches the goods at the counter signs for the road, and delivers them`() {
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer => admitted
            04-05 09:05 A1 accept B-1 of R1 unit RA-S1 hands crew by RA-S1-patrol => admitted
            04-05 12:00 R2 release B-1 to RA-S1 leg down by RA-S1-patrol => admitted
            04-05 12:05 A2 accept B-1 of R2 unit RA-S1 by RA-S1-receiver => admitted
            """)
    }

    @Test func `who brings or fetches them signs one of the halves, and that is enough`() {
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer-1,RA-patrol => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver => admitted
            """)
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver,RA-S1-patrol => admitted
            """)
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer-1,RA-patrol-1 => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver,RA-S1-patrol-1 => admitted
            """)
    }

    @Test func `the post signs nothing, and what stays where it is has not travelled`() {
        expect(
            """
            04-05 09:00 R1 post B-1 to RA-S1 by RA-officer => admitted
            04-06 12:05 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver => admitted
            """)
        expect(
            """
            04-05 09:00 R1 release B-1 to RA leg down by RA-officer => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA by RA-receiver => admitted
            """)
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA-S1 verdict refused by RA-S1-receiver \
            => admitted, deviation linesAreAccepted(container:B-1)
            """)
    }

    @Test func `what arrives without anybody having signed for the road is written down`() {
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver \
            => admitted, deviation carrierFitsTheLeg(leg:down), \
            deviation crewIsComplete(leg:down count:2/0)
            """)
    }

    @Test func `one alone is too few, and another leg's courier is no carrier here`() {
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer,RA-patrol-1 => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver \
            => admitted, deviation crewIsComplete(leg:down count:2/1)
            """)
        expect(
            """
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer-1,RA-courier => admitted
            04-05 12:05 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver \
            => admitted, deviation carrierFitsTheLeg(leg:down), \
            deviation crewIsComplete(leg:down count:2/0)
            """)
    }

    @Test func `who carried what was ordered is asked of a straight handover, too`() {
        for (given, taken) in [
            (",NC-courier", ""), ("", ",NC-courier"), (",NC-courier-1", ",NC-courier-2"),
        ] {
            expect(
                """
                04-03 09:00 R1 release B-1 to RA leg out order O by NC-officer-1\(given) => admitted
                04-04 12:00 A1 accept B-1 of R1 unit RA by RA-receiver\(taken) => admitted
                """, of: ordered)
        }
    }

    @Test func `another courier than those of the order is written down, on whichever half`() {
        for (given, taken) in [
            (",NC-courier-1,RB-courier-1", ""), (",NC-courier-1", ",RB-courier-1"),
            ("", ",NC-courier,RB-courier-1"),
        ] {
            expect(
                """
                04-03 09:00 R1 release B-1 to RA leg out order O by NC-officer-1\(given) => admitted
                04-04 12:00 A1 accept B-1 of R1 unit RA by RA-receiver\(taken) \
                => admitted, deviation movementKeepsItsOrder(person:RB-courier-1)
                """, of: ordered)
        }
    }

    @Test func `where nobody signed for the road, nobody is said to have carried it`() {
        expect(
            """
            04-03 09:00 R1 release B-1 to RA leg out order O by NC-officer-1 => admitted
            04-04 12:00 A1 accept B-1 of R1 unit RA by RA-receiver \
            => admitted, deviation carrierFitsTheLeg(leg:out), \
            deviation crewIsComplete(leg:out count:2/0)
            """, of: ordered)
    }

    @Test func `one box that a crew brings does not cover another that came by nobody`() {
        expect(
            """
            04-05 08:10 K2 pack B-2 unit RA holds paper*30 by RA-officer => admitted
            04-05 08:15 S2 seal B-2 seals RA-0002 by RA-officer => admitted
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer => admitted
            04-05 09:05 A1 accept B-1 of R1 unit RA-S1 hands crew by RA-S1-patrol => admitted
            04-05 12:00 R2 release B-1 to RA-S1 leg down by RA-S1-patrol => admitted
            04-05 12:05 A2 accept B-1 of R2 unit RA-S1 by RA-S1-receiver => admitted
            04-05 12:10 R3 release B-2 to RA-S1 leg down by RA-officer => admitted
            04-05 12:15 A3 accept B-2 of R3 unit RA-S1 by RA-S1-receiver \
            => admitted, deviation carrierFitsTheLeg(leg:down), \
            deviation crewIsComplete(leg:down count:2/0)
            """)
    }
}
