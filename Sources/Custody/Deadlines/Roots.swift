/// What went wrong first, with all that may follow from it.
package struct Root: Hashable, Sendable {
    package let trouble: Trouble
    package let consequences: [Consequence]
}

/// A trouble that another one may explain, and by what the two hang together.
package struct Consequence: Hashable, Sendable {
    package let trouble: Trouble
    package let tie: Tie
}

/// Why one trouble is read as the consequence of another, the strongest first.
package enum Tie: String, CaseIterable, Hashable, Sendable {
    /// Both show in one statement, wait for the same one, or are silence after the same one.
    case statement
    /// Its statement follows or names the other's, at whatever remove.
    case lineage
    /// It was concluded about a container that the other concerns.
    case container
    /// It was concluded about a sitting or a destruction that the other concerns.
    case sitting
    /// Its unit is silent where a device of that unit said something that never came.
    case feed
}

/// Groups troubles by what may have caused them, so that a reader sees one root and not twenty
/// findings.
///
/// It accuses nobody and hides nothing: every trouble is in exactly one group, and a consequence
/// says by what it is tied.
package struct Roots {
    private let troubles: [Trouble]
    private let lineages: [Set<ContentID>]
    private let families: [Set<ContainerID>]
    private let loose: [Set<ContainerID>]

    /// The text of a refused statement, which history does not hold, comes from `refused`.
    package static func of(
        _ troubles: [Trouble], _ history: any History,
        refused: @escaping (ContentID) -> Statement? = { _ in nil }
    ) -> [Root] {
        Self(troubles, Lineage(history, refused)).roots()
    }

    private init(_ all: [Trouble], _ lineage: Lineage) {
        troubles = all.sorted(by: Self.isEarlier)
        lineages = troubles.map(lineage.before)
        families = troubles.map { lineage.families(of: $0.containers) }
        loose = troubles.map(lineage.loose)
    }

    private func roots() -> [Root] {
        let places = CauseGraph(troubles.indices.map(causes)).places()
        var groups: [Int: [Consequence]] = [:]
        for (index, place) in places.enumerated() {
            guard let tie = place.tie else { continue }
            groups[place.root, default: []].append(
                Consequence(trouble: troubles[index], tie: tie))
        }
        return troubles.indices.filter { places[$0].tie == nil }
            .map { Root(trouble: troubles[$0], consequences: groups[$0] ?? []) }
    }

    private func causes(of effect: Int) -> [CauseGraph.Cause] {
        troubles.indices.compactMap { cause in
            guard cause != effect else { return nil }
            return Tie.allCases.first { explains(cause, effect, $0) }
                .map { CauseGraph.Cause(index: cause, tie: $0) }
        }
    }

    private func explains(_ cause: Int, _ effect: Int, _ tie: Tie) -> Bool {
        let (one, other) = (troubles[cause], troubles[effect])
        switch tie {
        case .statement:
            let isShared =
                one.statements.contains(where: other.statements.contains)
                || one.missing.contains(where: other.missing.contains)
                || one.unanswered.map { $0 == other.unanswered } ?? false
            return isShared && cause < effect
        case .lineage: return one.statements.contains(where: lineages[effect].contains)
        case .container:
            let isShared =
                !loose[effect].isDisjoint(with: families[cause])
                || !families[effect].isDisjoint(with: one.containers) && other.isDerived
            // A permit over what the record does not know came after its unknown beginning.
            let isUnbegun =
                other.isRefusedPermit && !Set(other.containers).isDisjoint(with: one.unbegun)
            return isUnbegun || isShared && mayExplain(cause, effect)
        case .sitting:
            return isOfOneSitting(one, other) && mayExplain(cause, effect)
        case .feed:
            return one.sort == .finding(.feedHasAHole) && other.isDerived
                && one.overlaps(other) && one.units.contains(where: other.units.contains)
        }
    }

    private func isOfOneSitting(_ one: Trouble, _ other: Trouble) -> Bool {
        let isUnbalanced = other.sort == .refusal(.destructionIsBalanced)
        // Sheets that do not add up follow from whatever was wrong with goods before.
        if isUnbalanced, !one.isDerived, !one.containers.isEmpty { return true }
        guard let sitting = other.sitting, other.isDerived else { return false }
        // What names no batch may be short by any of its site's.
        if isUnbalanced, sitting.batch == nil, one.sitting?.unit == sitting.unit { return true }
        // Who waits for a filing cannot say of which region; it may be the one that is owed.
        let isAwaited = one.sitting == nil && other.owed.map { one.awaited == [$0] } ?? false
        return one.sitting == sitting || isAwaited
    }

    /// A conclusion explains only later conclusions, and nothing explains what it came after.
    private func mayExplain(_ cause: Int, _ effect: Int) -> Bool {
        let isAfter = troubles[effect].statements.contains(where: lineages[cause].contains)
        let isLater = cause < effect
        return !isAfter && (troubles[effect].isDerived && !troubles[cause].isDerived || isLater)
            && (troubles[effect].isDerived || !troubles[cause].isDerived)
    }

    private static func isEarlier(_ one: Trouble, _ other: Trouble) -> Bool {
        if one.since != other.since {
            guard let first = one.since else { return false }
            return other.since.map { first < $0 } ?? true
        }
        if one.precedence != other.precedence { return one.precedence < other.precedence }
        if one.statements != other.statements {
            return one.statements.lexicographicallyPrecedes(other.statements)
        }
        if one.containers != other.containers {
            return one.containers.lexicographicallyPrecedes(other.containers)
        }
        if one.missing != other.missing {
            return one.missing.lexicographicallyPrecedes(other.missing)
        }
        return one.name < other.name
    }
}
