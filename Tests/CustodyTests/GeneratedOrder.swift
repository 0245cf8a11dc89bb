import Custody

extension GeneratedTelling {
    /// The same statements in another order: offices and movement orders first, each permit
    /// after whatever facts it came after, and the facts in any order at all.
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
        return order
    }
}
