/// What is on its way into a unit's vault or out of it, by the orders and releases on record.
package struct VaultTraffic: Hashable, Sendable {
    /// One container that is expected to come or go.
    package struct Line: Hashable, Sendable {
        package let container: ContainerID
        /// Where it comes from, or goes to; nil where it is with a crew.
        package let unit: UnitID?
        /// The hour of the movement order; nil where it has none.
        package let at: Instant?
    }

    /// Released or ordered to the unit, not taken in yet.
    package let incoming: [Line]
    /// Taken in and not stored: it belongs into the vault at once (R4).
    package let unstored: [ContainerID]
    /// In the vault, and ordered away.
    package let outgoing: [Line]

    init(
        _ evidence: Evidence, of unit: UnitID, _ plan: Plan, vault: PlaceID, inside: [ContainerID]
    ) {
        let reading = Reading(evidence, unit, plan)
        let released = reading.released
        let known = Set(released.map(\.container))
        incoming = (released + reading.ordered.filter { !known.contains($0.container) })
            .sorted(by: Self.isEarlier)
        unstored = reading.unstored(besides: vault, Set(inside))
        outgoing = reading.leaving(Set(inside)).sorted(by: Self.isEarlier)
    }

    private static func isEarlier(_ one: Line, _ other: Line) -> Bool {
        (one.at ?? .distant, one.container) < (other.at ?? .distant, other.container)
    }
}

/// What the rows of a unit say of its traffic; so far back and ahead that a board needs it.
private struct Reading {
    private let evidence: Evidence
    private let unit: UnitID
    private let plan: Plan
    private let accepted: [AcceptedRow]
    private static let back = Span.days(3)

    init(_ evidence: Evidence, _ unit: UnitID, _ plan: Plan) {
        (self.evidence, self.unit, self.plan) = (evidence, unit, plan)
        let since = evidence.now - Self.back
        accepted = evidence.history.rows(AcceptedRow.self, unit.text).filter { row in
            since <= row.at && row.at <= evidence.now && evidence.fact(row.content) != nil
        }
    }

    /// On a slip to the unit that nobody has answered.
    var released: [VaultTraffic.Line] {
        evidence.history.rows(SlipRow.self, unit.text)
            .filter { $0.half == .slip && evidence.isKnown($0.content, of: $0.at) }
            .compactMap { slip in
                guard let row = evidence.container(slip.container),
                    row.state == .inTransit, row.release == slip.release
                else { return nil }
                let order = Departure(act(slip.release))?.order.flatMap(order)
                return VaultTraffic.Line(
                    container: slip.container, unit: order?.from ?? place(row.custodian),
                    at: order?.arrives)
            }
    }

    /// On an order to the unit, still with those who are to bring it.
    var ordered: [VaultTraffic.Line] {
        neighbours.flatMap(orders).filter { $0.to == unit }.flatMap { order in
            order.containers.filter { isComing($0, by: order) }.map {
                VaultTraffic.Line(container: $0, unit: order.from, at: order.arrives)
            }
        }
    }

    func leaving(_ inside: Set<ContainerID>) -> [VaultTraffic.Line] {
        orders(unit).flatMap { order in
            order.containers.filter(inside.contains).map {
                VaultTraffic.Line(container: $0, unit: order.to, at: order.departs)
            }
        }
    }

    /// What was taken in, has to be watched, and lies in none of the unit's vaults.
    func unstored(besides vault: PlaceID, _ inside: Set<ContainerID>) -> [ContainerID] {
        let others = evidence.history.rows(UnitPlaceRow.self, unit.text)
            .filter { $0.kind == .vault && $0.place != vault }.map(\.place)
        let stored = Set(others).reduce(into: inside) { stored, other in
            stored.formUnion(VaultRoom(evidence, other).inside(at: evidence.now))
        }
        let guarding = Guarding(evidence.history, plan.items)
        return Set(accepted.map(\.container)).subtracting(stored).sorted().filter { id in
            guard let row = evidence.container(id), row.state == .held, !row.open,
                row.custodian == .unit(unit)
            else { return false }
            return !guarding.leaves(of: id, after: nil).isEmpty
        }
    }

    private func isComing(_ container: ContainerID, by order: MovementOrder) -> Bool {
        guard let row = evidence.container(container), row.custodian != .unit(unit),
            row.state != .destroyed
        else { return false }
        return !accepted.contains { $0.container == container && order.departs <= $0.at }
    }

    /// The tier above and the units below send goods here.
    private var neighbours: [UnitID] {
        let above = evidence.history.unit(unit)?.parent.map { [$0] } ?? []
        return above + plan.units.filter { $0.parent == unit }.map(\.id)
    }

    private func orders(_ from: UnitID) -> [MovementOrder] {
        let now = evidence.now
        return evidence.history.rows(OrderRow.self, from.text).compactMap { order($0.content) }
            .filter { now - Self.back <= $0.arrives && $0.departs <= now + Self.back }
    }

    private func order(_ content: ContentID) -> MovementOrder? {
        guard let known = evidence.history.effective(content),
            case .office(.movement(let order)) = known.act,
            evidence.isKnown(content, of: known.at)
        else { return nil }
        return order
    }

    private func act(_ content: ContentID) -> Act? { evidence.history.statement(content)?.act }

    private func place(_ custodian: Custodian) -> UnitID? {
        switch custodian {
        case .unit(let unit): unit
        case .crew: nil
        }
    }
}

extension Departure {
    fileprivate init?(_ act: Act?) {
        guard let act else { return nil }
        self.init(act)
    }
}
