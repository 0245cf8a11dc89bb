import Foundation
import Testing

@testable import Custody

/// Seasons that nobody wrote: honest ones, and honest ones with one thing wrong.
@Suite("Generated histories")
struct GeneratedTests {
    /// A fixed few that once had two roots or two readings, and one that nobody has seen before.
    ///
    /// `CUSTODY_SEED` names the only one; `CUSTODY_SOAK` says how many are drawn instead.
    static let seeds: [UInt64] = {
        let said = ProcessInfo.processInfo.environment
        if let one = said["CUSTODY_SEED"].flatMap({ UInt64($0) }) { return [one] }
        func drawn(_ count: Int) -> [UInt64] {
            (0..<count).map { _ in UInt64.random(in: 100...999_999_999) }
        }
        if let count = said["CUSTODY_SOAK"].flatMap({ Int($0) }) { return drawn(count) }
        return Self.fixed + drawn(1)
    }()

    private static let fixed: [UInt64] = [
        1, 625_986, 394_541_531, 727_790_621, 920_460_659,
    ]

    /// Those that once failed one property, kept for that one where no other seed is asked for.
    static func seeds(and mended: UInt64...) -> [UInt64] {
        let said = ProcessInfo.processInfo.environment
        return said["CUSTODY_SEED"] == nil && said["CUSTODY_SOAK"] == nil ? seeds + mended : seeds
    }

    /// Two in which an approval was refused for a balance that an earlier lie had spoiled.
    private static let unbalanced = seeds(and: 144_391_086, 914_272_637)

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

    @Test(arguments: unbalanced)
    func `one lie has one root, and everything else is its consequence`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        var rounds = 0
        for (number, lie) in GeneratedLie.all.enumerated() {
            var telling = GeneratedTelling(
                season, dice: Dice(seed: seed &+ UInt64(number * 100)))
            lie.tell(&telling)
            guard telling.firstChange != nil else { continue }
            rounds += 1
            let reading = telling.reading(isRetold: seed == Self.seeds.first)
            let roots = reading.roots
            let told = roots.map { root in
                "\(root.trouble.told) => "
                    + root.consequences.map { "\($0.tie): \($0.trouble.told)" }
                    .joined(separator: ", ")
            }
            let allowed = lie.roots(telling)
            #expect(allowed.isEmpty == (lie.root == nil && !lie.isSilence), "\(lie.name)")
            #expect(
                roots.count == (allowed.isEmpty ? 0 : 1)
                    && roots.allSatisfy { root in
                        allowed.contains { root.trouble.told.hasPrefix($0 + "(") }
                    },
                "\(lie.name): \(told.joined(separator: "\n   ")), CUSTODY_SEED=\(seed)")
            let grouped = roots.reduce(0) { $0 + 1 + $1.consequences.count }
            #expect(grouped == reading.troubles.count, "CUSTODY_SEED=\(seed)")
        }
        print("seed \(seed): \(rounds) lies")
    }

    /// A lie that fits no season is no test of anything.
    @Test func `each lie is told in at least one season`() {
        let names = GeneratedLie.all.map(\.name)
        #expect(Set(names).count == names.count)
        var silent = Set(names)
        for seed in Self.fixed + Self.seeds where !silent.isEmpty {
            let season = GeneratedSeason(seed: seed)
            for (number, lie) in GeneratedLie.all.enumerated() where silent.contains(lie.name) {
                var telling = GeneratedTelling(
                    season, dice: Dice(seed: seed &+ UInt64(number * 100)))
                lie.tell(&telling)
                if telling.firstChange != nil { silent.remove(lie.name) }
            }
        }
        #expect(silent == [])
    }

    @Test(arguments: seeds)
    func `what comes once more as it was changes no register`(seed: UInt64) throws {
        let season = GeneratedSeason(seed: seed)
        for kind: ActKind in [.release, .accept, .store, .count, .wipe] {
            var telling = GeneratedTelling(season, dice: Dice(seed: seed))
            let picked = telling.pick(kind)
            let index = try #require(picked, "CUSTODY_SEED=\(seed)")
            telling.again(index, nil)
            let replayed = telling.reading()
            for register in Event.registers {
                #expect(
                    replayed.season.all(register) == season.story.season.all(register),
                    "\(register.name) after \(kind), CUSTODY_SEED=\(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `whatever order they arrive in, the same statements read the same`(seed: UInt64) {
        let season = GeneratedSeason(seed: seed)
        var (rounds, passed) = (0, 0)
        for (number, lie) in ([nil] + GeneratedLie.all.map(Optional.init)).enumerated() {
            var telling = GeneratedTelling(
                season, dice: Dice(seed: seed &+ UInt64(number * 100)))
            lie?.tell(&telling)
            let here = telling.reading()
            let meaning = here.meaning
            let other = GeneratedReading(season.shape)
            for step in telling.shuffled() { other.put(step.statement, step.content) }
            rounds += 1
            // A permit that another order answers otherwise has another place, and is another.
            guard other.permitsRefused == here.permitsRefused else {
                passed += 1
                continue
            }
            let there = other.meaning
            for name in meaning.keys.sorted() where meaning[name] != there[name] {
                let (told, read) = (Set(meaning[name] ?? []), Set(there[name] ?? []))
                Issue.record(
                    """
                    \(lie?.name ?? "honest"): \(name), CUSTODY_SEED=\(seed)
                    told: \(told.subtracting(read).map(\.told).sorted())
                    here: \(read.subtracting(told).map(\.told).sorted())
                    """)
            }
        }
        print("seed \(seed): \(rounds) orders, \(passed) in which a permit fared otherwise")
    }
}
