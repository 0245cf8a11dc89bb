@testable import Custody

/// What the record shows first where one statement of a season never came, told by who needed it
/// and not by what is found.
///
/// A fact that follows or names it waits; a permit that names it, or that opens what it began, is
/// refused. What nobody needs is owed. Whatever its device signed next shows a hole in the feed.
struct GeneratedNeed {
    private let missing: GeneratedTelling.Step
    private let telling: GeneratedTelling
    /// The containers that nobody knows without it.
    private let begun: Set<ContainerID>

    /// Nil where nothing was left out.
    init?(_ telling: GeneratedTelling) {
        guard let missing = telling.dropped else { return nil }
        self.missing = missing
        self.telling = telling
        begun = Set(
            missing.statement.acting.filter { missing.statement.link($0)?.follows == nil })
    }

    /// The one root, without the feeds of the devices.
    var root: String { needs.min { $0.at < $1.at }?.root ?? owed }

    /// The one root with them: a hole begins where its device was heard last, and explains whoever
    /// waits from later on.
    var rootWithFeeds: String {
        guard leavesHole else { return root }
        let first = needs.filter(\.namesIt).map(\.at).min()
        let isEarlier = first.map { first in before.map { $0 < first } ?? false } ?? true
        return isEarlier ? "finding feedHasAHole" : root
    }

    /// Somebody who cannot do without it.
    private struct Need {
        let at: Instant
        /// What it shows by.
        let root: String
        /// Whether that says itself which statement is missing.
        let namesIt: Bool
    }

    private var needs: [Need] { telling.steps.compactMap { need(of: $0) } }

    private func need(of step: GeneratedTelling.Step) -> Need? {
        let statement = step.statement
        let before = statement.act.named.map(\.content) + statement.chains.compactMap(\.follows)
        if before.contains(missing.content) {
            let root =
                statement.act.kind.isPermit
                ? "refusal permitNamesWhatIsHere" : "finding gapIsOpen"
            return Need(at: statement.at, root: root, namesIt: true)
        }
        guard statement.act.kind == .opening, !begun.isDisjoint(with: statement.act.containers)
        else { return nil }
        return Need(at: statement.at, root: "refusal openingIsPlanned", namesIt: false)
    }

    /// What is missed by itself, when its time is over.
    private var owed: String {
        switch missing.statement.act {
        case .office(.milestone(let done)): "due \(done.milestone)"
        case .vault(.store): "due vaultStorage"
        case .journey(.accept): "finding releaseIsUnanswered"
        case .closing(.wipe): "finding machineIsNotWiped"
        case .office, .journey, .vault, .exam, .closing, .trouble:
            "due expected \(missing.statement.act.kind)"
        }
    }

    /// Whether its device signed something next that was let in: of what is refused nobody reads
    /// what it follows.
    private var leavesHole: Bool {
        telling.steps.contains { step in
            let isRefused = step.statement.act.kind.isPermit && need(of: step) != nil
            return step.statement.device.previous == missing.content && !isRefused
        }
    }

    /// When its device had been heard before.
    private var before: Instant? {
        missing.statement.device.previous.flatMap {
            telling.season.story.season.statement($0)?.at
        }
    }
}
