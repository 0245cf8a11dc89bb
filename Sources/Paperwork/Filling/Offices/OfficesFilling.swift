import Custody
import Intake
import LedgerStore
import Registers
import Views

/// Fills 《考区（考点）办公室设置一览表》 from the places and people that a unit and those under it
/// declared (R1).
struct OfficesFilling {
    static let asks = Wording("单位编号", "a unit")
    let books: Books
    let naming: Naming

    init(_ books: Books) { (self.books, naming) = (books, Naming(books: books)) }

    func form(_ subject: String) throws -> FilledForm {
        guard let id = UnitID(subject), let row = books.history.row(UnitRow.self, id.text) else {
            throw FormRefusal.unknownSubject(subject)
        }
        let below = books.history.sites(under: id)
        let units = [id] + below.filter { $0 != id }
        let places = units.flatMap { unit in
            books.history.rows(UnitPlaceRow.self, unit.text).compactMap {
                books.history.row(PlaceRow.self, $0.place.text)
            }
        }
        let named = try appointments(Set(units))
        let sources = Set(places.map(\.content) + named.map(\.content))
        let newest = try naming.newest(sources)
        let form = OfficesForm(
            facts: try facts(row.unit, newest), places: try places.map(place),
            people: try named.map(person))
        return FilledForm(form, subject: newest ?? row.content, number: id.text)
    }

    /// A declaration stands in the table of its unit and in those of the units above it; without
    /// any, a plan that names the units is what the table is about.
    static let meant: @Sendable (Custody.Statement, Books) throws -> [String] = {
        statement, books in
        let listed: [UnitID] =
            switch statement.act {
            case .office(.plan(let issue)): issue.plan.units.map(\.id)
            case .office(.supplement(let issue)): issue.supplement.units.map(\.id)
            case .office(.delegate(let delegation)):
                [delegation.to].compactMap { books.history.person($0)?.unit }
            case .office, .journey, .vault, .exam, .closing, .trouble: []
            }
        let own = [statement.act.subjectUnit].compactMap(\.self)
        return Set((own + listed).flatMap { books.history.line(of: $0).map(\.id) }).sorted()
            .map(\.text)
    }

    /// Whoever is named for a duty of one of the units, or stands in for one of theirs.
    private func appointments(_ units: Set<UnitID>) throws -> [AppointmentRow] {
        try Registers.all(AppointmentRow.self, in: books.snapshot.database).filter { row in
            switch row.source {
            case .designated: row.unit.map(units.contains) ?? false
            case .delegated:
                books.history.person(row.person).map { units.contains($0.unit) } ?? false
            case .declared, .trained, .related: false
            }
        }.sorted { ($0.since, $0.person, $0.duty) < ($1.since, $1.person, $1.duty) }
    }

    private func facts(
        _ unit: Unit, _ newest: ContentID?
    ) throws -> FormPart<OfficesForm.Fact> {
        try FormPart { name in
            switch name {
            case .unit: unit.name
            case .tier: unit.tier.wording.chinese
            case .above: unit.parent.map(naming.unit) ?? "—"
            case .dueBy: dueBy(unit)
            case .newest: try newest.map { try naming.deed($0) } ?? "尚未上报"
            }
        }
    }

    private func dueBy(_ unit: Unit) -> String? {
        let clauses: [Basis] = ["三(一)", "四(一)"].flatMap {
            [Basis.national($0), .innerMongolia($0)]
        }
        let rows = books.history.plan(for: unit.id)?.milestones.filter {
            $0.owedBy == unit.tier && clauses.contains($0.basis)
        }
        let said = rows?.map { "\($0.title.chinese)：\($0.printed)" } ?? []
        return said.isEmpty ? "计划未规定" : said.joined(separator: "；")
    }

    private func place(_ row: PlaceRow) throws -> FormPart<OfficesForm.Place> {
        let phones = try row.people.compactMap { try naming.detail("phone", of: $0) }
        return try FormPart { name in
            switch name {
            case .unit: naming.unit(row.unit)
            case .kind: row.kind.wording.chinese
            case .place: row.place.text
            case .address: row.address
            case .people: try naming.people(row.people)
            case .phones: phones.isEmpty ? nil : phones.joined(separator: " ")
            case .declared: books.history.statement(row.content)?.at.spoken
            }
        }
    }

    private func person(_ row: AppointmentRow) throws -> FormPart<OfficesForm.Named> {
        let duty = Duty(rawValue: row.duty)?.wording.chinese ?? row.duty
        let stand = row.source == .delegated ? "\(row.source.wording.chinese)：" : ""
        return try FormPart { name in
            switch name {
            case .unit: (row.unit ?? books.history.person(row.person)?.unit).map(naming.unit)
            case .person: try naming.label(row.person)
            case .duty: stand + duty
            case .since: row.since.spoken
            case .until: row.until?.spoken ?? "未定期限"
            case .phone: try naming.detail("phone", of: row.person)
            case .trained: trained(row.person)?.description
            }
        }
    }

    private func trained(_ person: PersonID) -> CivilDate? {
        books.history.rows(AppointmentRow.self, person.text)
            .filter { $0.source == .trained }.map(\.since).max()?.day
    }
}
