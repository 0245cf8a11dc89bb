import Testing

@testable import Custody

struct PlanStoryTests {
    private static let cards = ItemRow(
        kind: .answerCard, name: Wording("答题卡", "cards"), destination: .destroyed,
        due: .everyBatch, sealed: true, guarded: true, basis: .house("items"))
    private static let endless = Batch(
        id: "P9", number: 9, form: .paper, starts: moment(4, 10, 9), ends: moment(4, 10, 9))
    private static let loneLeg = Leg(
        id: "lone", from: .site, to: .region, carriers: [.dedicated], crew: 0, kinds: [],
        ordered: false, basis: .house("legs"))
    private static let atOnce = Window(id: .wipe, minutes: 0, basis: .house("windows"))
    private static let never = OpeningPolicy(earlyMinutes: 0, basis: .house("opening"))
    private static let hidden = Unit(id: "RB-S9", tier: .site, parent: "RB", name: "别区考点")

    @Test(arguments: [
        (Plan.region(), "admitted"),
        (.region(items: [cards]), "refused planIsSound(kind:answer-card)"),
        (.region(batches: SeasonPlan.batches + [endless]), "refused planIsSound(batch:P9)"),
        (.region(batches: [SeasonPlan.batches[0]]), "refused planIsSound(batch:C1)"),
        (.region(legs: [loneLeg]), "refused planIsSound(leg:lone)"),
        (.region(windows: [atOnce]), "refused planIsSound(count:1/0)"),
        (.region(opening: never), "refused planIsSound(count:1/0)"),
        (.region(onDuty: 1), "refused planIsSound(count:2/1)"),
        (.region(units: [hidden]), "refused planIsSound(unit:RB-S9)"),
        (.region(refines: nil), "refused planIsSound(unit:RA)"),
        (.region(refines: "plan-1999"), "refused planIsSound(unit:RA)"),
        (.region("RA-S1"), "refused planComesFromItsOffice(unit:RA-S1)"),
    ])
    func `a region's plan contradicts neither itself nor the notice`(
        _ plan: Plan, _ outcome: String
    ) {
        let by = plan.unit == "RA" ? "RA-head-1" : "RA-S1-head-1"
        #expect(Story().say("P1", Story.issue(plan), by: by) == outcome)
    }

