/// How a packed box came from its site to the region, and who counted it there.
struct ReturnJourney {
    private(set) var journey = ReturnLine.Journey()
    private let history: any History
    private let site: UnitID

    init(box: ContainerID, site: UnitID, batch: BatchID, _ history: any History) {
        self.history = history
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
            if release.to != site { arrived(link.content) }
        case .journey(.posted): journey.dispatched = journey.dispatched ?? link.at
        case .journey(.accept(let acceptance)) where acceptance.hands == .crew:
            journey.carriers = history.statement(link.content)?.people ?? []
        case .office, .journey, .vault, .exam, .closing, .trouble: return
        }
    }

    /// The courier's word that he stood there, else the acceptance.
    private mutating func arrived(_ release: ContentID) {
        let answers = history.rows(ActRow.self, release.hex)
        let arrival = answers.first { $0.kind == .arrived } ?? answers.first { $0.kind == .accept }
        journey.arrived = journey.arrived ?? arrival?.at
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
