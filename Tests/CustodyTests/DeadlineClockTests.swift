import Testing

@testable import Custody

/// The batch ended on 11 April at 17:00; the courier has until 13 April 17:00, and the region
/// twelve hours from his arrival.
@Suite("Clocks that can be defended")
struct DeadlineClockTests {
    private static let now = moment(4, 20, 9)

    private func underway() -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]), .never)
        return story
    }

    private func devices(_ story: DeadlineSeason) -> [DeviceRow] {
        story.season.all(DeviceRow.register).compactMap { DeviceRow(cells: CellReader($0)) }
    }

    @Test func `what it follows proves more than its own clock: the set-back arrival is late`() {
        let story = underway()
        // On the road, without a signal, a second release by a phone that tells the truth.
        story.tell("X", moment(4, 12, 10), story.accept(["B-1"], of: "R", hands: .crew), .never)
        story.tell(
            "R2", moment(4, 13, 19), story.release(["B-1"]), by: ["RA-patrol-1"],
            sees: moment(4, 12, 9), .never)
        story.tell(
            "A", moment(4, 13, 16), story.arrive("R2"), by: ["RA-patrol-1"],
            sees: moment(4, 12, 9), .at(moment(4, 14, 9)))
        let due = story.dues(.siteReturn, "P1", Self.now).first
        #expect(due?.verdict == .breached(by: .hours(2)))
        #expect(due?.statement == "A")
        let found = Findings.clocks(devices(story), story.evidence(Self.now))
        #expect(found.map(\.statements) == [["A"]])
        #expect(found.first?.subjects == [.statement("R2"), .at(moment(4, 13, 19))])
    }

    @Test func `a clock that was slow before and after was slow in between`() {
        func told(_ lag: Int) -> Verdict? {
            let story = underway()
            story.tell(
                "X", moment(4, 12, 10), story.accept(["B-1"], of: "R", hands: .crew),
                by: ["RA-courier-1"], .never)
            let back = Span.hours(lag)
            for (name, at) in [("S1", moment(4, 13, 15)), ("S2", moment(4, 13, 23))] {
                story.tell(
                    ContentID(story: name), at - back, story.signOn(), by: ["RA-courier-1"],
                    sees: at - .minutes(1), .at(moment(4, 14, 9)))
                guard name == "S1" else { continue }
                story.tell(
                    "A", moment(4, 13, 18) - back, story.arrive("R"), by: ["RA-courier-1"],
                    sees: moment(4, 12, 9), .at(moment(4, 14, 9)))
            }
            return story.verdicts(.siteReturn, "P1", Self.now).first
        }
        #expect(told(3) == .breached(by: .minutes(59)))
        #expect(told(0) == .breached(by: .hours(1)))
    }

    @Test func `an arrival dated forward gives the region no more time than is proven`() {
        func region(_ claimed: Instant, sees: Instant) -> Verdict? {
            let story = underway()
            story.tell(
                "A", claimed, story.arrive("R"), sees: sees, .at(moment(4, 13, 9)))
            story.tell(
                "X", moment(4, 13, 8), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
            return story.verdicts(.regionAcceptance, "P1", Self.now).first
        }
        let truth = moment(4, 12, 15)
        #expect(region(truth, sees: truth) == .breached(by: .hours(5)))
        #expect(
            region(moment(4, 12, 21), sees: truth) == .notProvable(.startUnproven, owedSince: nil))
        #expect(region(moment(4, 12, 21), sees: moment(4, 12, 20, 30)) == .met)
        let words = Doubt.startUnproven.wording
        #expect(words == Wording("起算时刻不能证明", "when its clock began is not proven"))
    }

    @Test func `a clock set back is told even where no limit moves by it`() {
        let story = underway()
        story.tell(
            "A", moment(4, 12, 12), story.arrive("R"), sees: moment(4, 12, 15),
            .at(moment(4, 12, 16)))
        #expect(story.verdicts(.siteReturn, "P1", Self.now) == [.met])
        let found = Findings.clocks(devices(story), story.evidence(Self.now))
        #expect(found.map(\.code) == [.clockContradicts])
        #expect(found.first?.statements == ["A"])
        #expect(found.first?.people == ["RA-S1-officer-1"])
        // Ahead by six minutes, where the plan allows five.
        let fast = underway()
        fast.tell("A", moment(4, 12, 12), fast.arrive("R"), .at(moment(4, 12, 11, 54)))
        #expect(Findings.clocks(devices(fast), fast.evidence(Self.now)).count == 1)
        let fine = underway()
        fine.tell("A", moment(4, 12, 12), fine.arrive("R"), .at(moment(4, 12, 11, 55)))
        #expect(Findings.clocks(devices(fine), fine.evidence(Self.now)) == [])
    }

    @Test func `a region that accepts over a checkpoint older than the plan allows is told`() {
        func stale(_ sees: Instant) -> [Finding] {
            let story = underway()
            story.tell(
                "X", moment(4, 13, 16), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"],
                sees: sees)
            return Findings.staleness(of: "RA", story.evidence(Self.now))
        }
        #expect(stale(moment(4, 10, 16)) == [])
        let found = stale(moment(4, 10, 15))
        #expect(found.map(\.code) == [.checkpointIsStale])
        #expect(found.first?.containers == ["B-1"])
        #expect(found.first?.subjects == [.unit("RA"), .count(expected: 72, found: 73)])
        #expect(found.first?.basis == .house("检查点过旧的时限 / when a checkpoint is stale"))
    }

    @Test func `what a device signed and never sent is named by the next that it sends`() {
        let story = Story()
        let one = StoryFeed(story)
        let rows = one.rows
        #expect(Findings.holes(rows, refused: [], one.evidence(moment(4, 9, 9))) == [])
        let torn = rows.filter { $0.content != one.second }
        let found = Findings.holes(torn, refused: [], one.evidence(moment(4, 9, 9)))
        #expect(found.map(\.subjects) == [[.statement(one.second)]])
        #expect(found.first?.people == ["NC-officer-1"])
        // Within the sync grace it is only on its way; a refused one stands in its place.
        #expect(Findings.holes(torn, refused: [], one.evidence(moment(4, 2, 9))) == [])
        let refused = RefusedStampRow(
            device: rows[1].device, sequence: rows[1].sequence, content: one.second)
        #expect(Findings.holes(torn, refused: [refused], one.evidence(moment(4, 9, 9))) == [])
    }
}

/// Three incidents told from one phone.
private struct StoryFeed {
    let story: Story
    let second: ContentID = "I2"

    init(_ story: Story) {
        self.story = story
        for name in ["I1", "I2", "I3"] {
            story.tell(name, Story.incident(), by: ["NC-officer-1"])
        }
    }

    var rows: [DeviceRow] {
        story.season.rows(DeviceRow.self, "phone-NC-officer-1")
    }

    func evidence(_ now: Instant) -> Evidence {
        Evidence(story.season, now: now) { content in
            Bracket(claimed: story.season.statement(content)?.at ?? .distant)
        }
    }
}
