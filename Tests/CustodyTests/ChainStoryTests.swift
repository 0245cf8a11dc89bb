import Custody
import Testing

struct ChainStoryTests {
    @Test func `a box is handed from hand to hand, and only who holds it can hand it on`() {
        let table = """
            04-02 08:00 M1 order B-1 by NC-head-1 => admitted
            04-02 09:00 K1 pack B-1 holds paper*30 by NC-officer => admitted
            04-02 09:05 S1 seal B-1 seals NC-0001 by NC-officer => admitted
            04-03 08:30 R1 release B-1 to NC order M1 by NC-custodian => admitted
            04-03 08:35 R9 release B-1 to RA order M1 by NC-courier after S1 => admitted, deviation custodyIsUnforked(container:B-1) at S1
            """
        let story = Story()
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.contested == true)
    }

    @Test func `a courier cannot release a box that is no longer his`() {
        let table = """
            04-02 08:00 M1 order B-1 by NC-head-1 => admitted
            04-02 09:00 K1 pack B-1 holds paper*30 by NC-officer => admitted
            04-02 09:05 S1 seal B-1 seals NC-0001 NC-0002 by NC-officer => admitted
            04-03 08:30 R1 release B-1 to NC order M1 by NC-custodian => admitted
            04-03 08:40 A1 accept B-1 of R1 unit NC hands crew by NC-courier => admitted
            04-04 09:00 R2 release B-1 to RA order M1 by NC-courier => admitted
            04-04 09:10 A2 accept B-1 of R2 seals NC-0001 by RA-receiver => admitted, deviation sealsAgree(container:B-1 seal:NC-0002)
            04-04 09:30 R3 release B-1 to RA-S1 leg down by NC-courier => refused signerIsCustodian(container:B-1)
            04-04 09:40 R4 release B-1 to RA-S1 leg down by RB-patrol => refused signerIsCustodian(container:B-1)
            """
        #expect(Story().told(table) == table)
    }

    @Test func `a withdrawn release cannot be answered, an answered one not withdrawn`() {
        let story = Story()
        story.box("B-1")
        let table = """
            04-03 09:00 R1 release B-1 to RA by NC-officer-1 => admitted, deviation departureIsOrdered(leg:out)
            04-03 09:30 W1 withdraw B-1 of R1 by NC-head-1 => admitted
            04-03 10:00 A1 accept B-1 of R1 by RA-receiver => refused acceptanceAnswersItsRelease(container:B-1 statement:R1)
            04-03 11:00 R2 release B-1 to RA by NC-officer-1,NC-courier => admitted, deviation departureIsOrdered(leg:out)
            04-04 10:00 A2 accept B-1 of R2 by RA-receiver => admitted
            04-04 11:00 W2 withdraw B-1 of R2 by NC-officer-1 => refused withdrawalIsByItsReleaser(container:B-1)
            04-04 11:05 W3 withdraw B-1 of R2 by NC-officer-1 after R2 => admitted, deviation custodyIsUnforked(container:B-1) at R2
            """
        #expect(story.told(table) == table)
    }

    @Test func `a crew changes on the road only from who has it to who signs`() {
        let story = Story()
        story.box("B-1")
        let table = """
            04-03 09:00 R1 release B-1 to NC by NC-officer-1 => admitted, deviation departureIsOrdered(leg:out)
            04-03 09:10 A1 accept B-1 of R1 unit NC hands crew by NC-courier => admitted
            04-03 12:00 X1 change B-1 out RA-courier in RA-patrol by RA-courier,RA-patrol => refused signerIsCustodian(container:B-1)
            04-03 12:10 X2 change B-1 out NC-courier in RA-courier by NC-courier => refused partiesFitTheAct(person:RA-courier-1)
            04-03 12:20 X3 change B-1 out NC-courier in RA-courier by NC-courier,RA-courier => admitted
            04-03 13:00 R2 release B-1 to RA by NC-courier => refused signerIsCustodian(container:B-1)
            04-03 13:10 R3 release B-1 to RA by RA-courier => admitted
            """
        #expect(story.told(table) == table)
    }

    @Test func `a refused line stays with the releaser`() {
        let story = Story()
        story.box("B-1")
        let table = """
            04-03 09:00 R1 release B-1 to RA by NC-officer-1 => admitted, deviation departureIsOrdered(leg:out)
            04-04 09:00 A1 accept B-1 of R1 found damaged verdict refused by RA-receiver => admitted, deviation conditionIsSound(container:B-1 condition:damaged), deviation linesAreAccepted(container:B-1)
            04-04 09:10 R2 release B-1 to RA-S1 by RA-officer-1 => refused signerIsCustodian(container:B-1)
            04-04 09:20 R3 release B-1 to RA by NC-officer-2 => admitted, deviation departureIsOrdered(leg:out)
            """
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.custodian == .unit("NC"))
    }

    @Test func `a box in the post is the sender's until the receiver has it`() {
        let story = Story()
        story.keep("B-1")
        let table = """
            04-08 09:00 P1 post B-1 to RA-S1 by RA-officer-1 => admitted
            04-08 10:00 R1 release B-1 to RA-S2 by RA-S1-officer-1 => refused signerIsCustodian(container:B-1)
            04-09 10:00 A1 accept B-1 of P1 unit RA-S1 by RA-S1-receiver => admitted
            """
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.custodian == .unit("RA-S1"))
    }

    @Test func `a posting that nobody answered is taken back by its sender or his head`() {
        let story = Story()
        story.keep("B-1")
        let table = """
            04-08 09:00 P1 post B-1 to RA-S1 by RA-officer-1 => admitted
            04-08 09:30 W0 withdraw B-1 of P1 by RA-officer-2 => refused withdrawalIsByItsReleaser(statement:P1)
            04-08 10:00 W1 withdraw B-1 of P1 by RA-head-1 => admitted
            04-09 10:00 A1 accept B-1 of P1 unit RA-S1 by RA-S1-receiver => refused acceptanceAnswersItsRelease(container:B-1 statement:P1)
            04-09 11:00 P2 post B-1 to RA-S1 by RA-officer-1 => admitted
            04-09 12:00 A2 accept B-1 of P2 unit RA-S1 by RA-S1-receiver => admitted
            04-09 13:00 W2 withdraw B-1 of P2 by RA-officer-1 => refused withdrawalIsByItsReleaser(container:B-1)
            """
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.custodian == .unit("RA-S1"))
    }

    @Test func `a typed-in slip begins a chain, and its hour is not provable`() {
        let table = """
            04-04 15:00 T1 transcribe B-1 to RA by RA-officer-1 => refused partiesFitTheAct(act:transcribed count:2/1)
            04-04 15:05 T2 transcribe B-1 to RA by RA-officer => admitted, deviation timeIsProvable(at:2021-04-04T13:01:00+08:00)
            04-05 09:00 R1 release B-1 to RA-S1 leg down by RA-officer-1 => admitted
            """
        let story = Story()
        #expect(story.told(table) == table)
    }

    @Test func `what lies in a box is in the hands of who holds the box`() {
        let story = Story()
        story.scene(
            """
            04-02 09:00 K1 pack P-1 kind packet holds paper*30 by NC-officer
            04-02 09:01 S1 seal P-1 seals NC-0010 by NC-officer
            04-02 09:02 K2 pack B-1 holds P-1 by NC-officer
            04-02 09:03 S2 seal B-1 seals NC-0001 by NC-officer
            """)
        let table = """
            04-10 08:00 I0 issue P-1 by RA-S1-officer => refused signerIsCustodian(container:P-1)
            04-03 09:00 R1 release B-1 to RA by NC-officer-1,NC-courier => admitted, deviation departureIsOrdered(leg:out)
            04-04 09:00 A1 accept B-1 of R1 by RA-receiver => admitted
            04-05 09:00 R2 release B-1 to RA-S1 leg down by RA-officer-1,RA-patrol => admitted
            04-06 09:00 A2 accept B-1 of R2 unit RA-S1 by RA-S1-receiver => admitted
            04-10 08:30 I1 issue P-1 by RA-S2-officer => refused partiesFitTheAct(act:room-issue count:1/0)
            04-10 08:31 I2 issue P-1 by RA-S1-officer => refused signerIsCustodian(container:P-1)
            04-10 08:32 I3 issue P-1 by RA-S1-officer after P-1:S1 B-1:A1 => refused signerIsCustodian(container:P-1)
            04-10 08:33 I4 issue P-1 by RA-S1-officer after P-1:S1 B-1:A2 => admitted
            """
        #expect(story.told(table) == table)
        #expect(story.container("P-1")?.custodian == .crew(Cast.crew("RA-S1-invigilator")))
    }

    @Test func `nobody gains a packet by packing it in a box of his own`() {
        let story = Story()
        story.scene(
            """
            04-02 09:00 K1 pack P-1 kind packet holds paper*30 by NC-officer
            04-02 09:02 K2 pack X-1 unit RA-S1 holds P-1 by RA-S1-officer
            """)
        let table = """
            04-10 08:00 I1 issue P-1 by RA-S1-officer => refused signerIsCustodian(container:P-1)
            04-10 08:01 I2 issue P-1 by RA-S1-officer after P-1:K1 X-1:K2 => refused signerIsCustodian(container:P-1)
            """
        #expect(story.told(table) == table)
    }

    @Test func `where bags lie in boxes each of them is cited`() {
        let story = Story()
        story.scene(
            """
            04-02 09:00 K1 pack P-1 kind packet holds paper*30 by NC-officer
            04-02 09:01 K2 pack Q-1 holds P-1 by NC-officer
            04-02 09:02 K3 pack B-1 holds Q-1 by NC-officer
            04-03 09:00 R1 release B-1 to RA-S1 by NC-officer-1
            04-04 09:00 A1 accept B-1 of R1 unit RA-S1 by RA-S1-receiver
            """)
        #expect(story.season.boxes(carrying: "P-1").map(\.container) == ["Q-1", "B-1"])
        #expect(
            story.season.citations(of: story.issue(["P-1"])) == [
                ChainLink(container: "Q-1", follows: "K2"),
                ChainLink(container: "B-1", follows: "A1"),
            ])
        let table = """
            04-10 08:00 I1 issue P-1 by RA-S1-officer after P-1:K1 B-1:A1 => refused signerIsCustodian(container:P-1)
            04-10 08:01 I2 issue P-1 by RA-S1-officer after P-1:K1 B-1:A1 Q-1:K2 => admitted
            """
        #expect(story.told(table) == table)
    }

    @Test func `a box that is cited must be here before what rides on it counts`() {
        let story = Story()
        story.scene(
            """
            04-02 09:00 K1 pack P-1 kind packet holds paper*30 by NC-officer
            04-02 09:02 K2 pack B-1 holds P-1 by NC-officer
            04-03 09:00 R1 release B-1 to NC by NC-officer-1,NC-courier
            """)
        let table = """
            04-10 08:00 I1 issue P-1 by RA-S1-officer after P-1:K1 B-1:A9 => waits
            04-10 08:01 I2 issue P-1 by RA-S1-officer after P-1:K1 B-1:R1 => refused signerIsCustodian(container:P-1)
            04-06 09:00 A9 accept B-1 of R1 unit RA-S1 by RA-S1-receiver => admitted, deviation receiverIsAddressee(unit:RA-S1), I1 admitted
            """
        #expect(story.told(table) == table)
        #expect(story.container("P-1")?.state == .issued)
    }
}
