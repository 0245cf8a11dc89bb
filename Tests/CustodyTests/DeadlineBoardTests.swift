import Testing

@testable import Custody

@Suite("Rows of the work plan, filing, transit and the board")
struct DeadlineBoardTests {
    @Test func `one row for each window, each with a clause`() {
        #expect(DeadlineWindow.all.map(\.id).count == WindowID.allCases.count)
        #expect(Set(DeadlineWindow.all.map(\.id)) == Set(WindowID.allCases))
        #expect(DeadlineWindow.all.allSatisfy { !$0.clauses.isEmpty })
    }

    private func milestone(_ story: DeadlineSeason, _ unit: UnitID, _ now: Instant) -> Due? {
        story.deadlines(now).dues(unit: unit).first {
            if case .milestone("declare", _) = $0.obligation { return true }
            return false
        }
    }

    @Test func `a row of the work plan is judged by its day, unit by unit`() {
        let story = DeadlineSeason()
        let done = Act.office(
            .milestone(MilestoneCompletion(milestone: "declare", unit: "RA", evidence: [])))
        story.tell(
            "M", CivilDate.y2021(3, 10).at(23, 59), done, by: ["RA-officer-1"],
            .at(CivilDate.y2021(3, 10).at(23, 59)))
        let now = moment(3, 12, 9)
        #expect(milestone(story, "RA", now)?.verdict == .met)
        #expect(
            milestone(story, "RB", now)?.verdict
                == .notProvable(.silent, owedSince: CivilDate.y2021(3, 12).start - Span(seconds: 1))
        )
        #expect(milestone(story, "RA-S1", now) == nil)
        let late = DeadlineSeason()
        late.tell("M", CivilDate.y2021(3, 11).start, done, by: ["RA-officer-1"])
        #expect(milestone(late, "RA", now)?.verdict == .breached(by: Span(seconds: 1)))
    }

    private func filed(_ remainder: Int, _ at: Instant) -> DeadlineSeason {
        let story = DeadlineSeason()
        let destruction = Destruction(
            region: "RA", containers: ["B-1"], lines: [], method: "shred", began: moment(5, 20, 9),
            finished: moment(5, 20, 10), destroyers: [], witnesses: [], residueChecked: true,
            evidence: [])
        story.tell("D", moment(5, 20, 11), .closing(.destruction(destruction)))
        let filing = Filing(
            region: "RA", number: "1", channel: .fax, destructions: ["D"], remainder: remainder)
        story.tell("F", at, .closing(.filing(filing)), by: ["RA-officer-1"])
        return story
    }

    private func filing(_ story: DeadlineSeason) -> Verdict? {
        story.deadlines(moment(6, 1, 9)).dues(unit: "RA").first { $0.obligation == .filing }?
            .verdict
    }

    @Test func `the destruction record is filed by its day, with nothing left over`() {
        #expect(filing(filed(0, moment(5, 28, 23))) == .met)
        #expect(filing(filed(0, moment(5, 29, 0, 59))) == .breached(by: Span(seconds: 3541)))
        #expect(filing(filed(3, moment(5, 27, 9)))?.isOwed == true)
        let refused = filed(0, moment(5, 27, 9))
        refused.tell(
            "K", moment(5, 27, 12),
            .closing(
                .filingAcknowledgement(FilingAcknowledgement(filing: "F", accepted: false))),
            by: ["NC-officer-1"])
        #expect(filing(refused)?.isOwed == true)
    }

    @Test func `a release that nobody answers is a custody vacuum`() {
        let story = DeadlineSeason()
        story.tell(
            "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
        story.tell(
            "R", moment(4, 3, 9), story.release(["B-1"], leg: "out"), by: ["NC-courier-1"])
        func due(_ now: Instant) -> Due? { story.deadlines(now).due(release: "R") }
        #expect(due(moment(4, 4, 9))?.verdict == .running(until: moment(4, 6, 9)))
        let vacuum = Findings.vacuums([due(moment(4, 6, 10))].compactMap(\.self), story.season)
        #expect(vacuum.map(\.containers) == [["B-1"]])
        #expect(vacuum.map(\.people) == [["NC-courier-1"]])
        #expect(due(moment(4, 6, 10))?.owedBy == "NC")
        story.tell("X", moment(4, 5, 9), story.accept(["B-1"], of: "R"))
        #expect(due(moment(4, 6, 10))?.verdict == .met)
        #expect(story.deadlines(moment(4, 6, 10)).due(release: "X") == nil)
    }

    @Test func `what was posted on a leg without a last day is not lost without a word`() {
        let story = DeadlineSeason()
        story.tell(
            "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
        story.tell(
            "R", moment(4, 20, 9),
            .journey(
                .posted(
                    Posting(
                        consignment: "K-1", leg: "send",
                        lines: [ReleaseLine(container: "B-1", seals: [], count: 1)], to: "NC",
                        office: "机要局", number: "JY-1", grams: 1200))), by: ["RA-officer-1"])
        func due(_ now: Instant) -> Due? { story.deadlines(now).due(release: "R") }
        #expect(due(moment(4, 21, 9))?.verdict == .running(until: moment(4, 23, 9)))
        let vacuum = Findings.vacuums([due(moment(4, 23, 10))].compactMap(\.self), story.season)
        #expect(vacuum.map(\.people) == [["RA-officer-1"]])
        // The notice gives the post no limit: late is nobody who has answered.
        story.tell("X", moment(4, 28, 9), story.accept(["B-1"], of: "R", unit: "NC"))
        #expect(due(moment(4, 29, 9)) == nil)
    }

    @Test func `one unanswered line leaves the release open, a withdrawal answers its own`() {
        let story = DeadlineSeason()
        for box in ["B-1", "B-2"] as [ContainerID] {
            story.tell(
                ContentID(story: "P\(box)"), moment(4, 1, 9),
                story.pack(box, DeadlineSeason.items(.paper), batch: nil))
        }
        story.tell("R", moment(4, 3, 9), story.release(["B-1", "B-2"], leg: "out"))
        story.tell("X", moment(4, 4, 9), story.accept(["B-1"], of: "R"))
        let due = story.deadlines(moment(4, 6, 10)).due(release: "R")
        #expect(due?.containers == ["B-2"])
        #expect(due?.verdict == .notProvable(.silent, owedSince: nil))
        story.tell("Z", moment(4, 5, 9), story.withdraw(["B-2"], of: "R"))
        #expect(story.deadlines(moment(4, 6, 10)).due(release: "R")?.verdict == .met)
    }

    @Test func `a region's board has its own and its sites' dues, worst first, then nearest`() {
        let story = DeadlineSeason()
        story.tell("D", moment(4, 10, 8), story.load(["M-1"]))
        story.tell("W", moment(4, 11, 18), story.wipe(["M-1"], moment(4, 11, 18)))
        let board = story.deadlines(moment(4, 12, 9)).board(of: "RA")
        #expect(board.first?.verdict == .premature(by: nil))
        #expect(Set(board.map(\.unit)) == ["RA", "RA-S1", "RA-S2"])
        #expect(zip(board, board.dropFirst()).allSatisfy { $0.verdict >= $1.verdict })
        let running = board.compactMap { due in
            if case .running(let until) = due.verdict { until } else { nil }
        }
        #expect(Set(running).count > 2 && running == running.sorted())
        #expect(board.allSatisfy { $0.wording.chinese.contains("；") && !$0.basis.isEmpty })
    }
}
