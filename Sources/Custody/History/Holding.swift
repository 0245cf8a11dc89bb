/// Who has a container in hand, as far as its chain says.
enum Holding {
    /// It is in a unit's place and nobody let it go to people; what is in the post is the sender's.
    case place(UnitID)
    /// On the road with some of these people: who signed for it, who let it go, whom that names.
    case crew([PersonID])
    /// Let go, and nothing says with whom.
    case released
}

extension Submission {
    /// Who had a container before this statement; nil while what it follows is not here, or it
    /// begins with it.
    func holding(_ container: ContainerID) -> Holding? {
        guard let row = before(container).map({ inHand($0) }) else { return nil }
        let unanswered = row.state == .inTransit ? row.release : nil
        let release = unanswered.flatMap { history.statement($0) }
        let carriers = release.map { self.carriers($0) } ?? []
        switch row.custodian {
        case .crew(let people): return .crew(people + carriers)
        case .unit(let unit):
            guard let release, release.act.kind != .posted else { return .place(unit) }
            return carriers.isEmpty ? .released : .crew(carriers + release.people)
        }
    }

    /// Whether one of those who say that they give a container away has it on the road.
    func isOnItsCrew(_ container: ContainerID) -> Bool {
        guard case .journey(.crewChange(let change)) = act,
            case .crew(let people)? = holding(container)
        else { return false }
        return change.outgoing.contains { people.contains($0) }
    }

    /// The container itself, or the cited box in which the signers have it.
    private func inHand(_ row: ContainerRow) -> ContainerRow {
        guard !isSide(row.custodian), rides(row) else { return row }
        return statement.chains.lazy.filter { self.statement.cites($0) }
            .compactMap { self.before($0.container) }
            .first { self.isSide($0.custodian) } ?? row
    }

    /// Whom a release gives goods to for the road, and whom its order names: a receiver at the far
    /// end is no carrier.
    private func carriers(_ release: Statement) -> [PersonID] {
        guard let departure = Departure(release.act) else { return [] }
        let addressed = departure.addressees.filter { person in
            !Set<Role>.carriers.isDisjoint(with: history.person(person)?.roles ?? [.courier])
        }
        guard case .office(.movement(let order))? = named(departure.order)?.act else {
            return addressed
        }
        return addressed + order.carriers
    }
}
