import Foundation
import Testing

@testable import Custody

/// Seasons that nobody wrote: honest ones, and honest ones with one thing wrong.
@Suite("Generated histories")
struct GeneratedTests {
    /// A fixed few; `CUSTODY_SEED` names the only one, `CUSTODY_SEED=random` draws one.
    ///
    /// Not drawn in every run yet: the seed below has a lie with two roots, and until that is
    /// mended a drawn seed may fall on its like.
    static let seeds: [UInt64] = {
        let said = ProcessInfo.processInfo.environment["CUSTODY_SEED"]
        if said == "random" { return [UInt64.random(in: 100...999_999)] }
        return said.flatMap { UInt64($0) }.map { [$0] } ?? [1, 2, 11, 12]
    }()

    @Test func `a dropped acceptance of many boxes has one root too`() {
        oneRoot(GeneratedSeason(seed: 625_986), seed: 625_986)
    }

    @Test(arguments: seeds)
    func `an honest season is never refused, deviates nowhere and owes nothing`(seed: UInt64) {
        let told = GeneratedSeason(seed: seed)
        #expect(told.objections == [], "CUSTODY_SEED=\(seed)")
        let reading = GeneratedReading(told.shape, from: told.story.entries)
        #expect(reading.troubles.map(\.told) == [], "CUSTODY_SEED=\(seed)")
        #expect(
            reading.dues.filter { $0.isChosen }.allSatisfy { $0.verdict == .met },
            "CUSTODY_SEED=\(seed)")
        for register in Event.registers {
            let live = told.story.season.all(register)
            #expect(
                reading.season.all(register) == live,
                "rebuilt \(register.name), CUSTODY_SEED=\(seed)")
        }
        print("seed \(seed): \(told.story.told.count) statements, \(reading.dues.count) dues")
    }

    @Test(arguments: seeds)
    func `one lie has one root, and everything else is its consequence`(seed: UInt64) {
        oneRoot(GeneratedSeason(seed: seed), seed: seed)
    }

    private func oneRoot(_ season: GeneratedSeason, seed: UInt64) {
        var rounds = 0
        for (number, lie) in GeneratedLie.all.enumerated() {
            var telling = GeneratedTelling(
                season, dice: Dice(seed: seed &+ UInt64(number * 100)))
            lie.tell(&telling)
            guard telling.firstChange != nil else { continue }
            rounds += 1
            let reading = telling.reading()
            let roots = reading.roots
            let told = roots.map { root in
                "\(root.trouble.told) => "
                    + root.consequences.map { "\($0.tie): \($0.trouble.told)" }
                    .joined(separator: ", ")
            }
            let count = lie.root == nil ? 0 : 1
            #expect(
                roots.count == count
                    && roots.allSatisfy { $0.trouble.told.hasPrefix(lie.root ?? "") },
                "\(lie.name): \(told.joined(separator: "\n   ")), CUSTODY_SEED=\(seed)")
            let grouped = roots.reduce(0) { $0 + 1 + $1.consequences.count }
            #expect(grouped == reading.troubles.count, "CUSTODY_SEED=\(seed)")
        }
        print("seed \(seed): \(rounds) lies")
    }

    @Test(arguments: seeds)
    func `whatever order they arrive in, the same statements read the same`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        var rounds = 0
        var dice = Dice(seed: seed)
        let facts = GeneratedLie.all.filter(\.isAllAdmitted)
        let lies = (0..<3).map { _ in facts[dice.roll(0...facts.count - 1)] }
        for (number, lie) in ([nil] + lies.map(Optional.init)).enumerated() {
            var telling = GeneratedTelling(
                season, dice: Dice(seed: seed &+ UInt64(number * 100)))
            lie?.tell(&telling)
            let here = telling.reading().orderFree
            for _ in 0..<(lie == nil ? 2 : 1) {
                rounds += 1
                let other = GeneratedReading(season.shape)
                for step in telling.shuffled() { other.put(step.statement, step.content) }
                let there = other.orderFree
                for name in here.keys.sorted() where here[name] != there[name] {
                    let changed = Set(here[name] ?? []).symmetricDifference(there[name] ?? [])
                    Issue.record(
                        "\(lie?.name ?? "honest"): \(name) \(changed), CUSTODY_SEED=\(seed)")
                }
            }
        }
        print("seed \(seed): \(rounds) orders")
    }
}
