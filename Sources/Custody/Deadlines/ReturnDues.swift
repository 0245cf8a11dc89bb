extension SittingRecord {
    /// The 48 hours, from the planned end of the batch to proven arrival, for each container that
    /// goes back, and for each kind that none of them brings; without a count, also for the return
    /// as a whole, for nobody has said what it is.
    func returns(_ window: DeadlineWindow) -> [Due] {
        let goods = returning
        let dues = goods.compactMap { container in
            due(
                window, starts: batch.ends, owedBy: site,
                facts: passage(container).proofs
            )
            .map { staged($0.about([container]), container) }
        }
        guard !testimony.counts.isEmpty, !goods.isEmpty else {
            return dues
                + [due(window, starts: batch.ends, owedBy: site, facts: [])].compactMap(\.self)
        }
        return dues + missing.compactMap { lacking($0, window) }
    }

    /// The region's own clock: from arrival to acceptance, whether or not its gate was open.
    func acceptances(_ window: DeadlineWindow) -> [Due] {
        returning.compactMap { container in
            let passage = passage(container)
            guard
                let arrival = passage.arrivals
                    .min(by: { $0.bracket.likely < $1.bracket.likely })
            else { return nil }
            return due(
                window, starts: arrival.bracket.likely, begun: arrival, owedBy: region,
                facts: passage.acceptances
            )
            .map { $0.about([container]) }
        }
    }

    /// How one of the goods came to the region; of all of them it is found at once.
    func passage(_ container: ContainerID) -> Passage {
        let known = passages.value {
            let ways = returning.map { ($0, Passage($0, of: self)) }
            return Dictionary(ways) { way, _ in way }
        }
        return known[container] ?? Passage(container, of: self)
    }

    private var returning: [ContainerID] { goods.value { returned } }

    private var returned: [ContainerID] {
        let nesting = Nesting(history)
        var found: Set<ContainerID> = []
        for row in testimony.counts + testimony.packings { found.formUnion(row.containers) }
        return found.filter { container in
            !nesting.carriers(of: container).contains {
                $0.outer != container && found.contains($0.outer)
            }
        }.sorted()
    }

    /// What was counted of it, by the site or above it, and packed of it here; much is packed in
    /// other places.
    var testimony: ReturnTestimony {
        returnTestimony.value {
            ReturnTestimony(
                counts: rows(.count),
                packings: rows(.pack).filter { row in row.unit.map(isHere) ?? true }, history)
        }
    }

    /// The site, or a test centre under it.
    private func isHere(_ unit: UnitID) -> Bool {
        unit == site || sittings.contains { $0.testCentre == unit }
            || history.unit(unit)?.parent == site
    }
}

extension Due {
    func about(_ containers: [ContainerID]) -> Due {
        var due = self
        due.containers = containers
        return due
    }
}
