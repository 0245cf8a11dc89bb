import Custody
import Reports
import Testing

@Suite("What is still to be done")
struct OpenDuesTests {
    private let limit = Instant(seconds: 1_618_000_000)

    private func due(_ verdict: Verdict, isChosen: Bool = true) throws -> Due {
        let site = try #require(UnitID("chifeng"))
        var due = Due(.window(.wipe), unit: site, owedBy: site, verdict: verdict, basis: [])
        due.isChosen = isChosen
        return due
    }

    @Test func `nothing goes out of sight between its limit and the end of the sync grace`() throws
    {
        for doubt in [Doubt.silent, .uncosigned] {
            for since in [nil, limit] {
                let board = [try due(.notProvable(doubt, owedSince: since))]
                #expect(OpenDues(board).outstanding == board, "\(doubt)")
            }
        }
    }

    @Test func `what was told in time and cannot be proven is to be known and not to be done`()
        throws
    {
        let board = [
            try due(.notProvable(.includedLate, owedSince: nil)),
            try due(.notProvable(.startUnproven, owedSince: nil)),
        ]
        #expect(OpenDues(board).outstanding.isEmpty)
        #expect(OpenDues(board).noted == board)
    }

    @Test func `what came after the grace is to be explained`() throws {
        let board = [try due(.notProvable(.includedLate, owedSince: limit))]
        #expect(OpenDues(board).outstanding == board)
    }

    @Test func `a breach stays, but not by a reading that the plan did not choose`() throws {
        let breach = try due(.breached(by: .hours(3)))
        let other = try due(.breached(by: .hours(3)), isChosen: false)
        let open = OpenDues([try due(.met), breach, other])
        #expect(open.outstanding == [breach])
        #expect(open.noted == [other])
    }

    @Test func `each obligation that is not met is in one of the two`() throws {
        let board = try [
            due(.waiting), due(.running(until: limit)), due(.met), due(.premature(by: nil)),
            due(.notProvable(.silent, owedSince: nil)),
            due(.notProvable(.startUnproven, owedSince: nil)),
            due(.running(until: limit), isChosen: false),
        ]
        let open = OpenDues(board)
        #expect(Set(open.outstanding + open.noted) == Set(board.filter { $0.verdict != .met }))
        #expect(open.outstanding.count + open.noted.count == board.count - 1)
    }
}
