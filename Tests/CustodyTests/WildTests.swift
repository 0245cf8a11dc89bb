import Foundation
import Testing

@testable import Custody

/// An enrolled hand may sign whatever the notation can spell: each has an answer, and afterwards
/// every question has one.
@Suite("Wild values")
struct WildTests {
    @Test(arguments: GeneratedTests.seeds.suffix(2))
    func `whatever is signed has an answer, and so has every question`(seed: UInt64) {
        // A trap takes the whole program and what it has not written yet.
        FileHandle.standardError.write(Data("wild values: CUSTODY_SEED=\(seed)\n".utf8))
        let season = GeneratedSeason(seed: seed)
        var wild = Wild(season.story.told.map(\.statement), dice: Dice(seed: seed))
        var (altered, words) = (0, 0)
        for round in 0...1 {
            let telling = told(season, round, &wild, &altered)
            let reading = telling.reading()
            for step in telling.steps {
                let refusal = reading.refused[step.content]
                let isKept = reading.season.row(StatementRow.self, step.content) != nil
                #expect(refusal != nil || isKept, "\(step.content), CUSTODY_SEED=\(seed)")
            }
            words += answers(reading, season.shape)
            let again = telling.reading().season
            for register in Event.registers {
                let live = reading.season.all(register)
                #expect(again.all(register) == live, "\(register.name), CUSTODY_SEED=\(seed)")
            }
        }
        #expect(altered > 30 && words > 0)
        print("seed \(seed): \(altered) altered, \(words) words of answers")
    }

    /// The season with a supplement that moves its plan about, and a third of its statements spoilt.
    private func told(
        _ season: GeneratedSeason, _ round: Int, _ wild: inout Wild, _ altered: inout Int
    ) -> GeneratedTelling {
        var telling = GeneratedTelling(season, dice: Dice(seed: season.seed))
        for (index, step) in telling.steps.enumerated() where index % 3 == round {
            guard let other = wild.altered(step.statement) else { continue }
            telling.replace(index, other)
            altered += 1
        }
        let plan = season.shape.plan
        let more = Supplement(
            plan: plan.id, notice: "补充", units: [], milestones: plan.milestones,
            batches: plan.batches, sittings: plan.sittings, items: plan.items, legs: plan.legs,
            windows: plan.windows)
        let issue = telling.steps[0].statement.saying(
            .office(.supplement(SupplementIssue(supplement: more))),
            by: [Signer("NC-head-1").party], chains: [])
        for number in 0..<8 {
            guard let other = wild.altered(issue) else { continue }
            telling.insert(0, "supplement-\(number)", other)
        }
        return telling
    }

    /// All that the program can be asked, in words: how many there are.
    private func answers(_ reading: GeneratedReading, _ shape: GeneratedShape) -> Int {
        let (season, evidence) = (reading.season, reading.evidence)
        let dues = reading.dues
        let ladder = Ladder(season, now: GeneratedReading.now).climbed(dues)
        let board = Deadlines(evidence).board(of: Cast.centre, withStoredInTime: true)
        let units = [Cast.centre] + shape.regions + shape.sites.map(\.id)
        let differences = units.flatMap { Differences.of($0, season) }
        let balance = BalanceSheet(Cast.centre, season).lines(by: [.batch, .subject, .room])
        for line in balance { #expect(line.accounted == line.base) }
        let vaults = units.compactMap {
            VaultBoard(PlaceID(stringLiteral: "\($0)-vault"), evidence, back: .days(400))
        }
        let returns = units.map { ReturnLists($0, season) }
        let suspicion = season.all(ContainerRow.register).compactMap {
            ContainerRow(cells: CellReader($0))?.container
        }.map { Suspicion(of: $0, knownBy: GeneratedReading.now, evidence) }
        let worded: [[any Worded]] = [
            dues, ladder, board, differences, reading.findings(dues), vaults.flatMap(\.dues),
            vaults.flatMap(\.findings),
        ]
        let counts = returns.flatMap { [$0.discs.count, $0.cardSlips.count, $0.cardSummary.count] }
        return worded.joined().reduce(0) { $0 + $1.wording.english.utf8.count }
            + counts.reduce(0, +) + reading.roots.count + balance.count + suspicion.count
    }
}
