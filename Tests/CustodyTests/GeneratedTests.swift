import Foundation
import Testing

@testable import Custody

/// Seasons that nobody wrote: honest ones, and honest ones with one thing wrong.
@Suite("Generated histories")
struct GeneratedTests {
    /// A fixed few, and one more in every run; `CUSTODY_SEED` names the only one.
    static let seeds: [UInt64] = {
        let said = ProcessInfo.processInfo.environment["CUSTODY_SEED"].flatMap { UInt64($0) }
        if let said { return [said] }
        return [1, 2, 3, UInt64.random(in: 100...999_999)]
    }()

    @Test(arguments: seeds)
    func `an honest season is never refused, deviates nowhere and owes nothing`(seed: UInt64) {
        let told = GeneratedSeason(seed: seed)
        #expect(told.objections == [], "CUSTODY_SEED=\(seed)")
        let reading = GeneratedReading(told.shape, from: told.story.entries)
        #expect(reading.troubles.map(\.told) == [], "CUSTODY_SEED=\(seed)")
        #expect(
            reading.dues.filter { $0.isChosen }.allSatisfy { $0.verdict == .met },
            "CUSTODY_SEED=\(seed)")
        print("seed \(seed): \(told.story.told.count) statements, \(reading.dues.count) dues")
    }
}
