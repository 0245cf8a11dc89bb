import Testing

@testable import Custody

/// What the question after a leak reads of a season: a million entries more change nothing.
struct SuspicionReadingTests {
    @Test func `only the container's rows are read, its carriers', and its vaults'`() {
        let told = GeneratedSeason(seed: 1)
        let reading = GeneratedReading(told.shape, from: told.story.entries)
        let containers = reading.season.all(ContainerRow.register)
            .compactMap { ContainerRow(cells: CellReader($0))?.container }
        #expect(containers.count > 10)
        for container in containers {
            let watched = WatchedHistory(reading.season)
            let evidence = Evidence(watched, now: GeneratedReading.now) { content in
                Bracket(claimed: reading.season.statement(content)?.at ?? Instant(seconds: 0))
            }
            let suspicion = Suspicion(of: container, evidence)
            let story = ContainerStory(of: container, evidence)
            let carriers = Set(Nesting(reading.season).carriers(of: container).map(\.outer))
            let own = Set(story.steps.map(\.content.hex))
            let vaults = Set(suspicion.intervals.flatMap(\.vaults).map(\.vault.text))
            for (register, first) in watched.asked {
                switch register {
                case LinkRow.register.name, SightingRow.register.name, ParentRow.register.name:
                    #expect(carriers.contains(ContainerID(stringLiteral: first)))
                case DutyRow.register.name, WatchRow.register.name, PlaceRow.register.name:
                    #expect(vaults.contains(first))
                case DeviationRow.register.name: #expect(own.contains(first))
                case StatementRow.register.name, PersonRow.register.name, UnitRow.register.name,
                    PlanRow.register.name:
                    continue
                default: Issue.record("\(register) \(first) was read for \(container)")
                }
            }
            #expect(watched.statements.count < 200)
        }
    }
}

extension Cell {
    /// As the test's expectations spell it.
    fileprivate var told: String {
        switch self {
        case .none: ""
        case .integer(let number): String(number)
        case .text(let text): text
        case .octets(let octets): octets.hex
        }
    }
}

/// A season that notes down what it is asked for.
private final class WatchedHistory: History {
    private let season: Season
    private(set) var asked: [(register: String, first: String)] = []
    private(set) var statements: Set<ContentID> = []

    init(_ season: Season) { self.season = season }

    func rows<R: Row>(_ type: R.Type, _ first: Cell) -> [R] {
        asked.append((R.register.name, first.told))
        return season.rows(type, first)
    }

    func statement(_ content: ContentID) -> Statement? {
        statements.insert(content)
        return season.statement(content)
    }

    func plan(for unit: UnitID) -> Plan? { season.plan(for: unit) }
}
