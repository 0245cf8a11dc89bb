import Testing

@testable import Custody

/// Sums, explanations and corrections read the same in whatever order they arrive.
struct BalanceOrderTests {
    @Test(arguments: GeneratedTests.seeds)
    func `a cell's sums are those of its shares, and of nothing else`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed).story.season
        let parts = season.all(TallyPartRow.register)
            .compactMap { TallyPartRow(cells: CellReader($0)) }
        let byCell = Dictionary(grouping: parts, by: \.cell)
        let cells = season.all(TallyRow.register).compactMap { TallyRow(cells: CellReader($0)) }
        #expect(cells.count > 10)
        #expect(Set(cells.map(\.cell.spelled)) == Set(byCell.keys))
        for row in cells {
            #expect(
                Tally(byCell[row.cell.spelled] ?? []) == row.tally,
                "\(row.cell.spelled), CUSTODY_SEED=\(seed)")
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `the same statements in any order make the same sums`(seed: UInt64) {
        let season = BalanceSeason()
        season.send()
        season.hand()
        season.honestRooms()
        let wrong = season.count(papers: 40, of: 50)
        let right = season.count(papers: 48)
        season.say(Story.correct(wrong, by: right), by: "RA-S1-officer-1,RA-S1-head-1")
        season.say(Story.explain(.missing, 2), by: "RA-head-1")
        season.say(
            season.story.pack(
                "UP-1", unit: "RA", site: "RA-S1", batch: "P1", subject: "nursing",
                holds: [.items(Story.items(20))]), by: "RA-officer")
        season.say(
            season.story.pack(
                "UP-BOX", unit: "RA", site: "RA-S1", batch: "P1", holds: [.container("UP-1")]),
            by: "RA-officer")
        season.say(
            Story.destroy(["UP-BOX"], [Story.items(20)], under: nil),
            by: "RA-officer,RA-inspector-1,RA-witness-1")
        #expect(season.told == [])
        #expect(
            BalanceSheet("RA-S1", season.story.season).lines(by: []).map(\.destroyed)
                .reduce(0, +) == 20)
        let other = Story()
        var dice = Dice(seed: seed)
        var left = season.story.told
        while !left.isEmpty {
            let next = left.remove(at: dice.roll(0...left.count - 1))
            other.put(next.statement, content: next.content)
        }
        let (here, there) = (season.story.orderFree, other.orderFree)
        for name in here.keys.sorted() {
            #expect(here[name] == there[name], "\(name), seed \(seed)")
        }
    }
}
