import Testing

@testable import Custody

/// Leaks that nobody wrote, seeded into generated seasons.
struct SuspicionTests {
    @Test(arguments: GeneratedTests.seeds)
    func `the guilty interval is always in the answer, and nothing is that evidence excludes`(
        seed: UInt64
    ) {
        let season = GeneratedSeason(seed: seed)
        var dice = Dice(seed: seed &+ 77)
        var leaks = 0
        for container in targets(season, &dice) {
            let honest = GeneratedTelling(season, dice: dice).reading()
            let story = ContainerStory(of: container, honest.evidence)
            for _ in 0..<4 {
                let guilty = dice.roll(0...story.gaps.count - 1)
                guard let gap = story.gaps[guilty] else { continue }
                leaks += 1
                let telling = SeededLeak(story, gap: guilty, carriers: gap.carriers)
                    .told(GeneratedTelling(season, dice: dice))
                let evidence = telling.reading().evidence
                let told = ContainerStory(of: container, evidence)
                let runs = Suspicion.runs(told, Protection(told, evidence.history), nil)
                #expect(
                    runs.contains { $0.contains(guilty) },
                    "\(container) at \(story.steps[guilty].content.story), CUSTODY_SEED=\(seed)")
                let oracle = ExclusionOracle(told, evidence.history)
                for index in told.gaps.indices where told.gaps[index] != nil {
                    #expect(
                        runs.contains { $0.contains(index) } == !oracle.excludes(index),
                        "\(container) gap \(index), CUSTODY_SEED=\(seed)")
                }
                let answer = Suspicion(of: container, evidence)
                #expect(answer.intervals.count == runs.count)
            }
        }
        #expect(leaks > 0)
        print("seed \(seed): \(leaks) leaks")
    }

    /// A few packets, boxes and return boxes.
    private func targets(_ season: GeneratedSeason, _ dice: inout Dice) -> [ContainerID] {
        let packed = season.story.told.compactMap { told -> ContainerID? in
            guard case .journey(.pack(let packing)) = told.statement.act else { return nil }
            return packing.container
        }
        return (0..<5).map { _ in packed[dice.roll(0...packed.count - 1)] }
    }
}

/// Somebody opens all that carries a container in one gap of its story, and closes it with seals of
/// his own: whoever has no part in it reads other numbers from then on.
private struct SeededLeak {
    private let story: ContainerStory
    private let gap: Int
    private let carriers: Set<ContainerID>

    init(_ story: ContainerStory, gap: Int, carriers: [ContainerID]) {
        (self.story, self.gap, self.carriers) = (story, gap, Set(carriers))
    }

    func told(_ honest: GeneratedTelling) -> GeneratedTelling {
        var telling = honest
        var broken = carriers
        for step in story.steps[(gap + 1)...] {
            let act = step.statement.act
            guard let index = telling.steps.firstIndex(where: { $0.content == step.content })
            else { continue }
            if let read = act.reading(broken) {
                telling.replace(index, step.statement.saying(read))
            }
            // What is sealed or packed anew bears true seals again.
            if [.seal, .pack, .packetOpening].contains(act.kind) {
                broken.subtract(act.containers)
            }
        }
        return telling
    }
}

extension Act {
    /// The same act by someone who reads false seals on some containers; nil when it reads none.
    fileprivate func reading(_ broken: Set<ContainerID>) -> Act? {
        func forged(_ container: ContainerID, _ seals: [SealNumber]) -> [SealNumber] {
            broken.contains(container) && !seals.isEmpty ? ["FALSE-1"] : seals
        }
        func line(_ reading: SealReading) -> SealReading {
            SealReading(
                container: reading.container, seals: forged(reading.container, reading.seals),
                condition: reading.condition)
        }
        switch self {
        case .journey(.accept(let act)):
            let lines = act.lines.map {
                AcceptanceLine(
                    container: $0.container, seals: forged($0.container, $0.seals),
                    count: $0.count, condition: $0.condition, verdict: $0.verdict)
            }
            return .journey(
                .accept(
                    Acceptance(
                        release: act.release, unit: act.unit, hands: act.hands, lines: lines)))
        case .journey(.sealCheck(let act)):
            return .journey(.sealCheck(SealCheck(lines: act.lines.map(line))))
        case .vault(.shiftHandover(let act)):
            return .vault(
                .shiftHandover(
                    ShiftHandover(
                        vault: act.vault, outgoing: act.outgoing, incoming: act.incoming,
                        count: act.count.map(line))))
        case .exam(.packetOpening(let act)):
            return .exam(
                .packetOpening(
                    PacketOpening(
                        container: act.container, site: act.site, batch: act.batch,
                        room: act.room, purpose: act.purpose,
                        seals: forged(act.container, act.seals), condition: act.condition,
                        secondEyes: act.secondEyes, order: act.order, sealCheck: act.sealCheck)))
        case _: return nil
        }
    }
}

/// Asks each gap by itself what was last said of the seals before it, and what is said next.
private struct ExclusionOracle {
    private let story: ContainerStory
    private let said: [SealObservation]

    init(_ story: ContainerStory, _ history: any History) {
        self.story = story
        said = story.steps.indices.flatMap { story.observations(at: $0, history) }
    }

    func excludes(_ gap: Int) -> Bool {
        (story.gaps[gap]?.carriers ?? []).contains { carrier in
            let own = said.filter { $0.container == carrier }
            guard let sealing = own.last(where: { $0.kind == .seal && $0.step <= gap }) else {
                return false
            }
            let end =
                story.steps.indices.first { index in
                    index > sealing.step && story.steps[index].on.contains(carrier)
                        && [.seal, .pack].contains(story.steps[index].statement.act.kind)
                } ?? story.steps.count
            let opened =
                story.steps.indices.first { index in
                    index > sealing.step && story.steps[index].on.contains(carrier)
                        && story.steps[index].statement.act.kind == .packetOpening
                } ?? story.steps.count
            let life = own.filter { $0.step > sealing.step && $0.step < end && $0.step <= opened }
                .filter { $0.counts || !isGood($0, sealing) }
            let before = life.last { $0.step <= gap } ?? sealing
            guard let after = life.first(where: { $0.step > gap }) else { return false }
            return isGood(before, sealing) && isGood(after, sealing)
        }
    }

    private func isGood(_ reading: SealObservation, _ sealing: SealObservation) -> Bool {
        Set(reading.seals) == Set(sealing.seals) && !sealing.seals.isEmpty
            && reading.condition == .sound
    }
}
