import Testing

@testable import Custody

struct PermitStoryTests {
    @Test func `nothing is wiped on another batch's confirmation, or on a corrected one`() {
        let story = Story()
        let uploaders = "RA-T1-administrator,RA-S1-officer-1"
        story.say("U1", Story.upload(), by: uploaders, at: moment(4, 11, 18))
        story.say("U2", Story.upload(batch: "C2"), by: uploaders, at: moment(4, 18, 18))
        story.say("C1", Story.confirm("U1"), by: "NC-officer-1")
        story.say("C2", Story.confirm("U2", files: 1, .incomplete), by: "NC-officer-1")
        func order(_ name: String, _ confirmation: ContentID, batch: BatchID) -> String {
            story.say(name, Story.orderWipe(confirmation, batch: batch), by: "RA-S1-officer-1")
        }
        #expect(order("W1", "C1", batch: "C2") == "refused wipeIsConfirmed(unit:RA-S1 batch:C2)")
        #expect(order("W2", "C2", batch: "C2") == "refused wipeIsConfirmed(unit:RA-S1 batch:C2)")
        #expect(order("W3", "C9", batch: "C2") == "refused permitNamesWhatIsHere(statement:C9)")
        #expect(
            order("W4", "U1", batch: "C1") == "refused namesWhatItClaims(statement:U1 act:upload)")
        #expect(order("W5", "C1", batch: "C1") == "admitted")
        story.say("X1", Story.correct("C1"), by: "NC-officer-1")
        #expect(order("W6", "C1", batch: "C1") == "refused permitNamesWhatIsHere(statement:C1)")
    }

    @Test func `the region's plan lets the region confirm, and then only the region`() {
        let story = Story()
        story.say("P1", Story.issue(.region()), by: "RA-head-1")
        story.say("U1", Story.upload(), by: "RA-S1-officer-1", at: moment(4, 11, 18))
        #expect(
            story.say("C1", Story.confirm("U1"), by: "NC-officer-1")
                == "refused confirmationIsByItsConfirmer(unit:RA-S1)")
        #expect(
            story.say("C2", Story.confirm("U1"), by: "RB-officer-1")
                == "refused confirmationIsByItsConfirmer(unit:RA-S1)")
        #expect(story.say("C3", Story.confirm("U1"), by: "RA-officer-1") == "admitted")
    }

    @Test func `answer cards hide from no approval, however deep they lie`() {
        let story = Story()
        story.scene(
            """
            04-14 09:00 K1 pack P-1 kind packet unit RA holds paper*30 by RA-officer
            04-14 09:01 K2 pack P-2 kind packet unit RA holds spare-paper*2 by RA-officer
            04-14 09:02 K3 pack B-1 unit RA holds P-1 P-2 by RA-officer
            """)
        func approve(_ name: String, _ box: ContainerID, _ lines: ItemLine...) -> String {
            story.say(name, Story.approve([box], lines), by: "RA-head-1")
        }
        #expect(
            approve("Y1", "B-1", Story.items(30))
                == "refused destructionIsEligible(container:P-2 kind:spare-paper)")
        #expect(
            approve("Y2", "P-1", Story.items(30), Story.items(1, .answerCard))
                == "refused destructionIsEligible(kind:answer-card)")
        #expect(approve("Y3", "B-9") == "refused destructionIsEligible(container:B-9)")
        #expect(approve("Y4", "P-1", Story.items(30)) == "admitted")
        #expect(
            approve("Y5", "P-1", Story.items(30))
                == "refused destructionIsBalanced(container:P-1)")
    }

    @Test
    func `what is on the road, destroyed, sealed off in its box or counted short is not destroyed`()
    {
        let story = Story()
        for (number, box) in ["B-1", "B-2", "B-3"].enumerated() {
            story.keep(box, seal: number + 1)
        }
        func approve(_ name: String, _ boxes: ContainerID...) -> String {
            let lines = [Story.items(30 * boxes.count)]
            return story.say(name, Story.approve(boxes, lines), by: "RA-head-1")
        }
        story.scene("04-20 09:00 R1 release B-1 to NC leg send by RA-officer")
        #expect(approve("Y1", "B-1") == "refused destructionIsBalanced(container:B-1)")
        #expect(approve("Y2", "B-2") == "admitted")
        story.say(
            "D1", Story.destroy(["B-2"], [Story.items(30)], under: "Y2"),
            by: "RA-officer,RA-inspector-1,RA-witness-1")
        #expect(approve("Y3", "B-2") == "refused destructionIsBalanced(container:B-2)")
        story.scene(
            """
            04-21 09:00 K9 pack X-1 unit RA holds B-3 by RA-officer
            04-21 09:01 Q9 quarantine X-1 by RA-S1-custodian
            """)
        #expect(approve("Y4", "B-3") == "refused destructionIsNotQuarantined(container:X-1)")
        story.scene("04-21 09:30 L9 lift of Q9 by RA-head-1")
        story.say("N1", Story.count(["B-3"], found: 29), by: "RA-S1-officer")
        #expect(approve("Y5", "B-3") == "refused destructionIsBalanced(unit:RA-S1 batch:P1)")
        story.say("N2", Story.correct("N1"), by: "RA-S1-officer")
        #expect(approve("Y6", "B-3") == "refused destructionIsBalanced(unit:RA-S1 batch:P1)")
        story.say("N3", Story.count(["B-3"]), by: "RA-S1-officer")
        story.say("N4", Story.correct("N1", by: "N3"), by: "RA-S1-officer")
        #expect(approve("Y7", "B-3") == "admitted")
    }

    @Test func `a region destroys nothing of another's`() {
        let story = Story()
        story.keep("B-1")
        #expect(
            story.say(
                "Y1", Story.approve(["B-1"], [Story.items(30)], region: "RB"), by: "RB-head-1")
                == "refused destructionIsByItsRegion(container:B-1)")
        #expect(
            story.say(
                "Y2", Story.approve(["B-1"], [Story.items(30)], region: "RA-S1"),
                by: "RA-S1-head-1") == "refused destructionIsByItsRegion(unit:RA-S1)")
    }

    @Test func `limits are moved by the centre alone`() {
        let story = Story()
        #expect(
            story.say("W1", Story.waiver(.regionAcceptance, .extended), by: "RA-head-1")
                == "refused waiverIsFromTheTierAbove(unit:RA-S1 batch:P1)")
        #expect(
            story.say("W2", Story.waiver(.siteReturn, .extended, minutes: 0), by: "NC-head-1")
                == "refused waiverIsFromTheTierAbove(count:1/0)")
        #expect(
            story.say("W3", Story.waiver(.transit), by: "RA-S1-head-1")
                == "refused waiverIsFromTheTierAbove(unit:RA-S1 batch:P1)")
        #expect(
            story.say("W4", Story.waiver(.siteReturn, .extended), by: "NC-head-1") == "admitted")
    }

    @Test func `a correction is by all who signed, or from above with a witness`() {
        let story = Story()
        story.say("I1", Story.incident(), by: "RA-officer")
        #expect(
            story.say("X1", Story.correct("I1"), by: "NC-head-1")
                == "refused correctionIsBySameParties(statement:I1)")
        #expect(
            story.say("X2", Story.correct("I1"), by: "RB-head-1,NC-witness-1")
                == "refused correctionIsBySameParties(statement:I1)")
        #expect(story.say("X3", Story.correct("I1"), by: "NC-head-1,NC-witness-1") == "admitted")
    }
}
