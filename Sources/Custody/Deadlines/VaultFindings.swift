extension Findings {
    /// All that a vault's own record shows: who was not there, who cannot be proven to have been,
    /// what was not done, whose key, which visitor.
    package static func vaults(_ records: [VaultRecord]) -> [Finding] {
        records.flatMap { record -> [Finding] in
            let presence = record.unproven + record.shifts + record.signed
            let upkeep = record.lapses + record.outages.map(\.finding)
            let goods = record.visits + record.destroyedInside + record.goneInside
            return presence + upkeep + record.keyless + record.opened + goods
        }
    }
}

extension VaultRecord {
    var here: [Subject] { [.place(vault)] }

    /// What is there in a second.
    func goods(_ at: Instant) -> [ContainerID] { watch.goods(at: at) }

    /// So many signed on, and nothing proves that they stayed.
    fileprivate var unproven: [Finding] {
        proof.stretches(until: evidence.now).filter { $0.presence == .notProvable }.map {
            Finding(
                .watchIsNotProvable,
                here + [
                    .count(expected: $0.needed, found: $0.onDuty.count - $0.unproven.count)
                ],
                people: $0.unproven.sorted(), containers: $0.containers.sorted(),
                since: $0.from, until: $0.to)
        }
    }

    fileprivate var shifts: [Finding] {
        ShiftChange.unsigned(watch, handovers, until: evidence.now).map {
            Finding(
                .shiftIsUnsigned, here, people: Set($0.outgoing + $0.incoming).sorted(),
                containers: $0.containers, since: $0.at)
        }
    }

    /// Signatures that do not count as a person: added afterwards, or on another's device.
    fileprivate var signed: [Finding] {
        let late = signatures.afterwards.filter { $0.signed <= evidence.now }.map {
            Finding(
                .signedAfterwards, here + [.act($0.kind)], people: [$0.person],
                containers: goods($0.at), statements: [$0.statement], since: $0.at,
                until: $0.signed)
        }
        let shared = signatures.shared.map {
            Finding(
                .keysShareADevice, here, people: $0.people.sorted(), containers: goods($0.since),
                statements: $0.statements, since: $0.since)
        }
        return late + shared
    }

    /// Rounds, inspections and reviews that were due while goods were there.
    fileprivate var lapses: [Finding] {
        VaultDuty.recurring.flatMap { duty in
            Lapse.of(duty, done: done(duty), in: periods, policies, until: evidence.now)
        }.compactMap { lapse in
            lapse.duty.missed.map {
                Finding(
                    $0, here + [.count(expected: lapse.due, found: lapse.late ? 1 : 0)],
                    people: lapse.answering(watch.roster),
                    containers: goods(lapse.since), since: lapse.since, until: lapse.until)
            }
        }
    }

    /// Keys that nobody held while goods were there, and both in one hand.
    fileprivate var keyless: [Finding] {
        let held = KeyHolding.inOneHand(keys).map { one, other in
            Finding(
                .keysAreInOneHand, here, people: [one.holder].compactMap(\.self),
                containers: goods(max(one.from, other.from)),
                statements: [one.statement, other.statement].sorted(),
                since: max(one.from, other.from),
                until: [one.to, other.to].compactMap(\.self).min())
        }
        return VaultLock.allCases.flatMap(free) + held
    }

    /// A lock whose key was never taken, or was lost: one finding for each, however often goods
    /// came and went meanwhile.
    private func free(_ lock: VaultLock) -> [Finding] {
        let own = keys.filter { $0.lock == lock }
        let start = Instant(seconds: 0)
        let never: [(Instant, Instant?, ContentID?)] = [(start, own.first?.from, nil)]
        let lost = own.filter { $0.holder == nil }.map { ($0.from, $0.to, Optional($0.statement)) }
        return (never + lost).compactMap { from, to, statement in
            let times = periods.compactMap { within(from, to, $0) }
            guard let first = times.first, let last = times.last else { return nil }
            return Finding(
                .keyHasNoHolder, here + [.equipment(lock.equipment)], containers: goods(first.from),
                statements: [statement].compactMap(\.self), since: first.from, until: last.to)
        }
    }

    /// What of a time lies in a period and before the instant of reading.
    private func within(
        _ from: Instant, _ to: Instant?, _ period: (from: Instant, to: Instant?)
    ) -> (from: Instant, to: Instant?)? {
        let begins = max(from, period.from)
        let ends = [to, period.to].compactMap(\.self).min()
        guard begins < ends ?? evidence.now, begins < evidence.now else { return nil }
        return (begins, ends)
    }
}

extension VaultDuty {
    /// What is found when it was not done.
    fileprivate var missed: FindingCode? {
        switch self {
        case .round: .roundIsMissed
        case .inspection: .inspectionIsMissed
        case .review: .reviewIsMissed
        case .relief, .relatives, .repair: nil
        }
    }
}
