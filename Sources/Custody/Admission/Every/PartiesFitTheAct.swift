/// Each act has its seats: who may sign it, and whose signature it cannot do without.
struct PartiesFitTheAct: AdmissionRule, AskedOnce {
    static let code = RefusalCode.partiesFitTheAct
    static let basis = Basis.signature

    func check(_ submission: Submission) throws(Refusal) {
        let statement = submission.statement
        let seats = Seats.of(statement.act.kind)
        var seen: Set<PersonID> = []
        for party in statement.parties {
            guard seen.insert(party.person).inserted else { throw refusal(.person(party.person)) }
            guard seats.may.contains(party.role) else {
                throw refusal(.person(party.person), .role(party.role))
            }
        }
        for seat in seats.needs where filled(seat, submission) < seat.count {
            throw refusal(
                .act(statement.act.kind),
                .count(expected: seat.count, found: filled(seat, submission)))
        }
        for person in statement.act.signing where !seen.contains(person) {
            throw refusal(.person(person))
        }
        if let unit = statement.act.signingUnit {
            guard submission.signers.contains(where: { $0.unit == unit }) else {
                throw refusal(.unit(unit))
            }
        }
    }

    private func filled(_ seat: Seat, _ submission: Submission) -> Int {
        let parties = submission.statement.parties(in: seat.roles)
        guard seat.from != .anywhere, let unit = submission.act.subjectUnit else {
            return parties.count
        }
        return parties.filter { party in
            guard let person = submission.enrolled(party) else { return false }
            return submission.history.stands(person.unit, seat.from, to: unit)
        }.count
    }
}

extension History {
    /// Whether a unit stands so to another.
    fileprivate func stands(_ unit: UnitID, _ standpoint: Seat.Standpoint, to other: UnitID) -> Bool
    {
        switch standpoint {
        case .anywhere: true
        case .over: isAtOrAbove(unit, other)
        case .around: isAtOrAbove(unit, other) || isAtOrAbove(other, unit)
        }
    }
}
