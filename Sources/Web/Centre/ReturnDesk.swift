import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Registers
import Reports
import Views

/// Return day: what comes back, what is late, what is missing, and what is to be signed for now.
struct ReturnDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        guard !Self.readers.isDisjoint(with: visitor.person.roles) else {
            throw WebRefusal.notYours
        }
        let now = site.now
        let day = try site.ledger.consultTogether { books in
            try ReturnReading(books, now: now, for: visitor.person).view()
        }
        let shown = request.uri.queryParameters["show"].flatMap { Outlook(rawValue: String($0)) }
        return Answering(visit).page(
            visit.language("回收日", "Return day"), at: .returns, scripts: ["live", "returns"],
            words: try SheetNames(site: site).words(visit.language, for: [visitor.person.id.text])
                .adding(ReturnWords.json(visit.language)),
            ReturnsPage(reader: visit.reader, day: day, shown: shown).html
                + (try site.forms(visit) { try $0.returns(under: visitor.person.unit) }))
    }

    /// Who looks after the return of others.
    static let readers: Set<Role> = [.officer, .head, .inspector, .registrar]
}

/// Reads return day for a unit from one moment of the ledger.
struct ReturnReading {
    private let books: Books
    private let now: Instant
    private let person: Person
    private let dues: [Due]
    private let containers: [ContainerRow]

    init(_ books: Books, now: Instant, for person: Person) throws {
        (self.books, self.now, self.person) = (books, now, person)
        dues = try Board.dues(of: person.unit, books, now: now)
        containers = try Registers.all(ContainerRow.self, in: books.snapshot.database)
    }

    private var history: any History { books.history }

    func view() throws -> ReturnDayView {
        let units = history.sites(under: person.unit).compactMap { history.unit($0) }
        let balance = try Board.balance(of: person.unit, books, by: [.batch])
        let differences = Dictionary(grouping: balance.differences, by: \.unit)
        let lines = Dictionary(
            grouping: balance.lines.filter { $0.missing != 0 }, by: \.cell.unit)
        let sites = units.filter { $0.tier == .site }.map { unit in
            (
                unit,
                ReturnSiteView(
                    unit: unit.id, sittings: sittings(of: unit.id),
                    missing: lines[unit.id] ?? [], differences: differences[unit.id] ?? [])
            )
        }
        let regions = Dictionary(grouping: sites) { region(of: $0.0.id) }.map { id, sites in
            ReturnRegionView(
                unit: id, dues: own(of: id),
                sites: sites.map(\.1).sorted { $0.unit < $1.unit }, onTheRoad: onTheRoad(id))
        }
        let tasks = try ReturnChores(books, dues, containers, now: now, for: person).all
        return ReturnDayView(
            unit: person.unit, now: now, names: try NameBook.of(people(), in: books),
            regions: regions.sorted { $0.unit < $1.unit }, arrivals: arrivals, tasks: tasks,
            containers: Dictionary(containers.map { ($0.container, $0) }) { first, _ in first })
    }

    private func region(of site: UnitID) -> UnitID {
        history.line(of: site).first { $0.tier == .region }?.id ?? site
    }

    private func sittings(of site: UnitID) -> [ReturnSittingView] {
        let own = dues.filter { $0.unit == site && $0.batch != nil && $0.isOfReturn }
        return Dictionary(grouping: own, by: \.batch).compactMap { batch, dues in
            batch.map { ReturnSittingView(batch: $0, dues: dues.sorted { $0.order < $1.order }) }
        }.sorted { $0.batch < $1.batch }
    }

    /// A region's filing, its movements, and what it or the centre owes to what came in.
    private func own(of region: UnitID) -> [Due] {
        let upper = history.unit(region)?.parent
        return dues.filter { due in
            (due.unit == region || due.unit == upper && isAbout(due, region)) && due.isOfRegion
        }
    }

    private func isAbout(_ due: Due, _ region: UnitID) -> Bool {
        due.containers.contains { container in
            let site = containers.first { $0.container == container }?.site
            return site.map { self.region(of: $0) == region } ?? false
        }
    }

    private func onTheRoad(_ region: UnitID) -> Int {
        containers.count { row in
            guard let site = row.site, self.region(of: site) == region else { return false }
            if case .crew = row.custodian, row.state != .issued { return true }
            return row.state == .inTransit
        }
    }

    /// The newest acceptances into the reader's unit's own place.
    private var arrivals: [ArrivalView] {
        let rows = history.rows(AcceptedRow.self, person.unit.text)
            .sorted { ($1.at, $0.container) < ($0.at, $1.container) }.prefix(8)
        return rows.map { row in
            let box = containers.first { $0.container == row.container }
            return ArrivalView(
                container: row.container, content: row.content, at: row.at, from: box?.site)
        }
    }

    private func people() -> [PersonID] {
        [person.id] + dues.flatMap(\.everyone)
    }
}

extension Due {
    /// Whether it is one of the clocks of a batch on its way back.
    fileprivate var isOfReturn: Bool {
        switch obligation {
        case .window(.siteReturn), .window(.regionAcceptance), .window(.wipe),
            .window(.uploadReport), .window(.uploadConfirmation), .expected(.count):
            true
        case .window(.vaultStorage), .window(.transit), .milestone, .filing, .vault, .movement,
            .expected:
            false
        }
    }

    fileprivate var isOfRegion: Bool {
        switch obligation {
        case .filing, .movement, .window(.transit), .expected(.centreVerification),
            .expected(.filingAcknowledgement):
            true
        case .window, .milestone, .vault, .expected: false
        }
    }

    /// In the order in which a batch goes through them.
    fileprivate var order: Int {
        guard case .window(let window) = obligation else { return WindowID.allCases.count }
        return WindowID.allCases.firstIndex(of: window) ?? 0
    }
}
