import Testing

@testable import Custody

@Suite("Verdicts from brackets")
struct DeadlineVerdictTests {
    private static let limit = moment(4, 13, 17)

    private func verdict(
        _ claimed: Instant, sees: Instant? = nil, cosigned: Instant? = nil, now: Instant
    ) -> Verdict {
        Limit(Self.limit, grace: .hours(24), now: now)
            .verdict(of: Bracket(notBefore: sees, notAfter: cosigned, claimed: claimed))
    }

    @Test func `proof and the party's own word decide, in that table`() {
        let now = moment(4, 16, 9)
        // Honest: included within the limit, to the very second.
        #expect(verdict(moment(4, 13, 16), cosigned: Self.limit, now: now) == .met)
        #expect(verdict(Self.limit, cosigned: Self.limit, now: now) == .met)
        // Careless: his own word is past the limit.
        #expect(
            verdict(moment(4, 13, 17, 1), cosigned: moment(4, 13, 18), now: now)
                == .breached(by: .minutes(1)))
        // Hostile: the clock is set back, the checkpoint that it saw is not.
        #expect(
            verdict(
                moment(4, 13, 10), sees: moment(4, 13, 20), cosigned: moment(4, 13, 21), now: now)
                == .breached(by: .hours(3)))
        // Offline: it says it was in time and nothing proves it.
        #expect(
            verdict(moment(4, 13, 16), cosigned: moment(4, 14, 9), now: now)
                == .notProvable(.includedLate, owedSince: nil))
        #expect(
            verdict(moment(4, 13, 16), cosigned: moment(4, 15, 9), now: now)
                == .notProvable(.includedLate, owedSince: moment(4, 14, 17)))
        #expect(
            verdict(moment(4, 13, 16), now: moment(4, 13, 18))
                == .notProvable(.uncosigned, owedSince: nil))
        #expect(verdict(moment(4, 13, 9), now: moment(4, 13, 10)) == .running(until: Self.limit))
    }

    @Test func `silence runs, then cannot be proven, then is owed`() {
        func silence(_ now: Instant) -> Verdict {
            Limit(Self.limit, grace: .hours(24), now: now).silence
        }
        #expect(silence(Self.limit) == .running(until: Self.limit))
        #expect(silence(moment(4, 14, 17)) == .notProvable(.silent, owedSince: nil))
        #expect(
            silence(moment(4, 14, 17, 1))
                == .notProvable(.silent, owedSince: moment(4, 14, 17)))
    }

    @Test func `a clock set back never turns a breach into a pass`() {
        var dice = Dice(seed: 1)
        for _ in 0..<20_000 {
            let truth = Self.limit + Span(seconds: dice.roll(1...200_000))
            let sees = dice.roll(0...1) == 0 ? nil : truth - Span(seconds: dice.roll(0...300_000))
            let included =
                dice.roll(0...3) == 0 ? nil : truth + Span(seconds: dice.roll(0...300_000))
            let claimed = truth - Span(seconds: dice.roll(-1000...900_000))
            let now = truth + Span(seconds: dice.roll(300_000...900_000))
            let seen = verdict(claimed, sees: sees, cosigned: included, now: now)
            #expect(seen != .met)
            if let sees, sees > Self.limit { #expect(seen.isBreach) }
        }
    }

    @Test func `a delay never improves a verdict`() {
        var dice = Dice(seed: 2)
        for _ in 0..<20_000 {
            let claimed = Self.limit + Span(seconds: dice.roll(-200_000...200_000))
            let sees = claimed - Span(seconds: dice.roll(0...100_000))
            let included = claimed + Span(seconds: dice.roll(0...100_000))
            let now = included + Span(seconds: dice.roll(0...400_000))
            let first = verdict(claimed, sees: sees, cosigned: included, now: now)
            let late = Span(seconds: dice.roll(0...200_000))
            #expect(
                verdict(claimed, sees: sees, cosigned: included + late, now: now + late) >= first)
            #expect(verdict(claimed, sees: sees + late, cosigned: included, now: now) >= first)
            #expect(verdict(claimed, sees: sees, now: now) >= min(first, .running(until: now)))
        }
    }

    @Test func `a correction never improves a verdict`() {
        var dice = Dice(seed: 3)
        for _ in 0..<4000 {
            var facts = (0..<dice.roll(1...3)).map { Self.fact("f\($0)", &dice) }
            let limit = Limit(Self.limit, grace: .hours(24), now: moment(4, 14, 12))
            let story = DeadlineSeason()
            let evidence = story.evidence(limit.now)
            let before = evidence.judged(facts, by: limit).verdict
            let wrong = Int(dice.roll(0...Int64(facts.count - 1)))
            story.tell("c", moment(4, 14, 9), story.correct(facts[wrong].content, by: "new"))
            facts[wrong] = Fact(
                content: facts[wrong].content, bracket: facts[wrong].bracket, supersededBy: "c")
            if dice.roll(0...1) == 0 { facts.append(Self.fact("new", &dice)) }
            #expect(evidence.judged(facts, by: limit).verdict >= before)
        }
    }

    @Test func `what a correction made worse, another one does not make good again`() {
        let story = DeadlineSeason()
        story.tell("c1", moment(4, 14, 9), story.correct("f1", by: "f2"))
        story.tell("c2", moment(4, 14, 10), story.correct("f2", by: "f3"))
        func fact(_ content: ContentID, _ claimed: Instant, _ corrected: ContentID? = nil) -> Fact {
            Fact(
                content: content,
                bracket: Bracket(notAfter: claimed + .minutes(5), claimed: claimed),
                supersededBy: corrected)
        }
        let facts = [
            fact("f1", moment(4, 13, 15), "c1"), fact("f2", moment(4, 13, 18), "c2"),
            fact("f3", moment(4, 13, 16)),
        ]
        let evidence = story.evidence(moment(4, 15, 9))
        let limit = Limit(Self.limit, grace: .hours(24), now: moment(4, 15, 9))
        let judged = evidence.judged(facts, by: limit)
        #expect(judged.verdict == .breached(by: .hours(1)))
        #expect(judged.statement == "f2")
        #expect(evidence.judged(Array(facts.dropLast()), by: limit).verdict >= judged.verdict)
    }

    private static func fact(_ name: String, _ dice: inout Dice) -> Fact {
        let claimed = limit + Span(seconds: dice.roll(-100_000...60_000))
        return Fact(
            content: ContentID(story: name),
            bracket: Bracket(
                notBefore: claimed - Span(seconds: dice.roll(0...50_000)),
                notAfter: dice.roll(0...2) == 0
                    ? nil : claimed + Span(seconds: dice.roll(0...50_000)),
                claimed: claimed),
            supersededBy: nil)
    }
}

/// Dice that fall the same in every run (splitmix64).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll(_ range: ClosedRange<Int64>) -> Int64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return range.lowerBound + Int64(mixed % UInt64(range.upperBound - range.lowerBound + 1))
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        Int(roll(Int64(range.lowerBound)...Int64(range.upperBound)))
    }
}
