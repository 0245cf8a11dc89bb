import Testing

@testable import Custody

struct ClaimStoryTests {
    @Test func `an act of custody names each of its containers once, and no other beginning`() {
        let story = Story()
        story.box("B-1")
        story.box("B-2", seal: 2)
        func release(_ name: String, _ boxes: [ContainerID], _ links: [ChainLink]) -> String {
            story.say(
                name, story.release(boxes, to: "RA"), by: "NC-officer", at: moment(4, 3, 9),
                follows: .links(links))
        }
        let one = ChainLink(container: "B-1", follows: "S-B-1")
        let two = ChainLink(container: "B-2", follows: "S-B-2")
        #expect(
            release("R1", ["B-1", "B-2"], [one])
                == "refused chainsAreNamed(container:B-2)")
        #expect(
            release("R2", ["B-1"], [one, one]) == "refused chainsAreNamed(container:B-1)")
        #expect(
            release("R3", ["B-1", "B-1"], [one]) == "refused chainsAreNamed(container:B-1)")
        #expect(release("R4", [], []) == "refused chainsAreNamed(act:release)")
        #expect(
            release("R5", ["B-1"], [one, ChainLink(container: "B-2")])
                == "refused chainsAreNamed(container:B-2)")
        #expect(release("R6", ["B-1", "B-2"], [one, two]).hasPrefix("admitted"))
    }

    @Test func `nobody signs twice, packs for another unit or signs for people who did not`() {
        let story = Story()
        #expect(
            story.tell("I1", Story.incident(), by: ["RA-head-1", "RA-head-1"])
                == "refused partiesFitTheAct(person:RA-head-1)")
        let table = """
            04-02 09:00 K1 pack B-1 unit RA holds paper*30 by NC-officer => refused partiesFitTheAct(unit:RA)
            04-02 09:01 K2 pack B-1 unit NC holds paper*30 by NC-witness => refused partiesFitTheAct(act:pack count:1/0)
            """
        #expect(story.told(table) == table)
    }

    @Test func `a release is withdrawn for its own containers alone`() {
        let story = Story()
        story.box("B-1")
        story.box("B-2", seal: 2)
        let table = """
            04-03 09:00 R1 release B-1 to RA by NC-officer-1 => admitted, deviation departureIsOrdered(leg:out)
            04-03 09:30 W1 withdraw B-2 of R1 by NC-officer-1 => refused withdrawalIsByItsReleaser(container:B-2)
            """
        #expect(story.told(table) == table)
    }

    @Test func `nobody is enrolled in a unit that no plan knows`() {
        let person = Story.newcomer("XX", .officer)
        #expect(
            Story().tell(
                "E1", Story.enrol(person),
                by: ["NC-registrar-1", "NC-registrar-2", Story.newSigner(person)])
                == "refused enrolmentIsCountersigned(unit:XX)")
    }

    @Test func `an inspector does not settle what he reported himself`() {
        let story = Story()
        story.say("I1", Story.incident(), by: "RA-inspector-1")
        #expect(
            story.say("X1", Story.resolve("I1"), by: "RA-inspector-1")
                == "refused incidentIsResolvedAbove(person:RA-inspector-1)")
        #expect(story.say("X2", Story.resolve("I1"), by: "RA-inspector-2") == "admitted")
    }

    @Test func `a region files its own destructions`() {
        let story = Story()
        story.keep("B-1")
        story.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "RA-head-1")
        story.say(
            "D1", Story.destroy(["B-1"], [Story.items(30)], under: "Y1"),
            by: "RA-officer,RA-inspector-1,RA-witness-1")
        #expect(
            story.say("F1", Story.file(["D1"], region: "RB"), by: "RB-head-1")
                == "refused filingAddsUp(statement:D1)")
        #expect(story.say("F2", Story.file(["D1"]), by: "RA-head-1") == "admitted")
    }

    @Test func `who judges had no part in it`() {
        let story = Story()
        story.scene(
            """
            04-04 09:00 Q1 quarantine B-1 by NC-head-1
            04-04 09:10 Q2 quarantine B-2 by RA-custodian,NC-head-1
            """)
        let table = """
            04-04 10:00 L1 lift of Q1 by NC-head-1 => refused liftIsFromTheTierAbove(statement:Q1)
            04-04 10:01 L2 lift of Q2 by NC-head-1 => refused liftIsFromTheTierAbove(statement:Q2)
            04-04 10:02 L3 lift of Q1 by NC-head-2 => admitted
            """
        #expect(story.told(table) == table)
    }

    @Test func `who took a box in does not bear witness to whose it is`() {
        let story = Story()
        let person = Person(
            id: "NC-witness-3", unit: "NC", roles: [.witness, .receiver],
            commitment: Commitment(story: "both"))
        story.tell(
            "E1", Story.enrol(person),
            by: ["NC-registrar-1", "NC-registrar-2", Story.newSigner(person)])
        story.box("B-1")
        let table = """
            04-03 09:00 R1 release B-1 to NC by NC-officer => admitted, deviation departureIsOrdered(leg:out)
            04-04 09:00 A1 accept B-1 of R1 unit NC by NC-witness-3/receiver,NC-receiver-1 => admitted
            04-04 09:10 A2 accept B-1 of R1 unit NC by NC-receiver-2 after R1 => admitted, deviation custodyIsUnforked(container:B-1) at R1
            04-04 10:00 C1 check B-1 by NC-custodian => admitted
            04-04 11:00 X1 settle B-1 upholds A1 check C1 by NC-head-1,NC-witness-3/witness => refused contestIsSettledIndependently(person:NC-witness-3)
            04-04 11:01 X2 settle B-1 upholds A1 check C1 by NC-head-1,NC-witness-1 => admitted
            """
        #expect(story.told(table) == table)
    }
}
