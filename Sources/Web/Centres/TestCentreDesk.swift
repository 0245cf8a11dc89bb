import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Registers
import Views

/// A test centre's day, for its administrator and for whoever is above him.
struct TestCentreDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let now = site.now
        let asked = request.uri.queryParameters["unit"].flatMap { UnitID(String($0)) }
        let (centre, day, names) = try site.ledger.consultTogether { books in
            let centre = try Self.centre(asked, visitor.person, books)
            let day = try TestCentreReading(
                books: books, centre: centre, language: visit.language, now: now
            ).day(try WhatIsWrong(site: site, visit: visit, now: now).lines(books))
            return (centre, day, try Self.names(of: day, books))
        }
        return Answering(visit).page(
            centre.name, at: .testCentre, scripts: ["live"],
            TestCentrePage(reader: visit.reader.knowing(names), day: day).html
                + (try site.forms(visit) { $0.of(testCentre: centre.id) }))
    }

    /// The one asked for, if it is in the visitor's reach; else his own, or the first of his site.
    private static func centre(
        _ asked: UnitID?, _ person: Person, _ books: Books
    ) throws -> Custody.Unit {
        let history = books.history
        let planned = history.plan(for: person.unit)?.sittings ?? []
        let own = planned.filter { $0.site == person.unit }.compactMap(\.testCentre).first
        guard let unit = history.unit(asked ?? own ?? person.unit), unit.tier == .testCentre
        else { throw WebRefusal.notFound }
        guard Reach(person, history).includes(unit.id) else { throw WebRefusal.notYours }
        return unit
    }

    private static func names(of day: TestCentreDay, _ books: Books) throws -> NameBook {
        let about = day.findings.flatMap(\.subjects)
        let people = day.findings.flatMap(\.people) + day.dues.flatMap(\.everyone)
        let units = [day.centre, day.site] + day.dues.flatMap(\.everyUnit)
        return try books.names(
            people: people + about.compactMap(\.person),
            units: units + about.compactMap(\.unit))
    }
}
