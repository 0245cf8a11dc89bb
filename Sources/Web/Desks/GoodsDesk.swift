import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Registers
import Reports
import Spelling
import Views

/// Containers: where each is, who answers for it, and its whole chain.
struct GoodsDesk {
    let site: Site

    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        if request.headers[.accept]?.contains("text/html") != true {
            return try heads(request)
        }
        let (rows, names) = try site.ledger.consult { books in
            let rows = try Reach(visitor.person, books.history).containers(in: books)
            return (rows, try books.names(of: rows))
        }
        return Answering(visit).page(
            visit.language("物品", "Goods"), at: .containers, scripts: ["live"],
            ContainersPage(reader: visit.reader.knowing(names), containers: rows).html)
    }

    /// What a container's next act follows: `?id=B-1&id=B-2`, for a script that writes a statement.
    private func heads(_ request: Request) throws -> Response {
        let ids = request.uri.queryParameters.getAll("id").compactMap { ContainerID($0) }
        guard ids.count <= 150 else { throw WebRefusal.tooLarge }
        let rows = try site.ledger.consult { books in
            ids.compactMap { books.history.container($0) }
        }
        return Answering.json(.array(rows.map(ContainerText.json)))
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let id: ContainerID = try visit.name("container")
        let found = try site.ledger.consult { books -> (ContainerView, NameBook)? in
            guard let row = books.history.container(id),
                Reach(visitor.person, books.history).includes(row)
            else { return nil }
            let links = ChainOrder.sorted(books.history.rows(LinkRow.self, id.text))
            let steps = links.map { link in
                ChainStepView(
                    link: link,
                    people: books.history.statement(link.content)?.people ?? [],
                    deviations: books.history.rows(DeviationRow.self, link.content.hex)
                        .map(\.deviation))
            }
            let settlements = Self.settlements(of: id, books.history)
            let people = steps.flatMap(\.people) + settlements.flatMap(\.people)
            let about = steps.flatMap(\.deviations).flatMap(\.subjects)
            return (
                ContainerView(row: row, steps: steps, settlements: settlements),
                try books.names(of: [row], people, about)
            )
        }
        guard let (view, names) = found else { throw WebRefusal.notFound }
        let forms = try site.forms(visit) { $0.of(chain: id) }
        return Answering(visit).page(
            id.text, at: .containers, scripts: ["live"],
            ContainerPage(reader: visit.reader.knowing(names), container: view).html + forms)
    }

    private static func settlements(
        of container: ContainerID, _ history: any History
    ) -> [SettlementView] {
        history.rows(SettlementRow.self, container.text)
            .compactMap { row in
                history.statement(row.content).map {
                    SettlementView(row: row, at: $0.at, people: $0.people)
                }
            }
            .sorted { $0.at < $1.at }
    }
}

/// Which goods concern a person: those of his unit and the units below it, or in his own hands.
struct Reach {
    let person: Person
    let history: any History

    init(_ person: Person, _ history: any History) {
        (self.person, self.history) = (person, history)
    }

    func includes(_ row: ContainerRow) -> Bool {
        if case .crew(let crew) = row.custodian, crew.contains(person.id) { return true }
        if case .unit(let unit) = row.custodian, includes(unit) { return true }
        return row.site.map(includes) ?? includes(history.genesis?.centre ?? person.unit)
    }

    /// All of them; the centre's people are answerable for whatever there is.
    func containers(in books: Books) throws -> [ContainerRow] {
        let db = books.snapshot.database
        guard person.unit != history.genesis?.centre else {
            return try Registers.all(ContainerRow.self, in: db).filter(includes)
        }
        let own = try Registers.containers(of: history.sites(under: person.unit), in: db)
        let known = Set(own.map(\.container))
        let carried = try Registers.containers(carriedBy: person.id, in: db)
        return (own + carried.filter { !known.contains($0.container) }).filter(includes)
            .sorted { $0.container < $1.container }
    }

    func includes(_ unit: UnitID) -> Bool {
        unit == person.unit || history.line(of: unit).contains { $0.id == person.unit }
    }
}

/// A container's row for scripts.
enum ContainerText {
    static func json(_ row: ContainerRow) -> JSON {
        var members = [
            JSON.Member("container", .string(row.container.text)),
            JSON.Member("state", .string(row.state.rawValue)),
            JSON.Member("contested", .bool(row.contested)),
            JSON.Member("items", .integer(Int64(row.items))),
            JSON.Member("heads", .array(row.heads.map { .string($0.hex) })),
        ]
        if let release = row.release {
            members.append(JSON.Member("release", .string(release.hex)))
        }
        return .object(members)
    }
}
