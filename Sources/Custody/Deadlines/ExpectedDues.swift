extension SittingRecord {
    /// What the day brings with it and nobody has said; what was said is judged elsewhere.
    var expected: [Due] {
        (plan.clocks?.expected ?? []).compactMap { row in
            guard let begins = begins(row.act), isSilent(row.act) else { return nil }
            let limit = plan.limit(begins + .minutes(row.minutes), evidence.now)
            var due = Due(
                .expected(row.act), unit: site, batch: batch.id, owedBy: unit(of: row.owedBy),
                verdict: limit.silence, basis: [row.basis])
            due.containers = row.act == .packetOpening ? unopened : []
            due.starts = begins
            due.limit = limit.limit
            return due
        }
    }

    /// What was given to a room and never opened.
    private var unopened: [ContainerID] {
        history.rows(UnopenedRow.self, site.text).filter { $0.batch == batch.id }
            .map(\.container).sorted()
    }

    private func begins(_ act: ActKind) -> Instant? {
        if act == .batchEnd { return batch.ends }
        switch batch.form {
        case .computer: return act == .discImport ? batch.starts : nil
        case .paper:
            if act == .roomCollection { return batch.ends }
            return act == .roomIssue || act == .packetOpening ? batch.starts : nil
        }
    }

    /// Whether it is missing; in rooms, whether fewer said it than sit.
    private func isSilent(_ act: ActKind) -> Bool {
        if act == .packetOpening { return !unopened.isEmpty }
        if act == .discImport { return centres.contains { rows(act, of: $0).isEmpty } }
        guard act == .roomIssue || act == .roomCollection else { return rows(act).isEmpty }
        let said = history.rows(RoomsSaidRow.self, site.text)
            .first { $0.batch == batch.id && $0.kind == act }
        // In most sittings every room has spoken, and plans name them in their order.
        let rooms = sittings.flatMap(\.rooms)
        if let said, said.names(rooms) { return false }
        return !Set(said?.rooms ?? []).isSuperset(of: rooms)
    }
}

extension UnitRecord {
    /// What the centre owes to a filing and to what it has taken in.
    var expected: [Due] {
        unacknowledged + unverified
    }

    private var unacknowledged: [Due] {
        let filings = evidence.history.rows(DestructionRow.self, unit.id.text)
            .filter { $0.kind == .filing }.map(\.content)
        return Set(filings).sorted().flatMap { filing -> [Due] in
            let answers = evidence.history.rows(ActRow.self, filing.hex)
                .filter { $0.kind == .filingAcknowledgement }
            guard answers.isEmpty, let fact = evidence.fact(filing) else { return [] }
            return silent(.filingAcknowledgement, since: fact)
        }
    }

    /// Whoever took the goods of a collection into the centre's place counts them.
    private var unverified: [Due] {
        guard unit.tier == .centre else { return [] }
        let history = evidence.history
        let taken = history.rows(AcceptedRow.self, unit.id.text)
        let verified = history.rows(UnitVerifiedRow.self, unit.id.text)
        let containers = Set(verified.map(\.container))
        let open = taken.filter { !containers.contains($0.container) }
        return Dictionary(grouping: open, by: \.content).sorted { $0.key < $1.key }
            .flatMap { acceptance, rows -> [Due] in
                guard let fact = evidence.fact(acceptance) else { return [] }
                return silent(.centreVerification, since: fact)
                    .map { $0.about(rows.map(\.container)) }
            }
    }

    /// What is owed to a statement that nobody has answered, by the plan as it stood when it was.
    private func silent(_ act: ActKind, since fact: Fact) -> [Due] {
        let starts = fact.bracket.likely
        let then = evidence.plan(for: unit.id, of: act.rawValue, since: fact.content) { plan in
            plan.expected(act).map { starts + .minutes($0.minutes) }.max()
        }
        guard let plan = then else { return [] }
        return plan.expected(act).map { row in
            let owed = evidence.history.line(of: unit.id).first { $0.tier == row.owedBy }?.id
            let limit = plan.limit(starts + .minutes(row.minutes), evidence.now)
            var due = Due(
                .expected(act), unit: unit.id, owedBy: owed ?? unit.id, verdict: limit.silence,
                basis: [row.basis])
            due.starts = starts
            due.limit = limit.limit
            due.began = fact.content
            return due
        }
    }
}

extension Plan {
    fileprivate func expected(_ act: ActKind) -> [ExpectedAct] {
        clocks?.expected.filter { $0.act == act } ?? []
    }
}
