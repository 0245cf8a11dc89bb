/// What the conduct rules may look at besides the statement: what it cites and names, and the
/// offices' declarations.
extension Submission {
    /// A container as the statement found it: after what it cites; where it cites nothing, after
    /// the newest statement of the chain that is not later by its own clock.
    ///
    /// - Returns: nil while that is not known; a rule then says nothing and is asked again.
    func state(of container: ContainerID) -> ContainerRow? {
        guard statement.link(container) == nil else { return before(container) }
        var next = history.container(container)?.heads
        for _ in history.rows(LinkRow.self, container.text) {
            guard let heads = next, heads.count == 1, let head = heads.first,
                let past = history.statement(head)
            else { return nil }
            if past.at <= at { return Chain(container, history).state(after: head) }
            next = past.link(container)?.follows.map { [$0] }
        }
        return nil
    }

    /// A container after what the statement cites for it; nil when it cites nothing.
    func cited(_ container: ContainerID) -> ContainerRow? {
        statement.link(container) == nil ? nil : before(container)
    }

    /// A statement that this one names, once it has taken effect.
    func named(_ content: ContentID?) -> Statement? { content.flatMap { history.effective($0) } }

    func tier(of unit: UnitID) -> Tier? { history.unit(unit)?.tier }

    func tier(of party: Party) -> Tier? { enrolled(party).flatMap { tier(of: $0.unit) } }

    /// The units of all signers and those above them.
    var signersLines: Set<UnitID> {
        let units = Set(statement.parties.compactMap { enrolled($0)?.unit })
        return Set(units.flatMap { history.line(of: $0).map(\.id) })
    }

    /// Whether a person holds such an appointment for a unit at the statement's own time; who
    /// stands in for another does so in his own unit.
    func isAppointed(
        _ person: PersonID, for unit: UnitID, _ fits: (AppointmentRow) -> Bool
    ) -> Bool {
        history.rows(AppointmentRow.self, person.text).contains { row in
            row.holds(at: at) && fits(row)
                && (row.unit ?? history.person(person)?.unit) == unit && isHeld(row, for: unit)
        }
    }

    /// Nobody hands on a duty that he does not have: whom a delegate stands in for is named for it
    /// himself.
    private func isHeld(_ row: AppointmentRow, for unit: UnitID) -> Bool {
        guard row.source == .delegated else { return true }
        guard case .office(.delegate(let delegation))? = history.effective(row.content)?.act
        else { return false }
        return history.rows(AppointmentRow.self, delegation.from.text).contains { own in
            [.designated, .declared].contains(own.source) && own.duty == row.duty
                && own.holds(at: at)
                && (own.unit ?? history.person(delegation.from)?.unit) == unit
        }
    }

    /// By how much a signer's clock may be off before it contradicts another's.
    var skew: Span { history.skew(of: statement) }

    func batch(_ id: BatchID?) -> Batch? {
        id.flatMap { plan?.batch($0) }
    }

    func item(_ kind: ItemKind) -> ItemRow? { plan?.item(kind) }
}

extension AppointmentRow {
    /// Named for one of the duties, or standing in for someone who is.
    func isFor(_ duties: Duty...) -> Bool {
        switch source {
        case .designated, .delegated: duties.contains { $0.rawValue == duty }
        case .declared, .trained, .related: false
        }
    }
}
