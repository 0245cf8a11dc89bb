import Testing

@testable import Custody

/// Deviations as the desk records them, and in whatever order the statements come in.
struct ConductStoryTests {
    /// Everything goes wrong that a box can survive.
    private let careless = """
        04-02 09:00 M1 order B-1 by NC-head-1 => admitted
        04-03 08:00 P1 pack B-1 holds paper*30 by NC-officer => admitted
        04-03 08:05 S1 seal B-1 seals NC-0001 RA-0002 by NC-officer => admitted, \
        deviation sealsAreFromStock(container:B-1 seal:RA-0002)
        04-03 10:30 R1 release B-1 to NC order M1 by NC-custodian => admitted, \
        deviation movementKeepsItsOrder(at:2021-04-03T09:00:00+08:00)
        04-03 10:40 A1 accept B-1 of R1 unit NC hands crew by NC-courier-1 => admitted, \
        deviation crewIsComplete(leg:out count:2/1)
        04-04 09:00 R2 release B-1 to RA order M1 by NC-courier-1 => admitted
        04-04 09:10 A2 accept B-1 of R2 unit RA seals NC-0001 found damaged verdict reserved \
        by RA-receiver => admitted, deviation sealsAgree(container:B-1 seal:RA-0002), \
        deviation conditionIsSound(container:B-1 condition:damaged), \
        deviation linesAreAccepted(container:B-1)
        """

    @Test func `a careless journey is taken in, and every step of it is written down`() {
        let story = Story()
        #expect(story.told(careless) == careless)
    }

    @Test func `the same statements in another order leave the same deviations`() {
        let story = Story()
        _ = story.told(careless)
        for order in story.told.orders(atMost: 16) {
            #expect(story.differences(in: order) == [])
        }
    }
}
