import Custody
import Intake
import Registers
import Reports

/// What was done with the boxes and bags of a return, from their packing on.
struct ReturnTrail {
    private let containers: [ContainerID]
    private let history: RegisterHistory

    init(_ containers: some Sequence<ContainerID>, _ naming: Naming) {
        self.containers = Set(containers).sorted()
        history = naming.books.history
    }

    /// The statements of some kinds about any of them.
    func contents(_ kinds: Set<ActKind>) -> Set<ContentID> {
        Set(containers.flatMap { links(kinds, of: $0).map(\.content) })
    }

    /// The statements of some kinds about one of them, in the order of its chain.
    func facts(_ kinds: Set<ActKind>, of container: ContainerID) -> [FormFact] {
        links(kinds, of: container).compactMap { link in
            history.statement(link.content).map { FormFact(content: link.content, statement: $0) }
        }
    }

    /// The acceptances of any of them, oldest first.
    var acceptances: [(fact: FormFact, acceptance: Acceptance)] {
        var seen: Set<ContentID> = []
        return containers.flatMap { facts([.accept], of: $0) }
            .sorted { ($0.statement.at, $0.content) < ($1.statement.at, $1.content) }
            .compactMap { fact in
                guard seen.insert(fact.content).inserted,
                    case .journey(.accept(let acceptance)) = fact.statement.act
                else { return nil }
                return (fact, acceptance)
            }
    }

    private func links(_ kinds: Set<ActKind>, of container: ContainerID) -> [LinkRow] {
        ChainOrder.sorted(history.rows(LinkRow.self, container.text))
            .filter { kinds.contains($0.kind) && $0.state == .effective }
    }
}

extension Act {
    /// The numbers of the strips that a sealing put on.
    var seals: String? {
        guard case .journey(.seal(let sealing)) = self else { return nil }
        return sealing.seals.map(\.text).joined(separator: " ")
    }
}

extension History {
    /// Everything that was packed into a container, at any depth.
    func packedIn(_ container: ContainerID) -> Set<ContainerID> {
        var found: Set<ContainerID> = []
        var next = [container]
        while let outer = next.popLast() {
            for inner in self.container(outer)?.children ?? [] where found.insert(inner).inserted {
                next.append(inner)
            }
        }
        return found
    }
}
