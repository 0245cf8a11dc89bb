import Custody

extension GeneratedLie {
    /// Crews that give away what they never had.
    static let crews: [Self] = [
        Self(
            name: "a stranger hands on what a crew has", root: "refusal outgoingCrewHoldsTheGoods"
        ) { telling in
            let index = telling.pick(.accept) { statement in
                guard case .journey(.accept(let acceptance)) = statement.act else { return false }
                return acceptance.hands == .crew
            }
            guard let index else { return }
            let step = telling.steps[index]
            // Whoever has the goods is led to believe that they come from him.
            guard case .journey(.accept(let acceptance)) = step.statement.act,
                let holder = step.statement.parties.first(where: { Self.isCarrier($0.role) })
            else { return }
            let role: Role = holder.role == .patrol ? .courier : .patrol
            let stranger = Signer("\(acceptance.unit)-\(role.rawValue)-1")
            let containers = acceptance.lines.map(\.container)
            let change = CrewChange(
                containers: containers, outgoing: [stranger.person], incoming: [holder.person],
                reason: "换班")
            telling.insert(
                index + 1, "stranger",
                step.statement.saying(
                    .journey(.crewChange(change)), at: step.statement.at + .minutes(1),
                    by: [stranger.party, holder],
                    chains: containers.map { ChainLink(container: $0, follows: step.content) }))
        }
    ]

    private static func isCarrier(_ role: Role) -> Bool { role == .courier || role == .patrol }
}
