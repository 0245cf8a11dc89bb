/// What the record says of one vault: who is there, what is there, and what vouches for it.
package struct VaultRecord {
    let evidence: Evidence
    package let vault: PlaceID
    package let unit: UnitID
    /// How it is to be kept, from hour to hour.
    let policies: Eras<VaultPolicy>
    package let watch: Watch
    /// Since when goods have been there without a break, before the record was cut off too.
    let arrived: Instant?
    package let keys: [KeyHolding]
    /// Of a board only what happened since then.
    let near: Instant?
    private let duties: [DutyRow]
    private let signed = Later<[VaultSigning]>()
    private let vouched = Later<VaultSignatures>()
    private let book: Later<VaultRoom>

    /// The vaults of a unit over the whole season.
    package static func kept(by unit: UnitID, _ evidence: Evidence) -> [Self] {
        kept(Watch.kept(by: unit, evidence), evidence)
    }

    /// The vaults of watches.
    package static func kept(_ watches: [Watch], _ evidence: Evidence) -> [Self] {
        watches.compactMap { watch in
            watch.vault.flatMap { Self(evidence, $0, watch: watch) }
        }
    }

    /// A vault as a board needs it: what has happened since an instant, from its own rows alone.
    ///
    /// Nil when no such place is declared, or no plan holds there.
    package init?(_ evidence: Evidence, near vault: PlaceID, since: Instant) {
        guard let place = evidence.history.row(PlaceRow.self, vault.text),
            let plans = evidence.plans(of: place.unit)
        else { return nil }
        let duties = evidence.duties(in: vault).recent(since)
        let policies = plans.map(\.vault)
        let room = VaultRoom(evidence, vault)
        let watch = Watch(
            vault: vault, needed: policies.map(\.onDuty), roster: Roster(duties, evidence),
            stays: room.guarded(plans.map(\.items), since, evidence.now)
                .compactMap { $0.seen(at: evidence.now) })
        let reach = policies.values.map(\.reach).max() ?? policies.first.reach
        self.init(
            evidence, place, policies, watch, duties, since: since - reach, from: since,
            room: room)
    }

    private init?(_ evidence: Evidence, _ vault: PlaceID, watch: Watch) {
        guard let place = evidence.history.row(PlaceRow.self, vault.text),
            let policies = evidence.plans(of: place.unit)?.map(\.vault)
        else { return nil }
        let duties = evidence.duties(in: vault)
        self.init(evidence, place, policies, watch, duties, since: nil, from: nil)
    }

    private init(
        _ evidence: Evidence, _ place: PlaceRow, _ policies: Eras<VaultPolicy>, _ watch: Watch,
        _ duties: [DutyRow], since: Instant?, from: Instant?, room: VaultRoom? = nil
    ) {
        self.evidence = evidence
        self.watch = from.map(watch.cut) ?? watch
        arrived = Self.periods(watch.stays).last?.from
        vault = place.place
        unit = place.unit
        self.policies = policies
        near = since
        self.duties = duties
        book = Later(room)
        keys = KeyHolding.register(of: place.place, evidence)
    }

    /// What lies there by its own book, which is read once.
    var room: VaultRoom { book.value { VaultRoom(evidence, vault) } }

    /// All that had happened there by the instant of reading in statements of one kind.
    func watched(_ kind: ActKind, since: Instant? = nil) -> [WatchRow] {
        evidence.history.watched(vault, .kind(kind, since: since))
            .filter { evidence.isKnown($0.content, of: $0.at) }
    }

    /// What was signed there, as far back as the record goes.
    var signings: [VaultSigning] {
        signed.value {
            let rows =
                near.map { evidence.history.watched(vault, .since($0)) }
                ?? evidence.history.rows(WatchRow.self, vault.text)
            return VaultSigning.all(
                duties, rows.filter { evidence.isKnown($0.content, of: $0.at) })
        }
    }

    var signatures: VaultSignatures {
        vouched.value { VaultSignatures(signings, policies, evidence) }
    }

    /// Every second with goods: present, absent or not provable.
    package var proof: ProvenWatch {
        ProvenWatch(watch: watch, sightings: signatures.sightings, twins: signatures.twins)
    }

    /// From when to when goods were there.
    var periods: [(from: Instant, to: Instant?)] { Self.periods(watch.stays) }

    private static func periods(_ stays: [Stay]) -> [(from: Instant, to: Instant?)] {
        var periods: [(from: Instant, to: Instant?)] = []
        for stay in stays.sorted(by: { $0.from < $1.from }) {
            if let last = periods.last, last.to.map({ stay.from <= $0 }) ?? true {
                let end = last.to.flatMap { ended in stay.to.map { max(ended, $0) } }
                periods[periods.count - 1].to = end
            } else {
                periods.append((stay.from, stay.to))
            }
        }
        return periods
    }

    /// When a recurring duty was done, by so many people as it takes.
    func done(_ duty: VaultDuty) -> [Instant] {
        signings.filter { $0.kind == duty.kind }.compactMap { act in
            guard let fact = evidence.fact(act.content), fact.supersededBy == nil,
                isDone(duty, by: act.people, fact)
            else { return nil }
            return fact.bracket.likely
        }
    }

    /// Whether so many did it as the plan of its hour demands.
    func isDone(_ duty: VaultDuty, by people: [PersonID], _ fact: Fact) -> Bool {
        duty != .round
            || Set(people).count >= policies.at(fact.bracket.likely).finer.roundPeople
    }

    /// The policy by which a duty is judged that is counted from an instant: as it stood when the
    /// duty was due.
    func policy(of duty: VaultDuty, from starts: Instant) -> VaultPolicy {
        policies.value { starts + $0.interval(of: duty) }
    }

    /// The shift handovers, with those of the oncoming who signed.
    var handovers: [ShiftChange.Signed] {
        let begun = Dictionary(
            grouping: evidence.history.rows(DutyRow.self, vault.text).filter(\.begins),
            by: \.content)
        return signings.filter { $0.kind == .shiftHandover }.compactMap { act in
            guard let fact = evidence.fact(act.content), fact.supersededBy == nil else {
                return nil
            }
            let incoming = Set((begun[act.content] ?? []).map(\.person))
            return ShiftChange.Signed(
                at: fact.bracket.earliest, incoming: incoming.intersection(act.people))
        }
    }
}

extension Watch {
    /// The same watch, as if the goods had come no earlier.
    fileprivate func cut(_ from: Instant) -> Watch {
        let later = stays.map {
            Stay(container: $0.container, from: max($0.from, from), to: $0.to)
        }
        return Watch(vault: vault, needed: needed, roster: roster, stays: later)
    }
}

extension Evidence {
    /// Who had signed on or off in a vault by the instant of reading.
    package func duties(in vault: PlaceID) -> [DutyRow] {
        history.rows(DutyRow.self, vault.text).filter { isKnown($0.content, of: $0.at) }
    }
}

extension [DutyRow] {
    /// The rows since an instant, and of each person the newest before it.
    fileprivate func recent(_ since: Instant) -> Self {
        Dictionary(grouping: self, by: \.person).values.flatMap { own -> Self in
            let sorted = own.sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            let first = sorted.firstIndex { $0.at >= since } ?? sorted.count
            return Array(sorted[Swift.max(0, first - 1)...])
        }.sorted { ($0.at, $0.content, $0.person) < ($1.at, $1.content, $1.person) }
    }
}
