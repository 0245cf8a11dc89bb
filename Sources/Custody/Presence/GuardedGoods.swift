/// What a unit has in its place that the plan puts under two-person watch: from acceptance, so
/// that leaving out the store evades nothing (trap 5).
struct GuardedGoods {
    let evidence: Evidence
    /// The unit's declared vaults.
    let vaults: [PlaceID]
    /// What was taken in, as far as it has taken effect.
    let taken: [AcceptedRow]
    private let unit: UnitID
    private let movements: [ContainerID: [VaultMovementRow]]
    private let answered: Set<ContentID>

    init(_ evidence: Evidence, unit: UnitID) {
        let history = evidence.history
        self.evidence = evidence
        self.unit = unit
        let places = history.rows(UnitPlaceRow.self, unit.text)
            .filter { $0.kind == .vault && evidence.isEffective($0.content) }.map(\.place)
        vaults = Set(places).sorted()
        let rows = vaults.flatMap { history.rows(VaultMovementRow.self, $0.text) }
            .filter { evidence.isEffective($0.content) }
        movements = Dictionary(grouping: rows, by: \.container)
        taken = history.rows(AcceptedRow.self, unit.text)
            .filter { evidence.isEffective($0.content) }
        answered = Set(taken.compactMap(\.release))
    }

    /// By which statements a container itself was put into the vault.
    func stored(_ container: ContainerID) -> [ContentID] {
        Set((movements[container] ?? []).filter(\.inward).map(\.content)).sorted()
    }

    /// What in it a plan puts under watch.
    func leaves(of row: AcceptedRow, by plan: Plan) -> [ContainerID] {
        Guarding(evidence.history, plan.items).leaves(of: row.container, after: row.content)
            .map(\.container)
    }

    /// What ends the way from acceptance to the vault: stored, or gone again.
    func ends(of leaf: ContainerID, since: Instant) -> [Fact] {
        let stored = Nesting(evidence.history).carriers(of: leaf)
            .flatMap { movements[$0.outer] ?? [] }
            .filter(\.inward).map(\.content)
        let gone = departures(of: leaf).map(\.link.content)
        return Set(stored + gone).sorted().compactMap { evidence.fact($0) }
            .filter { wasMade($0, since: since) }
    }

    /// Whether it may belong to a stay that began then: a clock set back takes out nothing that is
    /// proven to be later.
    func wasMade(_ fact: Fact, since: Instant) -> Bool {
        fact.bracket.likely >= since || evidence.raised(fact).likely >= since
    }

    /// Where each guarded container was and when, by vault; what was never stored is looked for in
    /// the first vault, and under nil where the unit has declared none.
    ///
    /// What has to be watched is asked of each second's own plan.
    func stays(_ items: Eras<[ItemRow]>) -> [PlaceID?: [Stay]] {
        var stays: [PlaceID?: [Stay]] = [:]
        for era in items.spans {
            for (vault, all) in self.stays(Guarding(evidence.history, era.value)) {
                let here = all.compactMap { $0.cut(from: era.from, to: era.to) }
                stays[vault] = Stay.joined(
                    stays[vault] ?? [], here, at: era.from ?? .distant)
            }
        }
        return stays
    }

    private func stays(_ guarding: Guarding) -> [PlaceID?: [Stay]] {
        var timelines: [ContainerID: Timeline] = [:]
        var ends: [ContainerID: Instant] = [:]
        for row in taken {
            let leaves = guarding.leaves(of: row.container, after: row.content)
            guard !leaves.isEmpty, let fact = evidence.fact(row.content) else { continue }
            let at = row.release == nil ? row.at : fact.bracket.likely
            for leaf in leaves {
                timelines[leaf.container, default: Timeline()].note(.accepted, at)
                ends[leaf.container] = leaf.through
            }
        }
        for container in movements.keys {
            for leaf in guarding.leaves(of: container, after: nil) {
                timelines[leaf.container] = timelines[leaf.container] ?? Timeline()
                ends[leaf.container] = leaf.through
            }
        }
        var stays: [PlaceID?: [Stay]] = [:]
        for (leaf, begun) in timelines {
            var timeline = begun
            noteMovements(of: leaf, in: &timeline)
            for stretch in timeline.stretches(through: ends[leaf]) {
                stays[stretch.vault ?? vaults.first, default: []].append(
                    Stay(container: leaf, from: stretch.from, to: stretch.to))
            }
        }
        return stays
    }

    private func noteMovements(of leaf: ContainerID, in timeline: inout Timeline) {
        for carrier in Nesting(evidence.history).carriers(of: leaf) {
            for row in movements[carrier.outer] ?? [] {
                timeline.note(row.inward ? .stored(row.vault) : .takenOut, row.at)
            }
        }
        for ride in departures(of: leaf) {
            guard let fact = evidence.fact(ride.link.content) else { continue }
            timeline.note(.left(ride.link.content), fact.bracket.likely)
            for back in returns(of: ride) {
                timeline.note(.back(ride.link.content), back.bracket.likely)
            }
        }
    }

    /// Statements by which it left the place: on its way, to a room, opened for its sitting,
    /// destroyed; not the release that this unit's own acceptance answers.
    private func departures(of leaf: ContainerID) -> [Nesting.Ride] {
        Nesting(evidence.history).links(of: leaf, Self.departing).filter { ride in
            guard !answered.contains(ride.link.content) else { return false }
            switch evidence.history.statement(ride.link.content)?.act {
            case .journey(.transcribed(let slip))?: return slip.to != unit
            case .exam(.packetOpening(let opening))?:
                return opening.purpose == .exam || opening.purpose == .discImport
            case .some, nil: return true
            }
        }
    }

    private static let departing: Set<ActKind> = [
        .release, .posted, .centreHandover, .roomIssue, .packetOpening, .destruction, .transcribed,
    ]

    /// A release that was withdrawn, or refused at the receiver's door, left the goods here.
    private func returns(of ride: Nesting.Ride) -> [Fact] {
        evidence.history.rows(ActRow.self, ride.link.content).compactMap { act in
            switch evidence.history.statement(act.content)?.act {
            case .journey(.withdraw(let withdrawal))?:
                let isBack = withdrawal.containers.contains(ride.outer)
                return isBack ? evidence.fact(act.content) : nil
            case .journey(.accept(let acceptance))?:
                let refused = acceptance.lines.contains {
                    $0.container == ride.outer && $0.verdict == .refused
                }
                return refused ? evidence.fact(act.content) : nil
            case .some, nil: return nil
            }
        }
    }
}
