extension History {
    /// Whether one of these people let the goods go himself, or took them over for the road.
    ///
    /// Whoever never had them cannot say that they have arrived.
    func hadInHand(
        _ people: [PersonID], _ container: ContainerID, of release: ContentID
    ) -> Bool {
        let own = statement(release)?.people ?? []
        return own.contains(where: people.contains)
            || rows(LinkRow.self, container.text).contains { link in
                guard link.kind == .accept || link.kind == .crewChange, link.state != .void,
                    let taking = statement(link.content)
                else { return false }
                switch taking.act {
                case .journey(.accept(let acceptance)):
                    return acceptance.hands == .crew && acceptance.release == release
                        && taking.people.contains(where: people.contains)
                case .journey(.crewChange(let change)):
                    return change.incoming.contains(where: people.contains)
                case .office, .journey, .vault, .exam, .closing, .trouble: return false
                }
            }
    }
}
