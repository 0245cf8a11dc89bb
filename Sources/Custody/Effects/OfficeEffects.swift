extension OfficeAct {
    func effects(_ submission: Submission) -> [Event] {
        let content = submission.content
        switch self {
        case .genesis(let genesis): return genesis.effects(submission)
        case .plan(let issue):
            let plan = issue.plan
            return [
                .plan(PlanRow(unit: plan.unit, issue: 0, plan: plan.id, content: content)),
                .planName(PlanNameRow(plan: plan.id, unit: plan.unit, content: content)),
            ] + plan.units.map { .unit(UnitRow(unit: $0, content: content)) }
        case .supplement(let issue): return issue.supplement.effects(submission)
        case .enrol(let enrolment):
            return enrolment.person.rows(content)
                + submission.statement.newKeys(content)
        case .revoke(let revocation):
            return revocation.effects(submission)
        case .place, .designate, .training, .delegate: return appointments(submission)
        case .relatives(let declaration): return declaration.effects(submission)
        case .movement(let order):
            return [.clock(.ordered(OrderRow(unit: order.from, content: content)))]
        case .opening: return []
        case .milestone(let done):
            return [
                .milestone(
                    MilestoneRow(
                        milestone: done.milestone, unit: done.unit, content: content,
                        at: submission.at))
            ]
        case .sealStock(let stock):
            return [
                .sealStock(SealStockRow(seals: stock.seals, unit: stock.unit, content: content))
            ]
        }
    }

    private func appointments(_ submission: Submission) -> [Event] {
        switch self {
        case .place(let place):
            let declared = PlaceRow(
                place: place.place, unit: place.unit, kind: place.kind, people: place.people,
                address: place.address, content: submission.content)
            let known = UnitPlaceRow(
                unit: place.unit, place: place.place, content: submission.content,
                kind: place.kind)
            return [.place(declared), .atUnit(.place(known))]
                + place.people.map {
                    submission.appointment(
                        $0, .declared, place.kind.rawValue, unit: place.unit,
                        since: submission.at)
                }
        case .designate(let named):
            return [
                submission.appointment(
                    named.person, .designated, named.duty.rawValue, unit: named.unit,
                    since: named.since, until: named.until)
            ]
        case .delegate(let delegation):
            return [
                submission.appointment(
                    delegation.to, .delegated, delegation.duty.rawValue, unit: nil,
                    since: delegation.since, until: delegation.until)
            ]
        case .training(let training):
            return training.people.map {
                submission.appointment(
                    $0, .trained, "training", unit: nil, since: training.on.start)
            }
        case .genesis, .plan, .supplement, .enrol, .revoke, .movement, .opening, .milestone,
            .sealStock, .relatives:
            return []
        }
    }
}

extension RelativesDeclaration {
    /// Each signer speaks for himself; who did not sign has declared nothing.
    fileprivate func effects(_ submission: Submission) -> [Event] {
        Set(submission.statement.people).sorted().map { person in
            let kinship: Kinship = related.contains(person) ? .candidate : .none
            return submission.appointment(
                person, .related, kinship.rawValue, unit: unit, since: submission.at)
        }
    }
}

extension Genesis {
    fileprivate func effects(_ submission: Submission) -> [Event] {
        let content = submission.content
        let statement = submission.statement
        let centre = Unit(id: self.centre, tier: .centre, parent: nil, name: centreName)
        return [
            .genesis(
                GenesisRow(
                    exam: statement.exam, ledger: statement.ledger, centre: self.centre,
                    content: content)),
            .unit(UnitRow(unit: centre, content: content)),
        ] + registrars.flatMap { $0.rows(content) }
            + statement.newKeys(content)
    }
}

extension Supplement {
    fileprivate func effects(_ submission: Submission) -> [Event] {
        let history = submission.history
        guard let named = history.row(PlanNameRow.self, plan.text) else { return [] }
        let issues = history.rows(PlanRow.self, named.unit.text).count
        let row = PlanRow(
            unit: named.unit, issue: issues, plan: plan, content: submission.content)
        return [.plan(row)]
            + units.map { .unit(UnitRow(unit: $0, content: submission.content)) }
    }
}

extension Statement {
    /// The keys that enter the ledger with it.
    fileprivate func newKeys(_ content: ContentID) -> [Event] {
        parties.compactMap { party in
            party.spki.map {
                .key(KeyRow(key: party.key, person: party.person, spki: $0, content: content))
            }
        }
    }
}

extension Submission {
    fileprivate func appointment(
        _ person: PersonID, _ source: AppointmentRow.Source, _ duty: String, unit: UnitID?,
        since: Instant, until: Instant? = nil
    ) -> Event {
        .appointment(
            AppointmentRow(
                person: person, source: source, duty: duty, content: content, unit: unit,
                since: since, until: until))
    }
}

extension Revocation {
    /// A key that was revoked before stays revoked from then on.
    fileprivate func effects(_ submission: Submission) -> [Event] {
        submission.history.row(KeyRow.self, key).map {
            [
                .key(
                    KeyRow(
                        key: $0.key, person: $0.person, spki: $0.spki, content: $0.content,
                        revokedBy: $0.revokedBy ?? submission.content))
            ]
        } ?? []
    }
}
