/// What happened to a container and to whatever carried it, in one order.
///
/// Each step stands after what it follows on its chains, whatever clocks say; between chains the
/// order is that of the claims held inside what is proven.
struct ContainerStory {
    struct Step: Hashable {
        let content: ContentID
        let statement: Statement
        let bracket: Bracket
        let at: Instant
        /// The containers of the story that it acts on or looks at.
        let on: Set<ContainerID>
    }

    /// What holds from a step until the next.
    struct Gap: Hashable {
        /// The container and all that carry it, the outermost last.
        let carriers: [ContainerID]
        let custodian: Custodian
        let vault: PlaceID?
    }

    let container: ContainerID
    let steps: [Step]
    /// After each step; nil before the container was packed and after it was destroyed.
    let gaps: [Gap?]

    init(of container: ContainerID, _ evidence: Evidence) {
        let carriers = Nesting(evidence.history).carriers(of: container).map(\.outer)
        let steps = Steps(carriers, evidence).sorted
        var carriage = Carriage(of: container, among: Set(carriers))
        self.container = container
        self.steps = steps
        gaps = steps.map { carriage.after($0) }
    }
}

/// Collects the steps of some chains and puts them in order.
private struct Steps {
    private struct Found {
        let statement: Statement
        let bracket: Bracket
        var at: Instant
        var depth: Int
        var on: Set<ContainerID>
    }

    private let evidence: Evidence
    private var found: [ContentID: Found] = [:]

    init(_ containers: [ContainerID], _ evidence: Evidence) {
        self.evidence = evidence
        // Twice, because one statement may stand on several chains.
        for _ in 0..<2 {
            for container in containers { follow(container) }
        }
        for container in containers { look(container) }
    }

    var sorted: [ContainerStory.Step] {
        found.sorted {
            ($0.value.at, $0.value.depth, $0.key) < ($1.value.at, $1.value.depth, $1.key)
        }.map {
            ContainerStory.Step(
                content: $0.key, statement: $0.value.statement, bracket: $0.value.bracket,
                at: $0.value.at, on: $0.value.on)
        }
    }

    private mutating func follow(_ container: ContainerID) {
        let links = evidence.history.rows(LinkRow.self, container.text)
            .filter { $0.state == .effective }
        let next = Dictionary(grouping: links, by: \.follows)
        var front = links.filter { link in
            !links.contains { $0.content == link.follows }
        }
        var depth = 0
        while !front.isEmpty, depth <= links.count {
            for link in front {
                take(link.content, container, after: link.follows, depth: 2 * depth)
            }
            front = front.flatMap { next[$0.content] ?? [] }
            depth += 1
        }
    }

    private mutating func look(_ container: ContainerID) {
        for row in evidence.history.rows(SightingRow.self, container.text) {
            guard let statement = evidence.history.statement(row.content) else { continue }
            let cited = statement.link(container)?.follows
            let depth = cited.flatMap { found[$0]?.depth } ?? 0
            take(row.content, container, after: cited, depth: depth + 1)
        }
    }

    private mutating func take(
        _ content: ContentID, _ container: ContainerID, after earlier: ContentID?, depth: Int
    ) {
        let since = earlier.flatMap { found[$0]?.at }
        if var known = found[content] {
            known.at = since.map { max(known.at, $0) } ?? known.at
            known.depth = max(known.depth, depth)
            known.on.insert(container)
            found[content] = known
        } else if let fact = evidence.fact(content),
            let statement = evidence.history.statement(content)
        {
            let likely = fact.bracket.likely
            found[content] = Found(
                statement: statement, bracket: fact.bracket,
                at: since.map { max(likely, $0) } ?? likely, depth: depth, on: [container])
        }
    }
}

/// Follows a container through what carries it, step by step.
private struct Carriage {
    private let container: ContainerID
    private let known: Set<ContainerID>
    private var rows: [ContainerID: ContainerRow] = [:]
    /// The container in which another lies now.
    private var inside: [ContainerID: ContainerID] = [:]
    private var vaults: [ContainerID: PlaceID] = [:]

    init(of container: ContainerID, among known: Set<ContainerID>) {
        self.container = container
        self.known = known
    }

    mutating func after(_ step: ContainerStory.Step) -> ContainerStory.Gap? {
        let statement = step.statement
        let acting = Set(statement.acting)
        for one in step.on.sorted() where acting.contains(one) {
            let row = Custody.after(
                statement, content: step.content, container: one, row: rows[one])
            rows[one] = row ?? rows[one]
            pack(statement, into: one)
            guard Self.moving.contains(statement.act.kind) else { continue }
            inside[one] = nil
            vaults[one] = nil
        }
        if case .vault(.store(let storing)) = statement.act {
            for one in step.on { vaults[one] = storing.vault }
        }
        if case .vault(.takeOut) = statement.act { for one in step.on { vaults[one] = nil } }
        return gap
    }

    /// What was packed into it now is in it, and what lay in it before is in it no more.
    private mutating func pack(_ statement: Statement, into outer: ContainerID) {
        guard case .journey(.pack(let packing)) = statement.act else { return }
        inside = inside.filter { $0.value != outer }
        for content in packing.contents {
            if case .container(let inner) = content, known.contains(inner) {
                inside[inner] = outer
            }
        }
    }

    private var gap: ContainerStory.Gap? {
        guard let own = rows[container] else { return nil }
        var carriers = [container]
        while let outer = carriers.last.flatMap({ inside[$0] }), !carriers.contains(outer) {
            carriers.append(outer)
        }
        let states = carriers.compactMap { rows[$0] }
        guard !states.contains(where: { $0.state == .destroyed }) else { return nil }
        return ContainerStory.Gap(
            carriers: carriers, custodian: states.last?.custodian ?? own.custodian,
            vault: carriers.reversed().lazy.compactMap { [vaults] in vaults[$0] }.first)
    }

    /// Acts that a container does for itself: whoever does them has it out of its box.
    private static let moving: Set<ActKind> = [
        .release, .accept, .posted, .roomIssue, .crewChange, .transcribed, .centreHandover,
        .destruction,
    ]
}
