import Custody
import Testing

struct GapStoryTests {
    @Test func `an acceptance that comes before its release waits for it`() {
        let story = Story()
        story.box("B-1")
        let table = """
            04-04 09:00 A1 accept B-1 of R1 seals NC-0001 by RA-receiver after R1 => waits
            04-05 09:00 R2 release B-1 to RA-S1 leg down by RA-officer after A1 => admitted with a gap
            04-03 09:00 R1 release B-1 to RA by NC-officer,NC-courier => admitted, deviation departureIsOrdered(leg:out), A1 admitted, R2 admitted
            """
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.heads == ["R2"])
    }

    @Test func `a claim that what it named contradicts is void and says by which rule`() {
        let story = Story()
        story.box("B-1")
        let table = """
            04-04 09:00 A1 accept B-1 of R1 unit NC by NC-receiver-1,NC-officer-1 after R1 => waits
            04-04 09:10 A2 accept B-1 B-2 of R1 by RA-receiver after R1 => waits
            04-03 09:00 R1 release B-1 to RA by NC-officer,NC-courier => admitted, deviation departureIsOrdered(leg:out), A1 void accepterIsNotReleaser(person:NC-officer-1), A2 void acceptanceAnswersItsRelease(container:B-2)
            04-04 09:20 A3 accept B-1 of R1 by RA-receiver => admitted
            """
        #expect(story.told(table) == table)
        #expect(story.standing("A1") == .void)
        #expect(story.container("B-1")?.contested == false)
        #expect(
            story.season.rows(DeviationRow.self, ContentID(story: "A1").hex).map(\.deviation.code)
                == [.claimHolds])
    }

    @Test
    func `whoever signs after a statement that he was not custodian after is found when it comes`()
    {
        let story = Story()
        story.box("B-1")
        let table = """
            04-04 09:00 R2 release B-1 to RA-S1 leg down by RA-officer after A1 => admitted with a gap
            04-03 09:00 R1 release B-1 to NC by NC-officer => admitted, deviation departureIsOrdered(leg:out)
            04-03 09:10 A1 accept B-1 of R1 unit NC hands crew by NC-courier => admitted, R2 void signerIsCustodian(container:B-1)
            """
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.heads == ["A1"])
    }

    @Test func `what is contradicted of one box is void for it alone, whichever came first`() {
        let story = Story()
        story.box("B-1")
        story.keep("B-2", seal: 2)
        let mixed = """
            04-16 09:00 R1 release B-1 B-2 to RA-S1 by NC-officer,NC-courier => admitted, deviation departureIsOrdered(leg:out), deviation legIsInItsDays(leg:out at:2021-04-16T09:00:00+08:00)
            04-17 09:00 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver => admitted, deviation everyLineIsAnswered(container:B-2)
            04-17 10:00 R2 release B-2 to RA-S1 leg down by RA-officer => admitted, deviation legIsInItsDays(leg:down at:2021-04-17T10:00:00+08:00)
            """
        #expect(story.told(mixed) == mixed)
        #expect(story.container("B-1")?.custodian == .unit("RA-S1"))
        #expect(story.container("B-2")?.heads == ["R2"])
        let row = story.season.rows(LinkRow.self, "B-2").first { $0.content == "R1" }
        #expect(row?.state == .void)
        #expect(
            story.season.rows(DeviationRow.self, ContentID(story: "R1").hex)
                .map(\.deviation).contains(Deviation(.claimHolds, [.container("B-2")])))
        #expect(story.differences() == [])
    }

    @Test func `of a statement about another's boxes alone nothing is left`() {
        let story = Story()
        story.keep("B-1")
        story.keep("B-2", seal: 2)
        let table = """
            04-16 09:00 R1 release B-1 B-2 to RA-S1 by NC-officer => refused signerIsCustodian(container:B-1)
            """
        #expect(story.told(table) == table)
    }

    @Test func `one box goes on through the hands while another of the same slips still waits`() {
        let story = Story()
        story.box("B-1")
        story.scene("04-02 09:00 K-B-2 pack B-2 unit NC holds paper*30 by NC-officer")
        let table = """
            04-03 09:00 R1 release B-1 B-2 to RA by NC-officer,NC-courier after B-1:X9 B-2:S9 => admitted with a gap, deviation departureIsOrdered(leg:out)
            04-04 09:00 A1 accept B-1 B-2 of R1 seals NC-0009 by RA-receiver after R1 => admitted with a gap
            04-05 09:00 R2 release B-1 B-2 to RA-S1 leg down by RA-officer after A1 => admitted with a gap
            """
        _ = story.told(table)
        story.scene("04-02 10:00 S9 seal B-2 seals NC-0009 by NC-officer")
        #expect(story.container("B-2")?.heads == ["R2"])
        #expect(story.container("B-1")?.heads == ["S-B-1"])
    }

    @Test func `what lies in a box is looked at when it becomes known, as if it had been at once`()
    {
        let story = Story()
        for (number, inside) in ["answer-card*30", "AC-0", "AC-1"].enumerated() {
            let kind = ["moisture-bag", "box", "box"][number]
            story.scene(
                """
                04-11 1\(number):00 K\(number) pack AC-\(number) kind \(kind) unit RA-S1 site RA-S1 batch P1 holds \(inside) by RA-S1-officer
                """)
        }
        #expect(
            story.season.rows(DeviationRow.self, ContentID(story: "K1").hex)
                .map(\.deviation.code) == [.cardsAreBagged])
        #expect(story.differences() == [])
    }

    @Test func `a quiet journey reads the same in whatever order it arrives`() {
        let story = Story()
        story.scene(
            """
            04-02 09:00 K1 pack B-1 holds paper*30 by NC-officer
            04-02 09:05 S1 seal B-1 seals NC-0001 by NC-officer
            04-03 08:30 R1 release B-1 to NC by NC-custodian
            04-03 08:40 A1 accept B-1 of R1 unit NC hands crew by NC-courier
            04-04 09:10 A2 accept B-1 of R2 by RA-receiver after R2
            """)
        story.scene("04-04 09:00 R2 release B-1 to RA by NC-courier")
        #expect(story.differences() == [])
        #expect(story.container("B-1")?.heads == ["A2"])
    }

    @Test func `forks and branches read the same in whatever order they arrive`() {
        let story = Story()
        story.box("B-1")
        story.scene(
            """
            04-03 09:00 R1 release B-1 to RA by NC-officer
            04-04 09:00 A1 accept B-1 of R1 by RA-receiver
            04-04 09:05 A2 accept B-1 of R1 unit RB by RB-receiver after R1
            04-04 09:06 A3 accept B-1 of R1 unit RA-S1 by RA-S1-receiver after R1
            04-05 09:00 R2 release B-1 to RA-S1 leg down by RA-officer after A1
            04-05 09:01 R3 release B-1 to RA-S2 leg down by RA-officer after A1
            04-05 09:02 K3 pack B-1 unit RA holds paper*1 by RA-officer after -
            """)
        #expect(story.told.allSatisfy { $0.refusal == nil })
        #expect(story.differences() == [])
    }

    @Test func `quarantines, checks and shifts read the same in whatever order they arrive`() {
        let story = Story()
        story.keep("B-1")
        story.scene(
            """
            04-15 09:00 Q1 quarantine B-1 by RA-custodian
            04-15 09:10 C1 check B-1 by RA-custodian
            04-15 09:20 T1 store B-1 by RA-custodian
            04-15 09:30 U1 take B-1 by RA-custodian
            """)
        story.say("I1", Story.incident(["B-1"]), by: "RA-custodian-1")
        story.say("I2", Story.resolve("I1"), by: "NC-head-1")
        story.say("I3", Story.correct("I1"), by: "RA-custodian-1")
        #expect(story.differences() == [])
    }
}
