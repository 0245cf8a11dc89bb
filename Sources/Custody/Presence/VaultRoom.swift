/// What lies in a vault by its own rows: the outermost containers that were stored there.
package struct VaultRoom {
    private let history: any History
    private let stays: [Stay]
    private let places: [ContainerID: String]

    package init(_ evidence: Evidence, _ vault: PlaceID) {
        history = evidence.history
        let rows = history.rows(VaultMovementRow.self, vault.text)
            .filter { evidence.isKnown($0.content, of: $0.at) }
        places = Self.places(rows)
        stays = Dictionary(grouping: rows, by: \.container).values.flatMap { own -> [Stay] in
            var found: [Stay] = []
            var since: Instant?
            for row in own.sorted(by: { ($0.at, $0.content) < ($1.at, $1.content) }) {
                if row.inward {
                    since = since ?? row.at
                } else if let from = since {
                    found.append(Stay(container: row.container, from: from, to: row.at))
                    since = nil
                }
            }
            if let since, let last = own.first {
                found.append(Stay(container: last.container, from: since))
            }
            return found
        }.sorted { ($0.from, $0.container) < ($1.from, $1.container) }
    }

    /// When each container itself lay there.
    var byContainer: [ContainerID: [Stay]] { Dictionary(grouping: stays, by: \.container) }

    /// What is there at an instant, in the order of names.
    package func inside(at now: Instant) -> [ContainerID] {
        stays.filter { stay in stay.from <= now && stay.to.map { now < $0 } ?? true }
            .map(\.container).sorted()
    }

    /// What is there at an instant, shelf by shelf; what was put on none comes last.
    func shelves(at now: Instant) -> [VaultShelf] {
        let named = Dictionary(grouping: inside(at: now)) { places[$0] }
        return named.map { VaultShelf(name: $0.key, containers: $0.value) }
            .sorted { one, other in
                guard let left = one.name else { return false }
                return other.name.map { left < $0 } ?? true
            }
    }

    /// On which shelf each container was put last.
    private static func places(_ rows: [VaultMovementRow]) -> [ContainerID: String] {
        let inward = rows.filter(\.inward).sorted { ($0.at, $0.content) < ($1.at, $1.content) }
        var places: [ContainerID: String] = [:]
        for row in inward { places[row.container] = row.shelf }
        return places
    }

    /// So few guarded containers that together they lie there in every second in which any does:
    /// whether a container is guarded is asked of those only.
    ///
    /// Each second by its own plan.
    func guarded(_ items: Eras<[ItemRow]>, _ since: Instant, _ now: Instant) -> [Stay] {
        let eras = items.spans.map {
            (from: $0.from, to: $0.to, guarding: Guarding(history, $0.value))
        }
        let first = eras.firstIndex { era in era.to.map { since < $0 } ?? true } ?? 0
        return eras.indices[first...].reduce(into: []) { stays, place in
            let era = eras[place]
            let hour = era.from ?? .distant
            let here = guarded(era.guarding, max(since, hour), min(now, era.to ?? now))
            let watched = here.compactMap { stay in
                // Before the board began to look it may have been watched by earlier plans too.
                let before = eras[..<first].reversed().prefix { earlier in
                    place == first
                        && earlier.guarding.watches(stay.container, to: earlier.to ?? now)
                }
                return stay.cut(from: (before.last ?? era).from, to: era.to)
            }
            stays = Stay.joined(stays, watched, at: hour)
        }
    }

    private func guarded(_ guarding: Guarding, _ since: Instant, _ now: Instant) -> [Stay] {
        var found: [Stay] = []
        var next: Instant? = since
        var dismissed: Set<ContainerID> = []
        while let at = next, at <= now {
            let here = stays.filter { stay in
                stay.from <= at && (stay.to.map { at < $0 } ?? true)
                    && !dismissed.contains(stay.container)
            }.sorted { ($0.to ?? now, $1.container) > ($1.to ?? now, $0.container) }
            next = stays.first { $0.from > at }?.from
            for stay in here {
                guard let through = guarding.through(stay.container),
                    through.map({ at < $0 }) ?? true
                else {
                    dismissed.insert(stay.container)
                    continue
                }
                next = [stay.to, through].compactMap(\.self).min()
                found.append(Stay(container: stay.container, from: stay.from, to: next))
                break
            }
        }
        return found
    }
}
