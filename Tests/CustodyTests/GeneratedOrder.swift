import Custody

extension GeneratedTelling {
    /// The same statements in another order.
    ///
    /// Three things have a place in the ledger and keep it: what the offices say comes first, in
    /// its order; a permit comes after whatever facts it came after; and of two statements under
    /// one id the first told is the first there. All other facts come in any order at all.
    mutating func shuffled() -> [Step] {
        let isOffice: (Step) -> Bool = { step in
            if case .office(let act) = step.statement.act { act.kind != .opening } else { false }
        }
        var order = steps.filter(isOffice)
        var waiting = Array(steps.enumerated().filter { !isOffice($0.element) })
        while !waiting.isEmpty {
            let permit = waiting.firstIndex { $0.element.statement.act.kind.isPermit }
            let limit = permit ?? waiting.count
            guard limit > 0 else {
                order.append(waiting.removeFirst().element)
                continue
            }
            // Now and then a fact overtakes a permit that it came after.
            let facts = waiting.indices.filter {
                !waiting[$0].element.statement.act.kind.isPermit
            }
            let any = dice.roll(0...9) == 0 ? facts : facts.filter { $0 < limit }
            order.append(waiting.remove(at: any[dice.roll(0...any.count - 1)]).element)
        }
        return firstIsFirst(order)
    }

    /// Whoever is first under an id has it; so the order of such statements is no free one.
    private func firstIsFirst(_ order: [Step]) -> [Step] {
        var order = order
        let places = Dictionary(grouping: order.indices) { order[$0].statement.id }
        for (id, places) in places where places.count > 1 {
            for (place, step) in zip(places, steps.filter { $0.statement.id == id }) {
                order[place] = step
            }
        }
        return order
    }
}

extension GeneratedReading {
    /// Everything that must read the same in any order, register by register.
    ///
    /// Three things are told apart by their place and by nothing else:
    /// - a lie that comes before what contradicts it is in the ledger and void, one that comes
    ///   after is refused beside it: which rows it left itself is not compared, that it is
    ///   rejected is;
    /// - whether a key was revoked and whether a container was blocked when its statement came.
    var meaning: [String: [[Cell]]] {
        let rejected = rejected
        let placed: Set<DeviationCode> = [.keysAreNotRevoked, .openedUnblocked]
        var registers: [String: [[Cell]]] = [:]
        for register in Event.registers where register.orderFree {
            let own = register.columns.firstIndex { $0.name == "content" }
            registers[register.name] = season.all(register).filter { row in
                if register.name == DeviationRow.register.name,
                    let row = DeviationRow(cells: CellReader(row)),
                    placed.contains(row.deviation.code)
                {
                    return false
                }
                return !(own.map { rejected.contains(row[$0]) } ?? false)
            }
        }
        registers["rejected"] = rejected.sorted().map { [$0] }
        registers["gap"] = gaps.map { [Cell($0.content), Cell($0.missing)] }
            .filter { !rejected.contains($0[0]) }
        return registers
    }

    /// What was refused or is void.
    private var rejected: Set<Cell> {
        let void = season.all(StatementRow.register)
            .compactMap { StatementRow(cells: CellReader($0)) }
            .filter { $0.standing == .void }.map(\.content)
        return Set((void + refused.keys).map { Cell($0) })
    }

    /// The permits that were refused: each is judged at its place.
    var permitsRefused: Set<ContentID> {
        Set(refused.filter { $0.value.act.kind.isPermit }.keys)
    }
}

extension [Cell] {
    /// A row in words, with the stories' names of the statements.
    var told: String {
        map { cell in
            switch cell {
            case .none: "-"
            case .integer(let number): "\(number)"
            case .octets(let octets): ContentID(octets)?.story ?? octets.hex
            case .text(let text):
                text.split(separator: " ").map { ContentID($0)?.story ?? String($0) }
                    .joined(separator: ",")
            }
        }.joined(separator: " ")
    }
}
