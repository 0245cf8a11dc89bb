import Custody
import Drafting
import Intake
import LedgerStore
import Registers
import Spelling

/// What somebody can pick for the fields of an act, by name and never by id alone.
struct Choices {
    private let books: Books
    private let person: Person
    private let language: Language
    /// The units in his reach and those above him, with the plan that holds for his own.
    private let units: [Custody.Unit]
    private let plan: Plan?

    init(_ books: Books, _ person: Person, _ language: Language) throws {
        (self.books, self.person, self.language) = (books, person, language)
        let reach = Reach(person, books.history)
        let above = Set(books.history.line(of: person.unit).map(\.id))
        units = try Registers.all(UnitRow.self, in: books.snapshot.database).map(\.unit)
            .filter { above.contains($0.id) || reach.includes($0.id) }
        plan = books.history.plan(for: person.unit)
    }

    /// One list for each register that the kind refers to.
    func json(_ kind: ActKind) throws -> JSON {
        var lists = try FormField.references(of: kind).map { reference in
            JSON.Member(reference.list, .array(try rows(reference)))
        }
        lists.append(JSON.Member("kinds", .array(kinds)))
        return .object(lists)
    }

    /// Who may sign such an act beside him, with their roles.
    func people(for offer: ActOffer) throws -> JSON {
        .array(
            try inReach().filter { offer.maySign($0) && $0.id != person.id }.map { other in
                [
                    "value": .string(other.id.text), "label": .string(try label(other)),
                    "roles": .texts(offer.roles(of: other).map(\.rawValue)),
                ]
            })
    }

    private func row(_ value: String, _ label: String) -> JSON {
        ["value": .string(value), "label": .string(label)]
    }

    private func rows(_ reference: Reference) throws -> [JSON] {
        switch reference {
        case .person: try inReach().map { row($0.id.text, try label($0)) }
        case .unit: units.map { row($0.id.text, $0.name) }
        case .site: units.filter { $0.tier == .site }.map { row($0.id.text, $0.name) }
        case .testCentre: units.filter { $0.tier == .testCentre }.map { row($0.id.text, $0.name) }
        case .container: try containers()
        case .vault: places { $0.kind == .vault }
        case .place: places { _ in true }
        case .batch: (plan?.batches ?? []).map { row($0.id.text, label($0)) }
        case .room:
            Set((plan?.sittings ?? []).flatMap(\.rooms).map(\.text)).sorted().map { row($0, $0) }
        case .subject: try subjects().map { row($0.text, named($0)) }
        case .leg: (plan?.legs ?? []).map { row($0.id.text, language($0)) }
        case .consignment: try consignments().map { row($0, $0) }
        case .machine: machines().map { row($0, $0) }
        case .milestone:
            (plan?.milestones ?? []).map { row($0.id.text, language($0)) }
        case .statement(let kinds): try statements(kinds)
        }
    }

    private var kinds: [JSON] {
        let planned = (plan?.items ?? []).map(\.kind).filter { !ItemKind.noticed.contains($0) }
        return (ItemKind.noticed + planned).map { row($0.code, language($0)) }
    }

    private func inReach() throws -> [Person] {
        try Registers.people(of: units.map(\.id), in: books.snapshot.database)
            .sorted {
                ($0.unit == person.unit ? 0 : 1, $0.unit, $0.id) < (
                    $1.unit == person.unit ? 0 : 1, $1.unit, $1.id
                )
            }
    }

    private func label(_ other: Person) throws -> String {
        let roles = other.roles.map { language($0) }.joined(separator: language.comma)
        let unit = books.history.name(of: other.unit)
        return "\(try books.name(of: other.id) ?? other.id.text) · \(roles) · \(unit)"
    }

    private func label(_ batch: Batch) -> String {
        let form = language(batch.form)
        return language(
            "\(form)第\(batch.number)批 \(batch.starts.spoken)",
            "\(form), batch \(batch.number), \(batch.starts.spoken)")
    }

    /// Those in his reach; for the centre, whose reach is everything, as many as a list bears.
    private func goods() throws -> [ContainerRow] {
        guard person.unit == books.history.genesis?.centre else {
            return try Reach(person, books.history).containers(in: books)
        }
        return try Registers.first(2_000, of: ContainerRow.self, in: books.snapshot.database)
    }

    private func containers() throws -> [JSON] {
        try goods().filter { $0.state != .destroyed }.prefix(2_000)
            .map { box in
                let whose = [box.batch.map(named), box.subject.map(named), box.room?.text]
                    .compactMap(\.self).joined(separator: " ")
                return row(
                    box.container.text,
                    [box.container.text, language(box.kind), language(box.state), whose]
                        .filter { !$0.isEmpty }.joined(separator: " · "))
            }
    }

    private func places(_ isMeant: (UnitPlaceRow) -> Bool) -> [JSON] {
        var seen: Set<PlaceID> = []
        return units.flatMap { unit in
            books.history.rows(UnitPlaceRow.self, unit.id.text).filter(isMeant)
                .filter { seen.insert($0.place).inserted }
                .map {
                    let address = books.history.address(of: $0.place)
                    return row($0.place.text, "\(unit.name) · \(language($0.kind)) · \(address)")
                }
        }
    }

    private func subjects() throws -> [SubjectID] {
        Set(try goods().compactMap(\.subject) + (plan?.subjects ?? []).map(\.id)).sorted()
    }

    private func named(_ subject: SubjectID) -> String {
        plan?.wording(subject).map { language($0) } ?? subject.text
    }

    private func named(_ batch: BatchID) -> String {
        plan?.wording(batch).map { language($0) } ?? batch.text
    }

    private func consignments() throws -> [String] {
        let reach = Reach(person, books.history)
        return try Registers.consignments(in: books.snapshot.database)
            .filter { reach.includes($0.to) || reach.includes($0.from) }.map(\.consignment.text)
    }

    private func machines() -> [String] {
        let known = units.flatMap { books.history.rows(MachineRow.self, $0.id.text) }
            .map(\.machine.text)
        return Set(known).sorted()
    }

    /// The newest that speak of his units, or that somebody there signed.
    private func statements(_ kinds: [ActKind]) throws -> [JSON] {
        let near = Set(units.map(\.id))
        var seen: Set<ContentID> = []
        let newest = try Registers.newest(of: kinds, limit: 400, in: books.snapshot.database)
        return try newest.filter { seen.insert($0.content).inserted }.compactMap { signature in
            guard let statement = books.history.statement(signature.content) else { return nil }
            let unit = statement.act.subjectUnit ?? books.history.person(signature.person)?.unit
            guard unit.map(near.contains) ?? true else { return nil }
            return row(signature.content.hex, try label(statement))
        }
    }

    private func label(_ statement: Custody.Statement) throws -> String {
        let goods = statement.act.containers.prefix(4).map(\.text).joined(separator: " ")
        let unit = statement.act.subjectUnit.map { books.history.name(of: $0) }
        let people = try statement.people.prefix(2).map { try books.name(of: $0) ?? $0.text }
        return [
            statement.at.spoken, language(statement.act.kind), unit ?? "", goods,
            people.joined(separator: language.comma),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
