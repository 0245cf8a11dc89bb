/// How a packed box came from its site to the region, and who counted it there.
struct ReturnJourney {
    private(set) var journey = ReturnLine.Journey()
    private let history: any History
    private let box: ContainerID
    private let site: UnitID

    init(box: ContainerID, site: UnitID, batch: BatchID, _ history: any History) {
        self.history = history
        self.box = box
        self.site = site
        let links = history.rows(LinkRow.self, box.text)
            .filter { $0.state == .effective }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
        for link in links { travelled(link) }
        journey.regionCounters = counters(batch)
        journey.verifiers = verifiers(box)
    }

    private mutating func travelled(_ link: LinkRow) {
        guard let act = history.statement(link.content)?.act else { return }
        switch act {
        case .journey(.release(let release)):
            journey.dispatched = journey.dispatched ?? link.at
            journey.vehicle = release.vehicle ?? journey.vehicle
            if release.to != site { arrived(link.content, at: release.to) }
        case .journey(.posted): journey.dispatched = journey.dispatched ?? link.at
        case .journey(.accept(let acceptance)) where acceptance.hands == .crew:
            journey.carriers = history.statement(link.content)?.people ?? []
        case .office, .journey, .vault, .exam, .closing, .trouble: return
        }
    }

    /// The word of who had it in hand that he stood there, else the acceptance.
    private mutating func arrived(_ release: ContentID, at unit: UnitID) {
        let answers = history.rows(ActRow.self, release)
            .compactMap { history.effective($0.content) }
        let arrivals = answers.filter { history.arrival($0, of: box, after: release) == unit }
        let told = arrivals.isEmpty ? answers.filter(isTakenIn) : arrivals
        journey.arrived = journey.arrived ?? told.map(\.at).min()
    }

    /// Whether a unit took it into its place; taking it over for the road is no arrival.
    private func isTakenIn(_ statement: Statement) -> Bool {
        guard case .journey(.accept(let acceptance)) = statement.act, acceptance.hands == .unit
        else { return false }
        return acceptance.lines.contains { $0.container == box && $0.condition != .missing }
    }

    private func counters(_ batch: BatchID) -> [PersonID] {
        let counts = history.rows(BatchFactRow.self, site.text)
            .filter { $0.kind == .count && $0.batch == batch }
        let people = counts.flatMap { history.statement($0.content)?.people ?? [] }
        return Set(people).filter { person in
            history.person(person).map { history.isAbove($0.unit, site) } ?? false
        }.sorted()
    }

    /// Whoever at the centre verified a statement's worth of containers with this one in it.
    private func verifiers(_ box: ContainerID) -> [PersonID] {
        let verified = history.rows(VerifiedRow.self, box.text)
        return Set(verified.flatMap { history.statement($0.content)?.people ?? [] }).sorted()
    }
}
