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

    private let revocation = Act.office(
        .revoke(
            Revocation(
                person: "NC-courier-1", key: Cast.key("NC-courier-1"), reason: "丢失")))

    private let early = """
        04-03 08:40 A1 accept B-1 of R1 unit NC hands crew after R1 by NC-courier
        """

    private let late = """
        04-02 09:00 M1 order B-1 by NC-head-1
        04-03 08:00 P1 pack B-1 holds paper*30 by NC-officer
        04-03 08:05 S1 seal B-1 seals NC-0001 by NC-officer
        04-03 08:30 R1 release B-1 to NC order M1 by NC-custodian
        """

    private func finding(_ season: Season) -> [DeviationCode] {
        season.rows(DeviationRow.self, ContentID(story: "A1").hex).map(\.deviation.code)
            .filter { $0 == .keysAreNotRevoked }
    }

    @Test func `what waited in the ledger before a key was revoked is not contested`() {
        let story = Story()
        _ = story.told(early)
        story.tell("V1", revocation, by: ["NC-registrar-1", "NC-registrar-2"])
        _ = story.told(late)
        #expect(story.standing("A1") == .effective)
        #expect(finding(story.season) == [])
    }

    @Test func `what came after the revocation is contested, though it waits`() {
        let story = Story()
        story.tell("V1", revocation, by: ["NC-registrar-1", "NC-registrar-2"])
        _ = story.told(early)
        #expect(story.standing("A1") == .pending)
        #expect(finding(story.season) == [.keysAreNotRevoked])
        _ = story.told(late)
        #expect(story.standing("A1") == .effective)
        #expect(finding(story.season) == [.keysAreNotRevoked])
    }
}
