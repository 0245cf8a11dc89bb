extension VaultRecord {
    /// Goods that a crew handed on or a slip gave away out of the unit's hands, while they lie in
    /// the vault by its own book: one of the two is false.
    ///
    /// What was released is not asked about: everybody can see that it is on its way.
    var goneInside: [Finding] {
        let inside = room.byContainer.mapValues { stays in
            stays.filter { $0.seen(at: evidence.now).map { $0.to == nil } ?? false }
        }
        return inside.sorted { $0.key < $1.key }.compactMap { container, stays in
            stays.first.flatMap { gone(container, since: $0.from) }
        }
    }

    private func gone(_ container: ContainerID, since stored: Instant) -> Finding? {
        let left = evidence.history.rows(LinkRow.self, container.text).filter { link in
            link.state == .effective && stored <= link.at && leaves(by: link)
                && evidence.isKnown(link.content, of: link.at)
        }
        guard let last = left.max(by: { ($0.at, $0.content) < ($1.at, $1.content) }),
            let row = evidence.container(container), !row.contested, row.custodian != .unit(unit)
        else { return nil }
        return Finding(
            .goneAndNotTakenOut, here + [.container(container)],
            people: evidence.history.signers([last.content]), containers: [container],
            statements: [last.content], since: last.at)
    }

    /// Whether it took the goods out of the unit's hands, who had let them go to nobody.
    private func leaves(by link: LinkRow) -> Bool {
        guard [.crewChange, .transcribed].contains(link.kind), let follows = link.follows,
            let before = Chain(link.container, evidence.history).state(after: follows)
        else { return false }
        return before.custodian == .unit(unit) && before.state != .inTransit
    }
}
