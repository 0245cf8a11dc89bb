extension Submission {
    /// The people who sign, as enrolled.
    var signers: [Person] { statement.parties.compactMap { enrolled($0) } }

    /// The people who sign in one of the roles, as enrolled.
    func signers(in roles: Set<Role>) -> [Person] {
        statement.parties(in: roles).compactMap { enrolled($0) }
    }

    /// Whether one of the signers is on the side that answers for the goods.
    func isSide(_ custodian: Custodian) -> Bool {
        switch custodian {
        case .unit(let unit): signers.contains { $0.unit == unit }
        case .crew(let people): statement.people.contains { people.contains($0) }
        }
    }
}

extension History {
    /// Whether one unit is the other or stands above it.
    func isAtOrAbove(_ unit: UnitID, _ other: UnitID) -> Bool {
        unit == other || isAbove(unit, other)
    }

    func isAbove(_ unit: UnitID, _ other: UnitID) -> Bool {
        line(of: other).dropFirst().contains { $0.id == unit }
    }

    /// Whether a unit answers to nobody and may judge its own people's acts.
    func isCentre(_ unit: UnitID) -> Bool { self.unit(unit)?.tier == .centre }

    /// The units of a statement's signers.
    func units(of statement: Statement) -> Set<UnitID> {
        Set(statement.parties.compactMap { person($0.person)?.unit })
    }

    /// A head or other person who stands above all the units, or at the centre beside them, and had
    /// no part in what he judges.
    func isAbove(_ person: Person, all statement: Statement) -> Bool {
        guard !statement.people.contains(person.id) else { return false }
        return units(of: statement).allSatisfy {
            isAbove(person.unit, $0) || isCentre(person.unit)
        }
    }

    /// The statement, if it is in effect and no correction stands in its place.
    package func standing(_ content: ContentID) -> Statement? {
        guard row(StatementRow.self, content)?.supersededBy == nil else { return nil }
        return effective(content)
    }
}
