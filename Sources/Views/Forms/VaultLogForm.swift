/// 《保密室值班记录》 of one vault and day: who was there, what came and went, what was looked at.
package struct VaultLogForm: OfficialForm {
    package enum Fact: String, FormNames {
        case vault, unit, address, day, needed, leader, opening, closing
    }

    package enum Turn: String, FormNames { case person, from, to, remark }

    package enum Shift: String, FormNames { case at, outgoing, incoming, counted, finding }

    package enum Round: String, FormNames { case at, people, finding, state }

    /// The door opened, goods put in or taken out, a key given on.
    package enum Opening: String, FormNames { case at, act, people, containers, reason, closed }

    package enum Visit: String, FormNames { case visitor, entered, left, reason, people }

    /// A joint inspection or a review of the footage.
    package enum Inspection: String, FormNames { case at, act, bodies, finding, state }

    package enum Equipment: String, FormNames { case name, state, since, remark }

    /// All lines of the log, table by table.
    package struct Tables: Hashable, Sendable {
        package var turns: [FormPart<Turn>] = []
        package var shifts: [FormPart<Shift>] = []
        package var rounds: [FormPart<Round>] = []
        package var openings: [FormPart<Opening>] = []
        package var visits: [FormPart<Visit>] = []
        package var inspections: [FormPart<Inspection>] = []
        package var equipment: [FormPart<Equipment>] = []

        package init() {}
    }

    let facts: FormPart<Fact>
    let tables: Tables
    let keepers: [FormSignature]
    let deviations: [String]

    package init(
        facts: FormPart<Fact>, tables: Tables, keepers: [FormSignature], deviations: [String]
    ) {
        (self.facts, self.tables) = (facts, tables)
        (self.keepers, self.deviations) = (keepers, deviations)
    }

    package var name: FormName { .vaultLog }

    package var fields: FormFields {
        facts.fields + [
            "turns": tables.turns.numbered(), "shifts": tables.shifts.numbered(),
            "rounds": tables.rounds.numbered(), "openings": tables.openings.numbered(),
            "visits": tables.visits.numbered(), "inspections": tables.inspections.numbered(),
            "equipment": tables.equipment.numbered(),
            "keepers": keepers.fields(atLeast: 4),
            "heads": [FormSignature]().fields(atLeast: 1),
            "deviations": .deviations(deviations),
        ]
    }

    /// Half an hour between rounds fills a sheet of forty-eight.
    package static var blanks: [any OfficialForm] {
        var tables = Tables()
        (tables.turns, tables.shifts) = (.pen(6), .pen(3))
        (tables.rounds, tables.openings) = (.pen(48), .pen(6))
        (tables.visits, tables.inspections) = (.pen(3), .pen(4))
        tables.equipment = .pen(4)
        return [Self(facts: .pen, tables: tables, keepers: [], deviations: [""])]
    }
}
