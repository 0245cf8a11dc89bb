import Custody
import Testing

struct ForkStoryTests {
    private let forked = """
        04-03 09:00 R1 release B-1 to RA by NC-officer,NC-courier => admitted, deviation departureIsOrdered(leg:out)
        04-04 09:00 A1 accept B-1 of R1 by RA-receiver => admitted
        04-04 09:05 A2 accept B-1 of R1 unit RB by RB-receiver after R1 => admitted, deviation custodyIsUnforked(container:B-1) at R1, deviation receiverIsAddressee(unit:RB)
        """

    private func contested() -> Story {
        let story = Story()
        story.box("B-1")
        #expect(story.told(forked) == forked)
        return story
    }

    @Test func `two claims on one box contest it until it is settled independently`() {
        let story = contested()
        #expect(story.container("B-1")?.contested == true)
        #expect(story.container("B-1")?.heads == ["A1", "A2"])
        let table = """
            04-04 11:00 X0 settle B-1 upholds A1 check C1 by NC-head-1,NC-witness-1 => refused permitNamesWhatIsHere(statement:C1)
            04-04 11:01 C1 check B-1 by RA-custodian => admitted
            04-04 11:02 C2 check B-2 by RA-custodian => admitted
            04-04 11:03 X1 settle B-1 upholds A1 check C1 by NC-head-1 => refused partiesFitTheAct(act:contest-resolution count:1/0)
            04-04 11:04 X2 settle B-1 upholds A1 check C1 by RA-head-1,RA-witness-1 => refused contestIsSettledIndependently(container:B-1)
            04-04 11:05 X3 settle B-1 upholds A1 check C2 by NC-head-1,NC-witness-1 => refused contestIsSettledIndependently(statement:C2)
            04-04 11:06 X4 settle B-1 upholds R1 check C1 by NC-head-1,NC-witness-1 => refused contestIsSettledIndependently(container:B-1 statement:R1)
            04-04 11:07 X5 settle B-1 upholds A1 check C1 by NC-head-1,NC-witness-1 => admitted
            04-04 11:08 X6 settle B-1 upholds A2 check C1 by NC-head-1,NC-witness-1 => refused contestIsSettledIndependently(container:B-1 statement:A2)
            """
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.contested == false)
        #expect(story.container("B-1")?.custodian == .unit("RA"))
    }

    @Test func `each branch of a contest goes on by its own custodian alone`() {
        let story = contested()
        let table = """
            04-05 09:00 R2 release B-1 to RA-S1 leg down by RA-officer after A1 => admitted
            04-05 09:01 R3 release B-1 to RA-S1 leg down by RA-officer after A2 => refused signerIsCustodian(container:B-1)
            04-05 09:02 R4 release B-1 to RB-S1 leg down by RB-officer after A2 => admitted
            04-05 09:03 C1 check B-1 by RA-custodian => admitted
            04-05 09:04 X1 settle B-1 upholds R4 check C1 by NC-head-1,NC-witness-1 => admitted
            """
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.custodian == .unit("RB"))
        #expect(story.container("B-1")?.heads == ["R4"])
    }

    @Test func `two boxes under one number are nobody's`() {
        let table = """
            04-02 09:00 K1 pack B-1 holds paper*30 by NC-officer => admitted
            04-02 09:01 K2 pack B-1 unit RA holds paper*30 by RA-officer after - => admitted, deviation custodyIsUnforked(container:B-1) at K1, deviation custodyIsUnforked(container:B-1)
            """
        let story = Story()
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.contested == true)
    }

    @Test func `a seal may be read on a contested box and its packets opened for the exam`() {
        let story = contested()
        let table = """
            04-10 08:00 C1 check B-1 by RA-S1-head-1,RA-patrol-1 => admitted
            04-10 08:10 O1 permit B-1 by RA-S1-head-1 => admitted
            """
        #expect(story.told(table) == table)
        #expect(
            story.say(
                "P1", story.open("B-1", secondEyes: "RA-patrol-1", order: "O1", check: "C1"),
                by: "RA-S1-head-1,RA-patrol-1", at: moment(4, 10, 8, 40)
            ).hasPrefix("admitted"))
    }
}
