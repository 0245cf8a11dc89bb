/// A vault at a glance: who is there and for how long, what is there, what is next, what is wrong.
package struct VaultBoard {
    /// One person on duty.
    package struct Guard: Hashable, Sendable {
        package let person: PersonID
        package let since: Instant
        /// When his shift is over.
        package let relief: Instant
        /// Until when his newest timely signature vouches for him; nil where none does.
        package let provenUntil: Instant?
    }

    package let vault: PlaceID
    package let unit: UnitID
    package let needed: Int
    package let guards: [Guard]
    package let cover: CoveredUntil
    package let inside: [ContainerID]
    /// The same, by shelf.
    package let shelves: [VaultShelf]
    /// What is on its way in or out.
    package let traffic: VaultTraffic
    /// Who does not belong there and has not been signed out.
    package let visitors: [VaultVisitor]
    /// What does not work, by the newest word about it.
    package let broken: [Equipment]
    /// Who holds the key of each lock; nil: nobody, or nobody has said so.
    package let keys: [(lock: VaultLock, holder: PersonID?)]
    package let dues: [Due]
    /// What went wrong since the board began to look.
    package let findings: [Finding]
    /// What the rules said of the acts of that time.
    package let deviations: [DeviationRow]

    /// Read from the vault's own rows, however large the ledger is; nil when no such place is
    /// declared, or no plan holds there.
    ///
    /// - Parameters:
    ///   - vault: the vault.
    ///   - evidence: the registers, read at an instant.
    ///   - span: how far it looks back.
    package init?(_ vault: PlaceID, _ evidence: Evidence, back span: Span = .days(1)) {
        let now = evidence.now
        let since = now - max(span, .days(1))
        guard let record = VaultRecord(evidence, near: vault, since: since),
            let plan = evidence.plans(of: record.unit)?.at(now)
        else { return nil }
        self.vault = vault
        unit = record.unit
        needed = record.watch.needed.at(now)
        let proof = record.proof
        let proven = Set(proof.proven(at: now))
        guards = record.watch.roster.present(at: now).map { person in
            let signed = proof.sightings.filter { $0.person == person && $0.at <= now }
            return Guard(
                person: person,
                since: record.watch.roster.turns.last {
                    $0.person == person && $0.from <= now
                }?.from ?? now,
                relief: record.relief(person, now),
                provenUntil: proven.contains(person)
                    ? signed.map(\.until).max() : nil)
        }
        cover = record.coveredUntil
        let room = record.room
        inside = room.inside(at: now)
        shelves = room.shelves(at: now)
        traffic = VaultTraffic(
            evidence, of: record.unit, plan, vault: vault, inside: inside)
        visitors = record.visitorsInside
        broken = record.outages.map(\.equipment)
        keys = VaultLock.allCases.map { lock in
            (lock, record.keys.last { $0.lock == lock && $0.from <= now }?.holder)
        }
        dues = record.dues.sorted { Due.isMoreUrgent($0, than: $1) }
        findings = (Findings.watches([record.watch], until: now) + Findings.vaults([record]))
            .filter { finding in finding.until.map { since < $0 } ?? true }
            .sorted { ($0.since ?? now) < ($1.since ?? now) }
        deviations = record.deviations(since: since)
    }
}
