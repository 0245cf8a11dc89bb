import Testing

@testable import Custody

/// Balances over seasons that nobody wrote.
struct GeneratedBalanceTests {
    private static let fine: [CellParts] = [
        [], [.batch], [.batch, .subject], [.batch, .subject, .room], [.subject],
    ]

    @Test(arguments: GeneratedTests.seeds)
    func `an honest season has no open difference, and every line adds up`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed).story.season
        let open = Differences.of(Cast.centre, season).filter(\.isOpen)
        #expect(open.map(\.told) == [], "CUSTODY_SEED=\(seed)")
        addsUp(season, seed)
        let lines = BalanceSheet(Cast.centre, season).lines(by: [])
        #expect(lines.contains { $0.destroyed > 0 })
        #expect(lines.allSatisfy { $0.missing == 0 }, "CUSTODY_SEED=\(seed)")
    }

    @Test(arguments: GeneratedTests.seeds)
    func `whatever is told, sums hold, and no approval has what belongs to the centre`(
        seed: UInt64
    ) {
        let season = GeneratedSeason(seed: seed)
        var approvals = 0
        for (number, lie) in GeneratedLie.all.enumerated() {
            var telling = GeneratedTelling(season, dice: Dice(seed: seed &+ UInt64(number * 100)))
            lie.tell(&telling)
            let reading = telling.reading()
            addsUp(reading.season, seed)
            for step in telling.steps where reading.season.standing(step.content) != nil {
                guard case .closing(.destructionApproval(let approval)) = step.statement.act
                else { continue }
                approvals += 1
                let load = Load(approval.containers, reading.season)
                let kinds = load.rows.flatMap(\.kinds) + approval.lines.map(\.kind)
                #expect(!kinds.contains { $0.belongsToCentre }, "\(lie.name), CUSTODY_SEED=\(seed)")
            }
        }
        #expect(approvals > 0)
    }

    private func addsUp(_ season: Season, _ seed: UInt64) {
        let sheet = BalanceSheet(Cast.centre, season)
        let all = Self.fine.map { sheet.lines(by: $0) }
        for line in all.joined() {
            #expect(line.accounted == line.base, "\(line.cell.spelled), CUSTODY_SEED=\(seed)")
            let terms = [
                line.held, line.used, line.spare, line.void, line.returned, line.destroyed,
            ]
            #expect(terms.allSatisfy { $0 >= 0 }, "\(line.cell.spelled), CUSTODY_SEED=\(seed)")
        }
        let issued = Set(all.map { $0.reduce(0) { $0 + ($1.tally.issued ?? 0) } })
        let destroyed = Set(all.map { $0.reduce(0) { $0 + $1.tally.destroyed } })
        #expect(issued.count == 1 && destroyed.count == 1, "CUSTODY_SEED=\(seed)")
    }
}
