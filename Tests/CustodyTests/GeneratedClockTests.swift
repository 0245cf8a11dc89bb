import Testing

@testable import Custody

/// Seasons in which something was late or early, and somebody then tampers with time.
@Suite("Verdicts under moved clocks")
struct GeneratedClockTests {
    private static let owed: [ActKind] = [
        .upload, .uploadConfirmation, .wipe, .arrived, .accept, .release, .store, .milestone,
        .filing, .count,
    ]

    /// A season in which one statement was truly made some hours later than it should have been.
    private func late(
        _ season: GeneratedSeason, _ dice: inout Dice
    ) -> (telling: GeneratedTelling, index: Int, truth: Instant)? {
        var telling = GeneratedTelling(season, dice: Dice(seed: UInt64(dice.roll(1...999_999))))
        let kind = Self.owed[dice.roll(0...Self.owed.count - 1)]
        guard let index = telling.pick(kind) else { return nil }
        let statement = telling.steps[index].statement
        let truth = statement.at + .hours(dice.roll(0...3) * 20)
        telling.replace(index, statement.saying(at: truth))
        return (telling, index, truth)
    }

    /// Stored late, by a clock that says it was before the acceptance.
    private static let mended = GeneratedTests.seeds(and: 896_896_074, 308_959_448)

    @Test(arguments: mended)
    func `no verdict improves when a clock is moved`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        var dice = Dice(seed: seed &+ 70)
        var moved = 0
        for _ in 0..<10 {
            guard let (start, index, truth) = late(season, &dice) else { continue }
            var telling = start
            let before = telling.reading().standing
            let lies = [-72, -3, 3, 40]
            let claimed = truth + .hours(lies[dice.roll(0...3)])
            let statement = telling.steps[index].statement
            telling.replace(index, statement.saying(at: claimed))
            telling.prove(index, from: truth - .minutes(1), claimed: claimed)
            moved += 1
            noBetter(telling.reading().standing, before, statement, seed)
        }
        print("seed \(seed): \(moved) clocks moved")
    }

    @Test(arguments: GeneratedTests.seeds)
    func `no verdict improves when a statement is kept back`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        var dice = Dice(seed: seed &+ 80)
        for _ in 0..<8 {
            guard let (start, index, truth) = late(season, &dice) else { continue }
            var telling = start
            let before = telling.reading().standing
            telling.prove(
                index, from: truth - .minutes(1), to: truth + .hours(dice.roll(1...90)),
                claimed: truth)
            let statement = telling.steps[index].statement
            noBetter(telling.reading().standing, before, statement, seed)
        }
    }

    @Test(arguments: GeneratedTests.seeds)
    func `no verdict improves when a correction is filed`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        var dice = Dice(seed: seed &+ 90)
        for round in 0..<8 {
            guard let (start, index, truth) = late(season, &dice) else { continue }
            var telling = start
            let before = telling.reading().standing
            let wrong = telling.steps[index]
            let earlier = wrong.statement.saying(at: truth - .hours(30))
            let isReplaced = dice.roll(0...1) == 0
            if isReplaced {
                telling.insert(telling.steps.count, "better-\(round)", earlier)
                telling.prove(
                    telling.steps.count - 1, from: moment(5, 29, 9), claimed: earlier.at)
            }
            let better = isReplaced ? ContentID(story: "better-\(round)") : nil
            telling.insert(
                telling.steps.count, "correction-\(round)",
                wrong.statement.saying(
                    Story.correct(wrong.content, by: better), at: moment(5, 29, 10), chains: []))
            noBetter(telling.reading().standing, before, wrong.statement, seed)
        }
    }

    private func noBetter(
        _ after: [String: Int], _ before: [String: Int], _ statement: Statement, _ seed: UInt64
    ) {
        for (due, rank) in before {
            #expect(
                after[due] ?? rank >= rank,
                "\(statement.act.kind) at \(statement.at): \(due), CUSTODY_SEED=\(seed)")
        }
    }
}

extension GeneratedReading {
    /// The worst class of verdict for each obligation.
    fileprivate var standing: [String: Int] {
        Dictionary(
            dues.map { due in
                let goods = due.began == nil ? due.containers : []
                let name =
                    "\(due.obligation) \(due.unit) \(due.batch?.text ?? "") "
                    + "\(due.began?.hex ?? "") \(goods.map(\.text)) "
                    + "\(due.reading?.rawValue ?? "")"
                return (name, due.verdict.rank)
            }, uniquingKeysWith: max)
    }
}

extension Verdict {
    fileprivate var rank: Int {
        switch self {
        case .met: 0
        case .waiting: 1
        case .running: 2
        case .notProvable(_, nil): 3
        case .notProvable(_, .some): 4
        case .breached: 5
        case .premature: 6
        }
    }
}
