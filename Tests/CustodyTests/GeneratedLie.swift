import Custody

/// One thing that goes wrong in an honest season.
struct GeneratedLie: Sendable {
    let name: String
    /// What its single root is, `refusal idIsFresh`; nil when nothing may come of it.
    let root: String?
    /// Whether its root is that of whichever statement it leaves out.
    var isSilence = false
    let tell: @Sendable (inout GeneratedTelling) -> Void

    static let all = claims + hands + closings + vaults + hours + orders + crews

    /// What a telling's single root has to be; none when nothing may come of it.
    func roots(_ telling: GeneratedTelling) -> Set<String> {
        guard isSilence else { return root.map { [$0] } ?? [] }
        return GeneratedNeed(telling).map { [$0.root] } ?? []
    }
}

/// A season's statements as they reach the desk, with what the ledger proves of their time.
struct GeneratedTelling {
    let season: GeneratedSeason
    var dice: Dice
    private(set) var steps: [Step]
    private(set) var brackets: [ContentID: Bracket] = [:]
    /// Before this the season is as honest people told it; nil when nothing fits the lie.
    private(set) var firstChange: Int?
    /// The last one that was left out.
    private(set) var dropped: Step?

    struct Step {
        var statement: Statement
        var content: ContentID
    }

    init(_ season: GeneratedSeason, dice: Dice) {
        self.season = season
        self.dice = dice
        steps = season.story.told.map { Step(statement: $0.statement, content: $0.content) }
    }

    /// One of the statements that fit, whichever the dice say.
    mutating func pick(_ kinds: ActKind..., fits: (Statement) -> Bool = { _ in true }) -> Int? {
        let fitting = steps.indices.filter {
            kinds.contains(steps[$0].statement.act.kind) && fits(steps[$0].statement)
        }
        return fitting.isEmpty ? nil : fitting[dice.roll(0...fitting.count - 1)]
    }

    /// The statements whose absence shows: others follow or name them, or somebody owes them.
    var needed: Set<StatementID> {
        let cited = steps.flatMap { step in
            step.statement.chains.compactMap(\.follows) + step.statement.act.named.map(\.content)
        }
        let known = Set(cited)
        let owed: Set<ActKind> = [.store, .milestone, .wipe, .accept]
        return Set(
            steps.filter { known.contains($0.content) || owed.contains($0.statement.act.kind) }
                .map(\.statement.id))
    }

    mutating func replace(_ index: Int, _ statement: Statement) {
        steps[index].statement = statement
        changed(index)
    }

    mutating func drop(_ index: Int) {
        dropped = steps.remove(at: index)
        changed(index)
    }

    /// Another statement, from a device of its own.
    mutating func insert(_ index: Int, _ name: String, _ statement: Statement) {
        let digits = 0xF000 + steps.count
        let stranger = statement.saying(
            id: StatementID(number: digits),
            device: DeviceStamp(id: DeviceID(stringLiteral: "phone-\(digits)"), sequence: 1))
        steps.insert(Step(statement: stranger, content: ContentID(story: name)), at: index)
        changed(index)
    }

    /// A statement comes once more as it is, or under another content.
    mutating func again(_ index: Int, _ name: ContentID?) {
        var step = steps[index]
        step.content = name ?? step.content
        steps.insert(step, at: index + 1)
        changed(index + 1)
    }

    /// What the ledger proves of a statement, whatever its signers' clock says.
    mutating func prove(
        _ index: Int, from: Instant, to: Instant? = nil, claimed: Instant
    ) {
        brackets[steps[index].content] = Bracket(
            notBefore: from, notAfter: to ?? from + .minutes(6), claimed: claimed)
    }

    private mutating func changed(_ index: Int) {
        firstChange = min(firstChange ?? index, index)
    }

    /// The record after all of it; what nobody changed is not judged again.
    func reading(isRetold: Bool = false) -> GeneratedReading {
        let honest = firstChange ?? steps.count
        let reading = GeneratedReading(
            season.shape, from: season.story.entries.prefix(honest), isRetold: isRetold)
        reading.brackets = brackets
        for step in steps[honest...] { reading.put(step.statement, step.content) }
        return reading
    }
}
