/// What a vault's record says of some hours, without reading the rest of the season.
struct VaultHours {
    private let evidence: Evidence
    private let vault: PlaceID
    private let duties: [DutyRow]
    private let needed: Eras<Int>

    init(_ vault: PlaceID, _ evidence: Evidence) {
        self.evidence = evidence
        self.vault = vault
        duties = evidence.history.rows(DutyRow.self, vault.text)
        let unit = evidence.history.row(PlaceRow.self, vault.text)?.unit
        needed = unit.flatMap { evidence.plans(of: $0) }?.map(\.vault.onDuty) ?? Eras(2)
    }

    func seconds(of container: ContainerID?, _ from: Instant, _ to: Instant?) -> VaultSeconds {
        let end = to ?? evidence.now
        let roster = Roster(rows(from, end), evidence)
        let watch = Watch(
            vault: vault, needed: needed, roster: roster,
            stays: container.map { [Stay(container: $0, from: from, to: to)] } ?? [])
        let turns = roster.turns.filter { turn in
            turn.from < end && turn.to.map { $0 > from } ?? true
        }
        let keys = watched(.vaultOpening, from, end).compactMap { row -> KeyUse? in
            guard
                case .vault(.opening(let opening))? = evidence.history.effective(row.content)?.act
            else { return nil }
            return KeyUse(
                content: row.content, at: row.at,
                holders: Set(opening.keyHolders + row.people).sorted())
        }
        return VaultSeconds(
            vault: vault, from: from, to: to, onDuty: Set(turns.map(\.person)).sorted(),
            breaches: watch.breaches(until: end), keys: keys,
            visits: watched(.visitor, from, end).count)
    }

    private func watched(_ kind: ActKind, _ from: Instant, _ end: Instant) -> [WatchRow] {
        evidence.history.watched(vault, .kind(kind, since: from)).filter { $0.at <= end }
    }

    /// What each guard said in these hours, a day around them, and last before.
    private func rows(_ from: Instant, _ to: Instant) -> [DutyRow] {
        let (first, last) = (from - .days(1), to + .days(1))
        return Dictionary(grouping: duties, by: \.person).values.flatMap { rows -> [DutyRow] in
            let sorted = rows.sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            let earlier = sorted.filter { $0.at < first }
            return earlier.suffix(1) + sorted.filter { first <= $0.at && $0.at <= last }
        }
    }
}

extension VaultSeconds {
    /// Who watched a vault at one second, and whose keys were used within an hour of it.
    package static func of(
        _ vault: PlaceID, at instant: Instant, _ evidence: Evidence
    ) -> VaultSeconds {
        let record = VaultHours(vault, evidence)
        let near = record.seconds(of: nil, instant - .hours(1), instant + .hours(1))
        let now = record.seconds(of: nil, instant, instant + Span(seconds: 1))
        return VaultSeconds(
            vault: vault, from: instant, to: instant, onDuty: now.onDuty, breaches: [],
            keys: near.keys, visits: near.visits)
    }
}
