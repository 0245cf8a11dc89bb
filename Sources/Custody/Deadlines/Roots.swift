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
        let parents = troubles.indices.map(parent)
        var groups: [Int: [Consequence]] = [:]
        for index in troubles.indices {
            let top = top(of: index, parents)
            guard top != index, let tie = parents[index]?.tie else { continue }
            groups[top, default: []].append(Consequence(trouble: troubles[index], tie: tie))
        }
        return troubles.indices.filter { top(of: $0, parents) == $0 }
            .map { Root(trouble: troubles[$0], consequences: groups[$0] ?? []) }
    }

    /// Upward until nothing explains it; where troubles explain each other, the earliest of them.
    private func top(of index: Int, _ parents: [(index: Int, tie: Tie)?]) -> Int {
        var path = [index]
        while let next = parents[path[path.count - 1]]?.index {
            if let start = path.firstIndex(of: next) { return path[start...].min() ?? next }
            path.append(next)
        }
        return path[path.count - 1]
    }

    private func parent(of index: Int) -> (index: Int, tie: Tie)? {
        for tie in Tie.allCases {
            let causes = troubles.indices.filter { $0 != index && explains($0, index, tie) }
            if let first = causes.first { return (first, tie) }
        }
        return nil
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
            return isShared && mayExplain(cause, effect)
        case .sitting:
            guard let sitting = other.sitting, other.isDerived else { return false }
            return one.sitting == sitting && mayExplain(cause, effect)
        case .feed:
            return one.sort == .finding(.feedHasAHole) && other.isDerived
                && one.overlaps(other) && one.units.contains(where: other.units.contains)
        }
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
        return one.containers.lexicographicallyPrecedes(other.containers)
    }
}
