/// The answer after a leak: in whose hands a container could have been opened.
///
/// An interval is left out only where evidence excludes it: the same seals on the container, or on
/// what carried it, read intact after it by someone whose word counts; or a beginning that is
/// proven to lie after the leak was known.
package struct Suspicion: Sendable {
    package let container: ContainerID
    package let intervals: [SuspectInterval]
    /// Who has seen the content, with leave or without, in the order of time.
    package let exposures: [Exposure]
    package let late: [LateEvidence]

    /// - Parameters:
    ///   - container: the innermost container that held what leaked.
    ///   - leaked: when it was known outside; nil when nobody can say.
    ///   - evidence: the record, and what it proves of times.
    package init(
        of container: ContainerID, knownBy leaked: Instant? = nil, _ evidence: Evidence
    ) {
        let story = ContainerStory(of: container, evidence)
        let protection = Protection(story, evidence.history)
        var scene = SuspectScene(story, protection, evidence)
        self.container = container
        intervals = Self.runs(story, protection, leaked).map { scene.interval($0) }
        exposures = story.exposures(evidence.history).filter { exposure in
            leaked.map { exposure.at <= $0 } ?? true
        }
        late = story.late(evidence)
    }

    /// The gaps that nothing excludes, put together where one custodian had them.
    static func runs(
        _ story: ContainerStory, _ protection: Protection, _ leaked: Instant?
    ) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, gap) in story.gaps.enumerated() {
            guard let gap, !protection.proven.contains(index),
                !story.isProvenAfter(leaked, index)
            else { continue }
            if let last = runs.last, last.upperBound == index,
                story.gaps[last.lowerBound]?.custodian == gap.custodian
            {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }
}

extension ContainerStory {
    /// Whether a gap can only have begun when the leak was known already; a clock proves nothing.
    func isProvenAfter(_ leaked: Instant?, _ index: Int) -> Bool {
        guard let leaked, let begun = steps[index].bracket.notBefore else { return false }
        return begun > leaked
    }
}

/// Puts a suspect stretch together with everybody and everything that was near.
struct SuspectScene {
    private let story: ContainerStory
    private let protection: Protection
    private let evidence: Evidence
    private var records: [PlaceID: VaultHours] = [:]

    init(_ story: ContainerStory, _ protection: Protection, _ evidence: Evidence) {
        (self.story, self.protection, self.evidence) = (story, protection, evidence)
    }

    mutating func interval(_ run: Range<Int>) -> SuspectInterval {
        let gaps = story.gaps[run].compactMap(\.self)
        let carriers = gaps.map(\.carriers).max { $0.count < $1.count } ?? [story.container]
        let custodian = gaps.first?.custodian ?? .crew([])
        let steps = story.steps[run.lowerBound...min(run.upperBound, story.steps.count - 1)]
        let vaults = vaults(run)
        let openings = steps.filter { $0.statement.act.kind == .packetOpening }
        let near = protection.observations.filter { carriers.contains($0.container) }
        return SuspectInterval(
            carriers: carriers, custodian: custodian, from: edge(run.lowerBound),
            to: run.upperBound < story.steps.count ? edge(run.upperBound) : nil,
            people: people(custodian, since(run.lowerBound), run.upperBound, vaults),
            vaults: vaults,
            openings: openings.map(edge),
            before: near.last { $0.counts && $0.step <= run.lowerBound },
            after: near.first { $0.step >= run.upperBound && $0.kind != .seal })
    }

    private func edge(_ index: Int) -> SuspectInterval.Edge { edge(story.steps[index]) }

    private func edge(_ step: ContainerStory.Step) -> SuspectInterval.Edge {
        SuspectInterval.Edge(
            content: step.content, kind: step.statement.act.kind, at: step.at,
            bracket: step.bracket, people: step.statement.people)
    }

    /// The step with which a gap's custodian took the goods over.
    private func since(_ index: Int) -> Int {
        var first = index
        while first > 0, story.gaps[first - 1]?.custodian == story.gaps[index]?.custodian {
            first -= 1
        }
        return first
    }

    /// The crew; or of a unit those who signed for it, watched, or held the keys.
    private func people(
        _ custodian: Custodian, _ first: Int, _ last: Int, _ vaults: [VaultSeconds]
    ) -> [PersonID] {
        switch custodian {
        case .crew(let people): return people.sorted()
        case .unit(let unit):
            let steps = story.steps[first...min(last, story.steps.count - 1)]
            let signers = steps.flatMap(\.statement.people).filter {
                evidence.history.person($0)?.unit == unit
            }
            let watching = vaults.flatMap { $0.onDuty + $0.keys.flatMap(\.holders) }
            return Set(signers + watching).sorted()
        }
    }

    private mutating func vaults(_ run: Range<Int>) -> [VaultSeconds] {
        var found: [VaultSeconds] = []
        var index = run.lowerBound
        while index < run.upperBound {
            let first = index
            let vault = story.gaps[index]?.vault
            while index < run.upperBound, story.gaps[index]?.vault == vault { index += 1 }
            guard let vault else { continue }
            let record = records[vault] ?? VaultHours(vault, evidence)
            records[vault] = record
            let end = index < story.steps.count ? story.steps[index].at : nil
            found.append(record.seconds(of: story.container, story.steps[first].at, end))
        }
        return found
    }
}
