import Testing

@testable import Custody

/// A permit that was refused excuses nobody who names it: what was done has happened.
struct RefusedPermitTests {
    private let wiper = "RA-T1-administrator-1,RA-S1-officer-1"

    private func deviations(_ story: Story, _ content: ContentID) -> Set<DeviationCode> {
        Set(story.season.rows(DeviationRow.self, content.hex).map(\.deviation.code))
    }

    private func wipe(under order: ContentID?) -> Act {
        let machine = MachineWipe(
            machine: "M-1", method: .purge, technique: "overwrite", tool: "t", toolVersion: "1",
            finished: moment(4, 11, 20), residueChecked: true, verification: "读盘",
            verified: true, uninstalled: true)
        return .closing(
            .wipe(
                Wipe(
                    site: "RA-S1", batch: "C1", testCentre: "RA-T1", order: order,
                    machines: [machine])))
    }

    @Test func `a departure under a refused order is a departure without one`() {
        let story = Story()
        story.box("B-1")
        let order = story.order(["B-1"], departs: moment(4, 16, 9))
        #expect(
            story.say("O1", order, by: "NC-head-1")
                == "refused movementIsPlanned(leg:out at:2021-04-16T09:00:00+08:00)")
        #expect(
            story.say(
                "R1", story.release(["B-1"], to: "RA", order: "O1"), by: "NC-officer",
                at: moment(4, 3, 9)) == "admitted, deviation departureIsOrdered(leg:out)")
        #expect(story.container("B-1")?.heads == ["R1"])
    }

    @Test func `a wipe under a refused order is a critical breach at once, not a gap`() {
        let story = Story()
        story.say("U1", Story.upload(), by: wiper, at: moment(4, 11, 18))
        #expect(
            story.say("W1", Story.orderWipe(nil), by: "RA-S1-officer-1")
                == "refused wipeIsConfirmed(unit:RA-S1 batch:C1)")
        story.say("W2", wipe(under: "W1"), by: wiper, at: moment(4, 11, 21))
        #expect(story.standing("W2") == .effective)
        #expect(
            deviations(story, "W2").isSuperset(of: [.wipedUnderOrder, .wipedAfterConfirmation]))
        #expect(story.season.rows(MachineRow.self, "RA-S1").map(\.machine) == ["M-1"])
    }

    @Test func `what was done offline before its order was refused is judged when it is`() {
        let story = Story()
        story.say("U1", Story.upload(), by: wiper, at: moment(4, 11, 18))
        story.say("W2", wipe(under: "W1"), by: wiper, at: moment(4, 11, 21))
        #expect(story.standing("W2") == .pending)
        #expect(deviations(story, "W2") == [])
        story.say("W1", Story.orderWipe(nil), by: "RA-S1-officer-1")
        #expect(story.standing("W2") == .effective)
        #expect(
            deviations(story, "W2").isSuperset(of: [.wipedUnderOrder, .wipedAfterConfirmation]))
        #expect(story.season.rows(PendingRow.self, ContentID(story: "W1")).allSatisfy { !$0.open })
    }

    @Test func `a claim that was refused is waited for still: it was no permit`() {
        let story = Story()
        story.box("B-1")
        let table = """
            04-03 09:00 R1 release B-1 to RA by RB-officer => refused signerIsCustodian(container:B-1)
            04-04 09:00 A1 accept B-1 of R1 seals NC-0001 by RA-receiver after R1 => waits
            """
        #expect(story.told(table) == table)
    }
}
