import Testing

@testable import Custody

/// Two test centres sit batch C1 for one site (各机考机构); it ended on 11 April at 17:00.
@Suite("Several test centres under one site")
struct TestCentresTests {
    private let now = moment(4, 13, 9)

    /// The national plan, in which a second test centre has rooms of its own.
    private func season() -> DeadlineSeason {
        let more = Supplement(
            plan: SeasonPlan.national.id, notice: "补充",
            units: [Unit(id: "RA-T2", tier: .testCentre, parent: "RA-S1", name: "甲二机考机构")],
            milestones: [], batches: [],
            sittings: ["RA-T1", "RA-T2"].map {
                Sitting(
                    site: "RA-S1", batch: "C1", rooms: $0 == "RA-T1" ? ["301"] : ["401"],
                    testCentre: $0, alsoDue: [])
            },
            items: [], legs: [], windows: [])
        return DeadlineSeason(SeasonPlan.national.supplemented(by: more))
    }

    private func upload(_ centre: UnitID) -> Act {
        .closing(.upload(Upload(site: "RA-S1", batch: "C1", testCentre: centre, files: [])))
    }

    private func load(_ centre: UnitID) -> Act {
        .exam(
            .discImport(
                DiscImport(
                    site: "RA-S1", batch: "C1", testCentre: centre, disc: "D-1",
                    machines: ["PC-01"])))
    }

    private func wipe(_ centre: UnitID, _ finished: Instant) -> Act {
        .closing(
            .wipe(
                Wipe(
                    site: "RA-S1", batch: "C1", testCentre: centre,
                    machines: [
                        MachineWipe(
                            machine: "PC-01", method: .purge, technique: "overwrite", tool: "t",
                            toolVersion: "1", finished: finished, residueChecked: true,
                            verified: true, uninstalled: true)
                    ])))
    }

    /// Both have imported, the first one has also uploaded and is confirmed.
    private func half() -> DeadlineSeason {
        let story = season()
        story.tell("D1", moment(4, 10, 8), load("RA-T1"))
        story.tell("D2", moment(4, 10, 8, 5), load("RA-T2"))
        story.tell("U1", moment(4, 11, 18), upload("RA-T1"))
        story.tell("K1", moment(4, 11, 19), story.confirm("U1"), by: ["NC-officer-1"])
        return story
    }

    @Test func `one test centre's upload and confirmation are not the other's`() {
        let story = half()
        let silent = Verdict.notProvable(.silent, owedSince: moment(4, 13, 5))
        #expect(story.verdicts(.uploadReport, "C1", now) == [silent])
        let open = story.dues(.uploadConfirmation, "C1", now)
        #expect(open.map(\.verdict) == [.notProvable(.silent, owedSince: nil)])
        #expect(open.map(\.alarm) == ["RA-S1"])
        story.tell("U2", moment(4, 11, 20), upload("RA-T2"))
        #expect(story.verdicts(.uploadReport, "C1", now) == [.met])
        #expect(story.dues(.uploadConfirmation, "C1", now).map(\.alarm) == ["NC"])
        story.tell("K2", moment(4, 11, 21), story.confirm("U2"), by: ["NC-officer-1"])
        #expect(story.verdicts(.uploadConfirmation, "C1", now) == [.met])
    }

    @Test func `machines of one name in two test centres are two machines`() {
        let story = half()
        story.tell("W1", moment(4, 11, 20), wipe("RA-T1", moment(4, 11, 20)))
        #expect(story.dues(.wipe, "C1", now).map(\.machines) == [["PC-01"], ["PC-01"]])
        #expect(!story.verdicts(.wipe, "C1", now).contains(.met))
        story.tell("U2", moment(4, 11, 20), upload("RA-T2"))
        story.tell("K2", moment(4, 11, 21), story.confirm("U2"), by: ["NC-officer-1"])
        story.tell("W2", moment(4, 11, 22), wipe("RA-T2", moment(4, 11, 22)))
        #expect(story.verdicts(.wipe, "C1", now) == [.met, .met])
    }

    @Test func `a wipe before its own centre's confirmation is premature`() {
        let story = half()
        story.tell("W1", moment(4, 11, 20), wipe("RA-T1", moment(4, 11, 20)))
        story.tell("W2", moment(4, 11, 20, 5), wipe("RA-T2", moment(4, 11, 20)))
        #expect(
            story.verdicts(.wipe, "C1", now) == [.premature(by: nil), .premature(by: nil)])
    }

    @Test func `the board says each due once, and expects every centre's import`() {
        let story = season()
        story.tell("D1", moment(4, 10, 8), load("RA-T1"))
        let board = story.deadlines(now).board(of: "RA-S1").filter { $0.batch == "C1" }
        #expect(board.count == Set(board).count)
        #expect(board.contains { $0.obligation == .expected(.discImport) })
        story.tell("D2", moment(4, 10, 8, 5), load("RA-T2"))
        let later = story.deadlines(now).board(of: "RA-S1")
        #expect(!later.contains { $0.obligation == .expected(.discImport) && $0.batch == "C1" })
    }
}
