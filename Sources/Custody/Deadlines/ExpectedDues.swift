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
        (plan.clocks?.expected ?? []).flatMap { row -> [Due] in
            if row.act == .filingAcknowledgement { return unacknowledged(row) }
            if row.act == .centreVerification { return unverified(row) }
            return []
        }
    }

    private func unacknowledged(_ row: ExpectedAct) -> [Due] {
        let filings = evidence.history.rows(DestructionRow.self, unit.id.text)
            .filter { $0.kind == .filing }.map(\.content)
        return Set(filings).sorted().compactMap { filing in
            let answers = evidence.history.rows(ActRow.self, filing.hex)
                .filter { $0.kind == .filingAcknowledgement }
            guard answers.isEmpty, let fact = evidence.fact(filing) else { return nil }
            return silent(row, since: fact, about: filing)
        }
    }

    /// Whoever took the goods of a collection into the centre's place counts them.
    private func unverified(_ row: ExpectedAct) -> [Due] {
        guard unit.tier == .centre else { return [] }
        let history = evidence.history
        let taken = history.rows(AcceptedRow.self, unit.id.text)
        let verified = history.rows(UnitVerifiedRow.self, unit.id.text)
        let containers = Set(verified.map(\.container))
        let open = taken.filter { !containers.contains($0.container) }
        return Dictionary(grouping: open, by: \.content).sorted { $0.key < $1.key }
            .compactMap { acceptance, rows in
                guard let fact = evidence.fact(acceptance),
                    var due = silent(row, since: fact, about: acceptance)
                else { return nil }
                due.containers = rows.map(\.container)
                return due
            }
    }

    private func silent(_ row: ExpectedAct, since fact: Fact, about: ContentID) -> Due? {
        let owed = evidence.history.line(of: unit.id).first { $0.tier == row.owedBy }?.id
        let starts = fact.bracket.likely
        let limit = plan.limit(starts + .minutes(row.minutes), evidence.now)
        var due = Due(
            .expected(row.act), unit: unit.id, owedBy: owed ?? unit.id,
            verdict: limit.silence, basis: [row.basis])
        due.starts = starts
        due.limit = limit.limit
        due.began = about
        return due
    }
}
