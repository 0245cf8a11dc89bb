import Testing

@testable import Custody

/// The batch ended on 11 April at 17:00, so the site has until 13 April 17:00.
@Suite("The site's 48 hours and the region's own clock")
struct DeadlineReturnTests {
    private static let now = moment(4, 20, 9)

    /// A box of cards, counted and given to a courier on 12 April.
    private func underway() -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
        return story
    }

    struct Row: Sendable, CustomStringConvertible {
        let description: String
        let at: Instant
        var sees: Instant?
        var cosigned: Instant?
        let verdict: Verdict
    }

    @Test(arguments: [
        Row(description: "in time", at: moment(4, 13, 16), verdict: .met),
        Row(description: "an hour late", at: moment(4, 13, 18), verdict: .breached(by: .hours(1))),
        Row(
            description: "late under a clock set back", at: moment(4, 13, 16),
            sees: moment(4, 13, 17, 30), verdict: .breached(by: .minutes(30))),
        Row(
            description: "no signal until the next day", at: moment(4, 13, 16),
            sees: moment(4, 13, 9), cosigned: moment(4, 14, 10),
            verdict: .notProvable(.includedLate, owedSince: nil)),
        Row(
            description: "kept on the phone for two days", at: moment(4, 13, 16),
            cosigned: moment(4, 15, 10),
            verdict: .notProvable(.includedLate, owedSince: moment(4, 14, 17))),
    ])
    func `the site's hours run to the proven arrival`(_ row: Row) {
        let story = underway()
        story.tell(
            "T", moment(4, 12, 9, 5), story.accept(["B-1"], of: "R", hands: .crew),
            by: ["RA-courier-1"])
        story.tell(
            "A", row.at, story.arrive("R"), by: ["RA-courier-1"], sees: row.sees,
            .at(row.cosigned ?? max(row.at, row.sees ?? row.at) + .minutes(5)))
        let dues = story.dues(.siteReturn, "P1", Self.now)
        #expect(dues.map(\.verdict) == [row.verdict])
        #expect(dues.first?.statement == "A")
        #expect(dues.first?.limit == moment(4, 13, 17))
        #expect(dues.first?.owedBy == "RA-S1")
    }

    @Test func `a closed gate at night is the region's breach and not the site's`() {
        let story = underway()
        story.tell(
            "A", moment(4, 13, 16, 59), story.arrive("R", open: false), .at(moment(4, 13, 17)))
        story.tell("X", moment(4, 14, 8), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.met])
        let region = story.dues(.regionAcceptance, "P1", Self.now)
        #expect(region.map(\.verdict) == [.breached(by: .minutes(181))])
        #expect(region.map(\.owedBy) == ["RA"])
    }

    @Test func `without an arrival the acceptance proves it, and a paper slip only by its ledger`()
    {
        let story = underway()
        story.tell("X", moment(4, 13, 16), story.accept(["B-1"], of: "R"))
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.met])
        #expect(story.verdicts(.regionAcceptance, "P1", Self.now) == [])
        let paper = underway()
        paper.tell(
            "T", moment(4, 14, 9), paper.transcribe(["B-1"], to: "RA", moment(4, 13, 16)),
            sees: moment(4, 14, 8))
        #expect(
            paper.verdicts(.siteReturn, "P1", Self.now)
                == [.notProvable(.includedLate, owedSince: nil)])
    }

    @Test func `an arrival of a box that was not there proves nothing`() {
        let story = underway()
        story.tell("A", moment(4, 13, 10), story.arrive("R"))
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.met])
        story.tell(
            "X", moment(4, 13, 11),
            story.accept(["B-1"], of: "R", .refused, found: .missing))
        #expect(
            story.verdicts(.siteReturn, "P1", Self.now)
                == [.notProvable(.silent, owedSince: moment(4, 14, 17))])
    }

    @Test func `whoever never had the goods cannot say that they arrived`() {
        let story = underway()
        story.tell(
            "T", moment(4, 12, 9, 5), story.accept(["B-1"], of: "R", hands: .crew),
            by: ["RA-courier-1"])
        story.tell("A", moment(4, 13, 10), story.arrive("R"), by: ["RB-courier-1"])
        let silent = Verdict.notProvable(.silent, owedSince: moment(4, 14, 17))
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [silent])
        #expect(story.verdicts(.regionAcceptance, "P1", Self.now) == [])
        // Whoever took over on the road can.
        story.tell(
            "C", moment(4, 12, 20),
            .journey(
                .crewChange(
                    CrewChange(
                        containers: ["B-1"], outgoing: ["RA-courier-1"],
                        incoming: ["RA-courier-2"], reason: "换班"))),
            by: ["RA-courier-1", "RA-courier-2"])
        story.tell("A2", moment(4, 13, 11), story.arrive("R"), by: ["RA-courier-2"])
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.met])
    }

    @Test func `taking over for the road is no arrival`() {
        let story = underway()
        story.tell("X", moment(4, 12, 10), story.accept(["B-1"], of: "R", hands: .crew))
        story.tell("R2", moment(4, 13, 18), story.release(["B-1"]), by: ["RA-patrol-1"])
        story.tell("Y", moment(4, 13, 18, 30), story.accept(["B-1"], of: "R2"))
        #expect(
            story.verdicts(.siteReturn, "P1", Self.now) == [.breached(by: .minutes(90))])
    }

    @Test func `a late disc of batch 1 in a box of batch 2 keeps its own clock`() {
        let story = DeadlineSeason()
        story.tell(
            "P1", moment(4, 18, 18),
            story.pack("S-1", DeadlineSeason.items(.answerBackupDisc), batch: "C1"))
        story.tell("P2", moment(4, 18, 19), story.pack("B-2", [.container("S-1")], batch: "C2"))
        story.tell("N1", moment(4, 11, 19), story.count([], batch: "C1"))
        story.tell("N2", moment(4, 18, 19), story.count(["B-2"], batch: "C2"))
        story.tell("R", moment(4, 19, 9), story.release(["B-2"]))
        story.tell("A", moment(4, 19, 17), story.arrive("R"))
        let late = story.dues(.siteReturn, "C1", moment(4, 25, 9))
        #expect(late.map(\.containers) == [["S-1"]])
        #expect(late.map(\.verdict) == [.breached(by: .days(6))])
        #expect(story.verdicts(.siteReturn, "C2", moment(4, 25, 9)) == [.met])
    }

    @Test func `without a count the return as a whole stays owed`() {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.paper)))
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
        story.tell("A", moment(4, 12, 17), story.arrive("R"))
        #expect(
            story.verdicts(.siteReturn, "P1", moment(4, 13, 9))
                == [.met, .running(until: moment(4, 13, 17))])
    }

    @Test func `what came out to the site does not count as its return`() {
        let story = DeadlineSeason()
        story.tell(
            "P", moment(4, 1, 9),
            story.pack("O-1", DeadlineSeason.items(.paper), unit: "NC"), by: ["NC-officer-1"])
        story.tell("R", moment(4, 5, 9), story.release(["O-1"], to: "RA", leg: "out"))
        story.tell("X", moment(4, 6, 9), story.accept(["O-1"], of: "R"))
        let dues = story.dues(.siteReturn, "P1", moment(4, 12, 9))
        #expect(dues.map(\.containers) == [[]])
        // Even a site that counts the old box into its return has not brought it back yet.
        story.tell("N", moment(4, 11, 19), story.count(["O-1"]))
        #expect(
            story.verdicts(.siteReturn, "P1", moment(4, 12, 9))
                == [.running(until: moment(4, 13, 17))])
    }
}
