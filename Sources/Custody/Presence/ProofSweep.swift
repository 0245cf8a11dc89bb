/// Walks along the instants at which something changes and notes what is proven between them.
struct ProofSweep {
    enum Step {
        case comes(PersonID), goes(PersonID)
        case seen(PersonID), fades(PersonID)
        case enters(ContainerID), leaves(ContainerID)
        /// Another number is demanded.
        case demand
    }

    private let needed: Eras<Int>
    private let twins: Twins
    private var people: [PersonID: Int] = [:]
    private var signed: [PersonID: Int] = [:]
    private var goods: [ContainerID: Int] = [:]
    private var open: PresenceStretch?
    private var stretches: [PresenceStretch] = []

    init(needed: Eras<Int>, twins: Twins) {
        self.needed = needed
        self.twins = twins
    }

    mutating func take(_ step: Step) {
        switch step {
        case .comes(let person): people[person, default: 0] += 1
        case .goes(let person): people.lower(person)
        case .seen(let person): signed[person, default: 0] += 1
        case .fades(let person): signed.lower(person)
        case .enters(let container): goods[container, default: 0] += 1
        case .leaves(let container): goods.lower(container)
        case .demand: break
        }
    }

    /// All that changes at this instant is taken.
    mutating func settle(_ at: Instant) {
        guard !goods.isEmpty else { return close(at) }
        let needed = needed.at(at)
        let onDuty = Set(people.filter { $0.value > 0 }.keys)
        let proven = onDuty.filter { (signed[$0] ?? 0) > 0 }
        let presence: Presence =
            if onDuty.count < needed { .absent } else if twins.count(proven) < needed {
                .notProvable
            } else { .present }
        if open?.presence != presence || open?.needed != needed { close(at) }
        let unproven = onDuty.filter { person in
            !proven.contains(person) || proven.contains { isTwin($0, of: person) }
        }
        if open == nil {
            open = PresenceStretch(
                presence: presence, needed: needed, from: at, to: at, onDuty: [], unproven: [],
                containers: [])
        }
        open?.onDuty.formUnion(onDuty)
        open?.unproven.formUnion(unproven)
        open?.containers.formUnion(goods.keys)
    }

    mutating func finished(_ now: Instant) -> [PresenceStretch] {
        close(now)
        return stretches
    }

    private func isTwin(_ one: PersonID, of other: PersonID) -> Bool {
        one != other && twins.head(of: one) == twins.head(of: other)
    }

    private mutating func close(_ at: Instant) {
        guard var ended = open else { return }
        open = nil
        ended.to = at
        stretches.append(ended)
    }
}

extension [PersonID: Int] {
    fileprivate mutating func lower(_ key: Key) { self[key, default: 0] -= 1 }
}

extension [ContainerID: Int] {
    fileprivate mutating func lower(_ key: Key) {
        let left = (self[key] ?? 0) - 1
        self[key] = left == 0 ? nil : left
    }
}
