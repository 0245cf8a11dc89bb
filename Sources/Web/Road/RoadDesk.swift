import Custody
import Hummingbird
import Intake
import LedgerStore
import Registers
import Spelling
import Views

/// Somebody's way, and what he does on it.
struct RoadDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let now = site.now
        let (road, units) = try site.ledger.consult { books in
            let road = RoadBook(
                of: visitor.person, rows: try Self.goods(visitor.person, books),
                orders: Self.orders(visitor.person, books), books.evidence(now: now))
            let units = Set(road.steps.flatMap { [$0.from, $0.to] }).compactMap(\.self)
            return (road, units.compactMap { books.history.unit($0) })
        }
        return Answering(visit).page(
            visit.language("我的路程", "My road"), at: .road, scripts: ["live", "road"],
            words: RoadWords(visit.language).json,
            RoadPage(
                reader: visit.reader, road: road,
                units: Dictionary(units.map { ($0.id, $0.name) }) { one, _ in one }, now: now
            ).html)
    }

    /// What is under way, and what is in his own hands.
    private static func goods(_ person: Person, _ books: Books) throws -> [ContainerRow] {
        let db = books.snapshot.database
        let moving = try Registers.containersInTransit(in: db)
        let known = Set(moving.map(\.container))
        return try moving
            + Registers.containers(carriedBy: person.id, in: db)
            .filter { !known.contains($0.container) }
    }

    /// The orders of his region's units and of the centre: nobody carries for another region.
    private static func orders(_ person: Person, _ books: Books) -> [OrderRow] {
        let line = books.history.line(of: person.unit)
        let top = line.first { $0.tier == .region }?.id ?? person.unit
        let units = Set(line.map(\.id) + books.history.sites(under: top))
        return units.sorted().flatMap { books.history.rows(OrderRow.self, $0.text) }
    }

    /// The slip from a file: no ledger is asked, so that it works where there is no network.
    func blank(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let known = try site.ledger.consult { books -> (slip: JSON, words: JSON) in
            let people = RoadPeople(books)
            let mates = books.history.declared(by: visitor.person.unit, for: [.receiving, .vault])
            let slip = JSON.object([
                JSON.Member("unit", .string(visitor.person.unit.text)),
                JSON.Member("percent", .integer(Int64(percent(books, visitor.person.unit)))),
                JSON.Member("roles", RoadPeople.roles(visitor.person)),
                JSON.Member("people", try people.json(mates)),
            ])
            return (slip, try people.words(mates, visit.language))
        }
        return Answering(visit).page(
            visit.language("从文件接收", "Take over from a file"), at: .road,
            scripts: ["takeover"], words: known.words,
            TakeoverPage(reader: visit.reader, slip: known.slip).html)
    }

    func takeover(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let release: ContentID = try visit.hash("release")
        let known = try site.ledger.consult { books -> (String, JSON, JSON)? in
            guard let slip = Slip(release, books.history), let entry = try books.entry(release)
            else { return nil }
            guard slip.to == visitor.person.unit || slip.addressees.contains(visitor.person.id)
            else { throw WebRefusal.notYours }
            return (
                String(decoding: entry.envelope, as: UTF8.self),
                try SlipText(books, slip, visitor.person).json,
                try RoadPeople(books).words(slip.signers + slip.addressees, visit.language)
            )
        }
        guard let (envelope, slip, words) = known else { throw WebRefusal.notFound }
        return Answering(visit).page(
            visit.language("接收", "Take over"), at: .road, scripts: ["takeover"], words: words,
            TakeoverPage(reader: visit.reader, release: envelope, slip: slip).html)
    }

    private func percent(_ books: Books, _ unit: UnitID) -> Int {
        books.history.plan(for: unit)?.blind?.boxPercent ?? BlindPolicy.usualPercent
    }
}

/// What the ledger knows of a slip besides the slip itself, for the script that answers it.
struct SlipText {
    private let books: Books
    private let slip: Slip
    private let person: Person

    init(_ books: Books, _ slip: Slip, _ person: Person) {
        (self.books, self.slip, self.person) = (books, slip, person)
    }

    var json: JSON {
        get throws {
            let history = books.history
            let order = slip.order.flatMap { history.order($0) }
            let carries = order?.carriers.contains(person.id) ?? false
            let isGoal = order.map { $0.to == slip.to && slip.to == person.unit } ?? true
            let role = history.role(
                of: person, on: slip.leg, to: slip.to, carrying: carries && !(isGoal && !carries))
            let mates =
                slip.addressees.filter { $0 != person.id }
                + history.declared(by: person.unit, for: [.receiving])
            var seen: Set<PersonID> = [person.id]
            let others = mates.filter { seen.insert($0).inserted && !slip.signers.contains($0) }
            let answered = slip.containers.filter { history.container($0)?.release != slip.release }
            return [
                "release": .string(slip.release.hex), "unit": .string(person.unit.text),
                "percent": .integer(Int64(percent)), "roles": RoadPeople.roles(person),
                "role": .string(role?.rawValue ?? ""),
                "people": try RoadPeople(books).json(others),
                "with": .array(
                    others.filter { slip.addressees.contains($0) }.map { .string($0.text) }),
                "answered": .array(answered.map { .string($0.text) }),
            ]
        }
    }

    /// As the rule draws: by the plan of the receiving side.
    private var percent: Int {
        books.history.plan(for: person.unit)?.blind?.boxPercent ?? BlindPolicy.usualPercent
    }
}
