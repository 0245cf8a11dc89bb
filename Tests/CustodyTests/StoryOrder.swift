import Custody

/// The same statements in another order must leave the same order-free registers.
extension Story {
    /// Every order-free register, as it reads now.
    var orderFree: [String: [[Cell]]] {
        Dictionary(
            uniqueKeysWithValues: Event.registers.filter(\.orderFree).map {
                ($0.name, season.all($0))
            })
    }

    /// The founded season after these statements, put in the order given.
    static func replaying(_ told: some Sequence<Told>, founded: Bool = true) -> Story {
        let story = founded ? Story() : Story([])
        for told in told { story.put(told.statement, content: told.content) }
        return story
    }

    /// The registers that read otherwise when what was told arrives in that order.
    func differences(in order: [Told]) -> [String] {
        let other = Story.replaying(order).orderFree
        return orderFree.keys.sorted().filter { orderFree[$0] != other[$0] }
    }

    /// What reads otherwise when the same statements arrive in other orders, register by register.
    func differences(inOrders limit: Int = 24) -> [String] {
        let here = orderFree
        var found: Set<String> = []
        for order in told.orders(atMost: limit) {
            let other = Story.replaying(order).orderFree
            for (name, rows) in here where rows != other[name] {
                let changed = Set(rows).symmetricDifference(other[name] ?? [])
                found.insert("\(name): \(changed.sorted { $0.lexicographicallyPrecedes($1) })")
            }
        }
        return found.sorted()
    }
}

extension Array {
    /// Every order of a few; deterministic samples of many.
    func orders(atMost limit: Int = 120) -> [[Element]] {
        guard count > 1 else { return [self] }
        guard count > 4 else {
            return indices.flatMap { index -> [[Element]] in
                var rest = self
                let first = rest.remove(at: index)
                return rest.orders(atMost: limit).map { [first] + $0 }
            }
        }
        var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
        return [reversed()]
            + (1..<limit).map { _ in
                var shuffled = self
                for index in shuffled.indices.reversed() {
                    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    shuffled.swapAt(index, Int((seed >> 33) % UInt64(index + 1)))
                }
                return shuffled
            }
    }
}