    @Test func `a plan in force is changed by supplements alone`() {
        let story = Story()
        #expect(
            story.say("P1", Story.issue(SeasonPlan.national), by: "NC-head-1")
                == "refused planIsSound(unit:NC)")
        #expect(
            story.say("P2", Story.supplement(items: [Self.cards]), by: "NC-head-1")
                == "refused planIsSound(kind:answer-card)")
        #expect(
            story.say("P3", Story.supplement(), by: "RA-head-1")
                == "refused planComesFromItsOffice(unit:NC)")
        #expect(
            story.say("W1", Story.waiver(batch: "C3"), by: "NC-head-1")
                == "refused planIsInForce(batch:C3)")
        let later = Batch(
            id: "C3", number: 3, form: .computer, starts: moment(4, 24, 9),
            ends: moment(4, 25, 17))
        let sitting = Sitting(site: "RA-S1", batch: "C3", rooms: ["301"], alsoDue: [])
        #expect(
            story.say(
                "P4", Story.supplement(batches: [later], sittings: [sitting]), by: "NC-officer-1")
                == "admitted")
        #expect(story.say("W2", Story.waiver(batch: "C3"), by: "NC-head-1") == "admitted")
        #expect(
            story.say("W3", Story.waiver(site: "RA-S2", batch: "C3"), by: "NC-head-1")
                == "refused planIsInForce(unit:RA-S2 batch:C3)")
    }

    @Test func `a movement keeps to its leg, its days and its carriers`() {
        let story = Story()
        let order = story.order(["B-1"], departs: moment(4, 10, 9))
        #expect(
            story.say("M1", order, by: "NC-head-1")
                == "refused movementIsPlanned(leg:out at:2021-04-10T09:00:00+08:00)")
        #expect(
            story.say("M2", story.order(["B-1"], carriers: ["NC-courier-1"]), by: "NC-head-1")
                == "refused movementIsPlanned(leg:out count:2/1)")
        let strangers = story.order(["B-1"], carriers: ["NC-courier-1", "NC-patrol-1"])
        #expect(
            story.say("M3", strangers, by: "NC-head-1")
                == "refused movementIsPlanned(person:NC-patrol-1)")
        #expect(
            story.say("M4", story.order(["B-1"]), by: "RB-head-1")
                == "refused movementIsPlanned(unit:NC)")
        #expect(
            story.say("M5", story.order(["B-1"], leg: "air"), by: "NC-head-1")
                == "refused planIsInForce(leg:air)")
        #expect(
            story.say(
                "M6", story.order(["B-1"], from: "RB", to: "RA-S1", leg: "down"), by: "RB-head-1")
                == "refused movementIsPlanned(unit:RB unit:RA-S1)")
    }

    @Test func `an opening is for its own sitting`() {
        let story = Story()
        story.keep("B-1")
        #expect(
            story.say("O1", story.permitOpening(["B-9"]), by: "RA-S1-head-1")
                == "refused openingIsPlanned(container:B-9)")
        #expect(
            story.say("O2", story.permitOpening(["B-1"], site: "RA-S2"), by: "RA-S2-head-1")
                == "refused openingIsPlanned(container:B-1)")
        #expect(
            story.say("O3", story.permitOpening(["B-1"]), by: "RA-S2-head-1")
                == "refused partiesFitTheAct(act:opening count:1/0)")
        #expect(
            story.say("O4", story.permitOpening(["B-1"], batch: "C2"), by: "RA-head-1")
                == "refused openingIsPlanned(batch:C2 at:2021-04-10T08:30:00+08:00)")
        #expect(story.say("O5", story.permitOpening(["B-1"]), by: "RA-head-1") == "admitted")
    }

    @Test(
        arguments: [
            (nil, moment(4, 10, 8), "admitted"), (nil, moment(4, 10, 7, 59), "refused"),
            (90, moment(4, 10, 7, 30), "admitted"), (90, moment(4, 10, 7, 29), "refused"),
            (30, moment(4, 10, 8, 30), "admitted"), (30, moment(4, 10, 8, 29), "refused"),
        ] as [(Int?, Instant, String)])
    func `how long before its sitting a container is opened the plan says`(
        _ minutes: Int?, _ notBefore: Instant, _ outcome: String
    ) {
        let story = Story()
        story.keep("B-1")
        let opening = minutes.map { OpeningPolicy(earlyMinutes: $0, basis: .house("启封")) }
        story.say("P1", Story.issue(.region(opening: opening)), by: "RA-head-1")
        // A supplement leaves the number as it is.
        story.say("P2", Story.supplement(to: "plan-region"), by: "RA-head-1")
        let words =
            outcome == "admitted"
            ? outcome : "refused openingIsPlanned(batch:P1 at:\(notBefore))"
        #expect(
            story.say(
                "O1", story.permitOpening(["B-1"], notBefore: notBefore), by: "RA-S1-head-1")
                == words)
    }

    private func milestone(_ id: MilestoneID, of unit: UnitID) -> Act {
        .office(
            .milestone(MilestoneCompletion(milestone: id, unit: unit, evidence: [])))
    }

    @Test func `what the plan does not know is neither done nor waived`() {
        let story = Story()
        #expect(story.say("N1", milestone("declare", of: "RA"), by: "RA-head-1") == "admitted")
        #expect(
            story.say("N2", milestone("harvest", of: "RA"), by: "RA-head-1")
                == "refused planIsInForce(unit:RA)")
        story.say("P1", Story.issue(.region(windows: [])), by: "RA-head-1")
        #expect(
            story.say("W1", Story.waiver(), by: "NC-head-1")
                == "refused planIsInForce(unit:RA-S1)")
    }

    @Test func `nothing that needs a plan is said before there is one`() {
        let story = Story([])
        Founding.genesis(story)
        let head = Cast.person("NC", .head, 1)
        story.tell(
            "E1", Story.enrol(head),
            by: ["NC-registrar-1", "NC-registrar-2", Signer("NC-head-1").new])
        #expect(
            story.say("N1", milestone("issue", of: "NC"), by: "NC-head-1")
                == "refused planIsInForce(unit:NC)")
    }
}
