/// A key enters by two hands: the unit's registrar and one of a tier above.
///
/// A unit's first registrar is enrolled by two of the tiers above, and so is one who comes when the
/// keys of all others are revoked; the centre's people by two of the centre; where there is only one
/// registrar, he must do.
struct EnrolmentIsCountersigned: AdmissionRule {
    static let code = RefusalCode.enrolmentIsCountersigned
    static let basis = Basis.enrolment
    static let kinds: Set<ActKind> = [.enrol]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.enrol(let enrolment)) = submission.act else { return }
        let person = enrolment.person
        let history = submission.history
        guard history.unit(person.unit) != nil else { throw refusal(.unit(person.unit)) }
        if let known = history.person(person.id), known.unit != person.unit {
            throw refusal(.person(person.id), .unit(known.unit))
        }
        let above = history.line(of: person.unit).dropFirst().map(\.id)
        let signers = submission.signers(in: [.registrar]).filter { $0.id != person.id }
        let own = signers.filter { $0.unit == person.unit }.count
        let over = signers.filter { above.contains($0.unit) }.count
        let ownKnown = history.registrars(of: person.unit, besides: person.id)
        let overKnown = above.reduce(0) { $0 + history.registrars(of: $1, besides: person.id) }
        if person.roles.contains(.inspector) || above.isEmpty {
            // Who of them may enrol an inspector is InspectorIsIndependent's question.
            try require(own + over, min(2, ownKnown + overKnown))
        } else if history.hasRegistrar(person.unit, besides: person.id) {
            try require(min(own, 1) + min(over, 1), 2)
        } else {
            try require(over, min(2, overKnown))
        }
    }

    private func require(_ found: Int, _ expected: Int) throws(Refusal) {
        guard found >= max(expected, 1) else {
            throw refusal(.count(expected: max(expected, 1), found: found))
        }
    }
}

extension History {
    /// How many registrars a unit has, besides one person.
    fileprivate func registrars(of unit: UnitID, besides one: PersonID) -> Int {
        rows(RegistrarRow.self, unit.text)
            .filter { $0.person != one && person($0.person)?.roles.contains(.registrar) == true }
            .count
    }

    /// Whether a registrar of the unit, besides one person, has a key that counts.
    fileprivate func hasRegistrar(_ unit: UnitID, besides one: PersonID) -> Bool {
        rows(RegistrarRow.self, unit.text).contains { row in
            guard row.person != one, person(row.person)?.roles.contains(.registrar) == true
            else { return false }
            let enrolled = statement(row.content)?.parties.first { $0.person == row.person }?.key
            return enrolled.map(isCounted) ?? true
                || rows(SignatureRow.self, row.person.text).contains { isCounted($0.key) }
        }
    }

    private func isCounted(_ key: KeyID) -> Bool {
        row(KeyRow.self, key).map { $0.revokedBy == nil } ?? false
    }
}
