import Testing

@testable import Custody

/// What couriers, vaults and offices owe, and a supplement or a plan that is signed afterwards.
@Suite("A changed rule changes tomorrow and not yesterday, for goods and offices too")
struct PlansThenDuesTests {
    private let now = moment(6, 10, 9)

    private func season() -> DeadlineSeason {
        let story = DeadlineSeason()
        story.note([
            .planName(PlanNameRow(plan: SeasonPlan.national.id, unit: "NC", content: "plan"))
        ])
        return story
    }

    private func longer(_ window: WindowID, minutes: Int) -> Act {
        Story.supplement(windows: [Window(id: window, minutes: minutes, basis: .house("windows"))])
    }

    private func told(_ story: DeadlineSeason, _ obligation: ObligationID) -> [String] {
        story.deadlines(now).dues(unit: "RA").filter { $0.obligation.id == obligation }.map(\.told)
    }

    /// Cards that a region took in on 13 April at ten; there is an hour until they are stored.
    private func taken(stored: Instant) -> DeadlineSeason {
        let story = season()
        story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
        story.tell("X", moment(4, 13, 10), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        story.tell("S", stored, story.store(["B-1"]), by: ["RA-custodian-1"])
        return story
    }

    @Test(arguments: [
        (moment(4, 13, 9), "RA P1 met"), (moment(4, 13, 11), "RA P1 met"),
        (moment(4, 13, 11) + Span(seconds: 1), "RA P1 breached 60"),
        (moment(4, 14, 9), "RA P1 breached 60"),
    ])
    func `goods are stored by the plan of the hour by which they had to be`(
        _ signed: Instant, _ verdict: String
    ) {
        let story = taken(stored: moment(4, 13, 12))
        story.tell(
            "S2", signed - .hours(1), longer(.vaultStorage, minutes: 180), by: ["NC-head-1"],
            .at(signed))
        #expect(told(story, "vault-storage") == [verdict])
        // A board that passes over what was stored in time does not pass over this.
        let board = story.deadlines(now).board(of: "RA").filter {
            $0.obligation == .window(.vaultStorage)
        }
        #expect(board.map(\.told) == (verdict == "RA P1 met" ? [] : [verdict]))
    }

    @Test func `nor does a shorter hour reach back, nor a kind that is watched no longer`() {
        let hard = taken(stored: moment(4, 13, 10, 20))
        hard.tell("S2", moment(4, 14, 9), longer(.vaultStorage, minutes: 10), by: ["NC-head-1"])
        #expect(told(hard, "vault-storage") == ["RA P1 met"])
        let free = taken(stored: moment(4, 13, 12))
        let row = ItemRow(
            kind: .answerCard, name: ItemKind.answerCard.wording, form: .paper,
            destination: .centre, due: .everyBatch, sealed: true, guarded: false,
            basis: .house("items"))
        free.tell("S2", moment(4, 14, 9), Story.supplement(items: [row]), by: ["NC-head-1"])
        #expect(told(free, "vault-storage") == ["RA P1 breached 60"])
    }

    @Test(arguments: [
        (moment(4, 15, 8), "RA-S1 met"), (moment(4, 15, 9, 1), "RA-S1 breached 180"),
        (moment(4, 16, 9), "RA-S1 breached 180"),
    ])
    func `a release is answered by the plan of its last hour`(
        _ signed: Instant, _ verdict: String
    ) {
        let story = season()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
        story.tell("X", moment(4, 15, 12), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        story.tell(
            "S", signed - .hours(1), longer(.transit, minutes: 96 * 60), by: ["NC-head-1"],
            .at(signed))
        #expect(story.deadlines(now).due(release: "R")?.told == verdict)
    }

    @Test func `a confidential post keeps the last day of its leg`() throws {
        let leg = try #require(SeasonPlan.national.leg("down"))
        for (signed, verdict) in [
            (moment(4, 9, 20), "RA met"), (moment(4, 10, 14), "RA breached 720"),
        ] {
            let story = season()
            story.tell(
                "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
            story.tell(
                "R", moment(4, 8, 9),
                .journey(
                    .posted(
                        Posting(
                            consignment: "K-1", leg: leg.id,
                            lines: [ReleaseLine(container: "B-1", seals: [], count: 1)],
                            to: "RA-S1", office: "机要局", number: "JY-1", grams: 1200))),
                by: ["RA-officer-1"])
            story.tell("X", moment(4, 10, 12), story.accept(["B-1"], of: "R", unit: "RA-S1"))
            let longer = Leg(
                id: leg.id, from: leg.from, to: leg.to, carriers: leg.carriers, crew: leg.crew,
                kinds: leg.kinds, fromDay: leg.fromDay, throughDay: .y2021(4, 12),
                ordered: leg.ordered, basis: leg.basis)
            story.tell("S", signed, Story.supplement(legs: [longer]), by: ["NC-head-1"])
            #expect(story.deadlines(now).due(release: "R")?.told == verdict)
        }
    }

    /// A region's own plan, as lenient as it likes.
    private func own(_ story: DeadlineSeason, signed: Instant) {
        let policy = SeasonPlan.national.destruction
        let lenient = DestructionPolicy(
            by: policy.by, supervisedBy: policy.supervisedBy, witnesses: policy.witnesses,
            filedThrough: .y2021(6, 30), channels: policy.channels, basis: policy.basis)
        story.tell(
            "own", signed, Story.issue(.region(destruction: lenient)), by: ["RA-head-1"])
    }

    @Test func `a region's own plan moves no day of its filing that is over`() {
        for (signed, verdict) in [
            (moment(5, 1, 9), "RA met"), (moment(6, 3, 9), "RA breached 600"),
        ] {
            let story = season()
            story.destroyed()
            story.tell("F", moment(5, 29, 10), Story.file(["D"]), by: ["RA-officer-1"])
            own(story, signed: signed)
            #expect(told(story, "filing") == [verdict])
        }
    }

    @Test func `nor does a plan without clocks excuse a silence that was owed`() {
        for (signed, owed) in [
            (moment(5, 1, 9), []), (moment(6, 3, 9), ["NC silent owed"]),
        ] as [(Instant, [String])] {
            let story = season()
            story.destroyed()
            story.tell("F", moment(5, 27, 9), Story.file(["D"]), by: ["RA-officer-1"])
            own(story, signed: signed)
            #expect(told(story, "expected.filing-acknowledgement") == owed)
        }
    }

    @Test func `nor a duty that stood empty after its delegation`() {
        let delegation = Delegation(
            from: "RA-custodian-1", to: "RA-officer-1", duty: .vaultKey, since: moment(4, 3, 9),
            until: moment(4, 5, 12), reason: "病")
        for (signed, found) in [(moment(4, 4, 9), 0), (moment(4, 7, 9), 1)] {
            let story = season()
            story.tell(
                "D", moment(4, 3, 9), .office(.delegate(delegation)), by: ["RA-custodian-1"])
            own(story, signed: signed)
            let rows = story.season.every(AppointmentRow.self)
            #expect(Findings.delegations(rows, story.evidence(now)).count == found)
        }
    }

    @Test func `nor goods that an order had wanted at their goal`() {
        for (signed, verdict) in [
            (moment(4, 5, 15), Verdict.notProvable(.silent, owedSince: nil)),
            (moment(4, 6, 9), .notProvable(.silent, owedSince: moment(4, 6, 16))),
        ] {
            let story = season()
            story.tell(
                "P", moment(4, 4, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
            let order = MovementOrder(
                consignment: "K-1", leg: "down", from: "RA", to: "RA-S1", containers: ["B-1"],
                carriers: ["RA-patrol-1"], departs: moment(4, 5, 9), arrives: moment(4, 5, 15),
                graceMinutes: 60)
            story.tell("O", moment(4, 4, 10), .office(.movement(order)), by: ["RA-head-1"])
            let trust = TrustPolicy(
                skewSeconds: 300, syncHours: 900, staleHours: 72, basis: .house("trust"))
            story.tell("own", signed, Story.issue(.region(trust: trust)), by: ["RA-head-1"])
            let due = story.deadlines(moment(4, 8, 9)).dues(unit: "RA")
                .first { $0.obligation == .movement }
            #expect(due?.verdict == verdict)
        }
    }

    @Test func `nor goods taken in by a device that knew nothing new`() {
        for (signed, found) in [(moment(4, 4, 9), 0), (moment(4, 20, 9), 1)] {
            let story = season()
            story.tell("P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.answerCard)))
            story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
            story.tell(
                "X", moment(4, 13, 10), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"],
                sees: moment(4, 8, 9))
            let trust = TrustPolicy(
                skewSeconds: 300, syncHours: 24, staleHours: 900, basis: .house("trust"))
            story.tell(
                "own", signed, Story.issue(.region(trust: trust)), by: ["RA-head-1"])
            #expect(Findings.staleness(of: "RA", story.evidence(now)).count == found)
        }
    }
}
