import Attestation
import Custody
import Intake
import LedgerStore
import Registers
import Spelling
import Views

/// The names of all that a sheet speaks of.
struct SheetNames {
    let site: Site

    /// With what a page says besides; nil: of everybody, as forms ask for anything that is planned.
    func words(
        _ language: Language, for people: [String]? = nil, with more: JSON.Member...
    ) throws -> JSON {
        try site.ledger.consult { books in
            let ids =
                try people.map { $0.compactMap { PersonID($0) } }
                ?? Registers.all(PersonRow.self, in: books.snapshot.database).map(\.person.id)
            let words = try books.sheetWords(
                ids, language, plans: people == nil ? books.plans(of: ids) : [])
            return .object((words.members ?? []) + more)
        }
    }

    /// Of whomever the signed statement names anywhere, as the sheet itself is made from it; with
    /// what is known against its signatures where it was kept as evidence.
    func words(
        _ language: Language, in statement: JSON, kept: KeptView? = nil
    ) throws -> JSON {
        try site.ledger.consult { books in
            let named = Set(statement.texts.compactMap { PersonID($0) })
            let people = named.filter { books.history.person($0) != nil }
            let words = try books.sheetWords(
                people.sorted(), language, plans: books.plans(of: people))
            let flaws = kept.map { [JSON.Member("flaws", $0.flaws)] } ?? []
            return .object((words.members ?? []) + flaws)
        }
    }
}

extension Books {
    /// What a sheet says, with the names of these people and of all units and places.
    func sheetWords(
        _ people: [PersonID], _ language: Language, plans: [Plan]
    ) throws -> JSON {
        var names: [PersonID: String] = [:]
        for id in people { names[id] = try name(of: id) }
        let units = try Registers.all(UnitRow.self, in: snapshot.database).map(\.unit)
        let places = try places().map { ($0.key.text, $0.value) }.sorted { $0.0 < $1.0 }
        return SheetWords(
            language, people: names, units: units, places: places, plans: plans
        ).json
    }

    /// The centre's plan first; then those of whoever is named, which may refine it.
    func plans(of people: some Sequence<PersonID>) -> [Plan] {
        let own = Set(people.compactMap { history.person($0)?.unit }).sorted().prefix(8)
        return plans + own.compactMap { history.plan(for: $0) }
    }
}

extension JSON {
    /// Every text in it, wherever it stands.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let items): items.flatMap(\.texts)
        case .object(let members): members.flatMap(\.value.texts)
        case .integer, .bool: []
        }
    }
}
