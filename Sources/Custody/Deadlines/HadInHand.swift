extension History {
    /// Where a container arrived by what somebody said of a release who had it in hand then; nil of
    /// any other statement.
    ///
    /// Whoever never had the goods, or has given them away, cannot say that they have arrived.
    func arrival(
        _ told: Statement, of container: ContainerID, after release: ContentID
    ) -> UnitID? {
        guard case .journey(.arrived(let arrival)) = told.act, arrival.release == release,
            hadInHand(told.people, container, of: release, at: told.at)
        else { return nil }
        return arrival.at
    }

    /// Whether all of these arrived where a release sent them, by the word of who had them in hand.
    package func haveArrived(
        _ containers: [ContainerID], after release: ContentID, at unit: UnitID
    ) -> Bool {
        let told = rows(ActRow.self, release).filter { $0.kind == .arrived }
            .compactMap { effective($0.content) }
        return !told.isEmpty
            && containers.allSatisfy { container in
                told.contains { arrival($0, of: container, after: release) == unit }
            }
    }

    /// Whether one of these people let the goods go himself or took them over for the road, and
    /// nobody had taken them over from him by then.
    private func hadInHand(
        _ people: [PersonID], _ container: ContainerID, of release: ContentID, at: Instant
    ) -> Bool {
        let links = rows(LinkRow.self, container.text).filter { $0.state != .void }
        guard let first = links.first(where: { $0.content == release }) else { return false }
        let gave = statement(release)?.people ?? []
        // Who only sat beside the one that signed has to be looked for further back.
        let held =
            gave.contains(where: people.contains) || carried(people, container, until: release)
        var waiting = [(held: held, link: first)]
        while let (held, link) = waiting.popLast() {
            let next = links.filter { $0.follows == link.content && isUnderway($0, release) }
            if held, !next.contains(where: { $0.state == .effective && $0.at < at }) { return true }
            waiting += next.map { (held: takes(people, $0) ?? held, link: $0) }
        }
        return false
    }

    /// Whether they were of the crew that brought the goods to where a release let them go.
    private func carried(
        _ people: [PersonID], _ container: ContainerID, until release: ContentID
    ) -> Bool {
        switch Chain(container, self).state(after: release)?.custodian {
        case .crew(let crew): crew.contains(where: people.contains)
        case .unit, nil: false
        }
    }

    /// Whether one of these people has the goods after a statement; nil where it moves no custody.
    private func takes(_ people: [PersonID], _ link: LinkRow) -> Bool? {
        guard case .journey(let act) = statement(link.content)?.act else { return nil }
        switch act {
        case .accept: return statement(link.content)?.people.contains(where: people.contains)
        case .crewChange(let change): return change.incoming.contains(where: people.contains)
        case .manifest, .pack, .seal, .release, .posted, .arrived, .withdraw, .transcribed,
            .sealCheck, .quarantine, .quarantineLift, .reveal:
            return nil
        }
    }

    /// Whether goods are still on the way on which a release sent them.
    private func isUnderway(_ link: LinkRow, _ release: ContentID) -> Bool {
        guard case .journey(.accept(let acceptance))? = statement(link.content)?.act else {
            return !ends.contains(link.kind)
        }
        let line = acceptance.lines.first { $0.container == link.container }
        return acceptance.release == release && acceptance.hands == .crew
            && line?.verdict != .refused
    }
}

/// What ends a way besides that a unit takes the goods in.
private let ends: Set<ActKind> = [
    .release, .posted, .centreHandover, .withdraw, .transcribed, .roomIssue, .destruction,
]
