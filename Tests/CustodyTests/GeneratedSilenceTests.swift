import Testing

@testable import Custody

/// A perfect season in which somebody says nothing, once.
@Suite("What nobody says")
struct GeneratedSilenceTests {
    /// A packet opened before its hour, rooms uncounted in another batch's approval, a packet that
    /// nobody packed in an order of opening.
    private static let mended = GeneratedTests.seeds(and: 914_272_637, 144_391_086, 285_571_657)

    @Test(arguments: mended)
    func `any one expected statement that is missing is named by one root`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        var dropped = 0
        for (number, kind) in GeneratedSilence.kinds.enumerated() {
            var telling = GeneratedTelling(
                season, dice: Dice(seed: seed &+ UInt64(7 * number)))
            guard let index = telling.pick(kind) else { continue }
            let step = telling.steps[index]
            telling.drop(index)
            dropped += 1
            let reading = telling.reading()
            let roots = reading.rootsOfSilence
            let told = roots.map { root in
                "\(root.trouble.told) => "
                    + root.consequences.map { "\($0.tie): \($0.trouble.told)" }
                    .joined(separator: ", ")
            }
            #expect(
                roots.count == 1,
                "\(step.content.story): \(told.joined(separator: "\n   ")), CUSTODY_SEED=\(seed)")
            let first = GeneratedNeed(telling)?.rootWithFeeds ?? "nothing"
            #expect(
                roots.allSatisfy { $0.trouble.told.hasPrefix(first + "(") },
                "\(step.content.story) shows by \(first): \(told), CUSTODY_SEED=\(seed)")
            #expect(
                roots.contains {
                    GeneratedSilence.names(
                        $0.trouble, step.statement, step.content, reading.season)
                },
                "\(step.content.story) is named by no root: \(told), CUSTODY_SEED=\(seed)")
        }
        print("seed \(seed): \(dropped) silences")
    }

    @Test(arguments: GeneratedTests.seeds)
    func `a perfect season is silent nowhere, and no clock contradicts it`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        let reading = GeneratedReading(season.shape, from: season.story.entries)
        #expect(reading.rootsOfSilence.map(\.trouble.told) == [], "CUSTODY_SEED=\(seed)")
        let rows = reading.season.all(DeviceRow.register)
            .compactMap { DeviceRow(cells: CellReader($0)) }
        // The teller's own clock steps back by minutes between two sites.
        let jumps = Findings.clocks(rows, reading.evidence).filter { found in
            guard case .at(let known)? = found.subjects.last, let since = found.since else {
                return true
            }
            return known - since > .minutes(30)
        }
        #expect(jumps == [])
        for region in season.shape.regions {
            #expect(Findings.staleness(of: region, reading.evidence) == [])
        }
    }
}
