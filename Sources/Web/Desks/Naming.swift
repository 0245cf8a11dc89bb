import Custody
import Intake
import LedgerStore
import Registers
import Views

// The one place where people and units get the names that pages say.

extension Books {
    func names(
        people: some Sequence<PersonID> = [], units: some Sequence<UnitID> = []
    ) throws -> NameBook {
        var called: [PersonID: String] = [:]
        for person in Set(people) { called[person] = try name(of: person) }
        let named = Set(units).compactMap { id in history.unit(id).map { (id, $0.name) } }
        return try NameBook(
            people: called, units: Dictionary(uniqueKeysWithValues: named), places: places(),
            plans: plans)
    }

    /// What the declared places are called.
    func places() throws -> [PlaceID: String] {
        let places = try Registers.all(PlaceRow.self, in: snapshot.database)
        return Dictionary(places.map { ($0.place, $0.address) }) { first, _ in first }
    }

    /// Whose rows have names: the centre's plan.
    var plans: [Plan] {
        [history.genesis.flatMap { history.plan(for: $0.centre) }].compactMap(\.self)
    }

    /// Of whoever answers for these goods, of their sites, and of what was remarked on.
    func names(
        of rows: [ContainerRow], _ more: [PersonID] = [], _ about: [Subject] = []
    ) throws -> NameBook {
        var people = more + about.compactMap(\.person)
        var units = rows.compactMap(\.site) + about.compactMap(\.unit)
        for row in rows {
            switch row.custodian {
            case .unit(let unit): units.append(unit)
            case .crew(let crew): people += crew
            }
        }
        return try names(people: people, units: units)
    }

    func names(of dues: [Due], _ more: [PersonID] = []) throws -> NameBook {
        try names(
            people: dues.flatMap(\.everyone) + more, units: dues.flatMap(\.everyUnit))
    }

    /// Of whom findings are about.
    func names(of subjects: [Subject], _ people: [PersonID]) throws -> NameBook {
        try names(
            people: people + subjects.compactMap(\.person), units: subjects.compactMap(\.unit))
    }
}

extension Subject {
    /// Who it is; nil for anything but a person.
    var person: PersonID? { if case .person(let person) = self { person } else { nil } }

    /// Which it is; nil for anything but a unit.
    var unit: UnitID? { if case .unit(let unit) = self { unit } else { nil } }
}

extension Site {
    /// The visitor as a reader who knows what these people and units are called.
    func reader(
        _ visit: Visit, people: [PersonID] = [], units: [UnitID] = []
    ) throws -> Views.Reader {
        visit.reader.knowing(try ledger.consult { try $0.names(people: people, units: units) })
    }
}
