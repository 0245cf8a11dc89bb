import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Registers
import Reports
import Views

/// The days of sites and regions.
struct DayDesk {
    let site: Site

    func ofSite(_ request: Request, _ visit: Visit) async throws -> Response {
        try show(request, visit, tier: .site, at: .site)
    }

    func ofRegion(_ request: Request, _ visit: Visit) async throws -> Response {
        try show(request, visit, tier: .region, at: .region)
    }

    private func show(
        _ request: Request, _ visit: Visit, tier: Tier, at address: Address
    ) throws -> Response {
        let visitor = try visit.signedIn()
        let now = site.now
        let asked = request.uri.queryParameters["unit"].flatMap { UnitID(String($0)) }
        let (unit, day, names) = try site.ledger.consultTogether { books in
            let unit = try Self.unit(asked, tier, visitor, books)
            let wrong = try WhatIsWrong(site: site, visit: visit, now: now).lines(books)
            let day = try DayReading(books, unit, visit.language, now: now).day(wrong)
            return (unit, day, try Self.names(of: day, books))
        }
        return Answering(visit).page(
            unit.name, at: address, scripts: ["live"],
            DayPage(reader: visit.reader.knowing(names), day: day).html
                + (try site.forms(visit) { $0.of(unit: unit) }))
    }

    /// The unit asked for, if it is in the visitor's reach; else his own of that tier.
    private static func unit(
        _ asked: UnitID?, _ tier: Tier, _ visitor: Visitor, _ books: Books
    ) throws -> Custody.Unit {
        let reach = Reach(visitor.person, books.history)
        let line = books.history.line(of: visitor.person.unit)
        if let asked {
            guard reach.includes(asked) || line.contains(where: { $0.id == asked }) else {
                throw WebRefusal.notYours
            }
            guard let unit = books.history.unit(asked) else { throw WebRefusal.notFound }
            return unit
        }
        guard let unit = line.first(where: { $0.tier == tier }) else {
            throw WebRefusal.notFound
        }
        return unit
    }

    private static func names(of day: UnitDay, _ books: Books) throws -> NameBook {
        let boxes = day.goods
        var people = day.findings.flatMap(\.people)
        var units =
            boxes.compactMap(\.site) + day.escalations.map(\.unit)
            + day.batches.compactMap(\.centre)
        for box in boxes {
            switch box.custodian {
            case .unit(let unit): units.append(unit)
            case .crew(let crew): people += crew
            }
        }
        let about = day.findings.flatMap(\.subjects)
        people += about.compactMap(\.person)
        units += about.compactMap(\.unit)
        let dues = day.dues + day.noted + day.escalations.map(\.due)
        people += dues.flatMap(\.everyone)
        units += dues.flatMap(\.everyUnit)
        return try books.names(people: people, units: units)
    }
}
