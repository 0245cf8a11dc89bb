/// Walks along the instants at which something changes and notes where too few people watch.
struct Sweep {
    private let watch: Watch
    private let now: Instant
    private var people: [PersonID: Int] = [:]
    private var goods: [ContainerID: Int] = [:]
    private var departed: Set<PersonID> = []
    private var entered: [ContainerID] = []
    private var open: Open?
    private var breaches: [PresenceBreach] = []

    private struct Open {
        let from: Instant
        let needed: Int
        let present: Set<PersonID>
        let left: Set<PersonID>
        var containers: Set<ContainerID>
    }

    init(watch: Watch, now: Instant) {
        self.watch = watch
        self.now = now
    }

    /// A new instant: nobody has gone and nothing come in yet.
    mutating func begin() {
        departed = []
        entered = []
    }

    mutating func take(_ step: Watch.Step) {
        switch step {
        case .comes(let person): people[person, default: 0] += 1
        case .goes(let person):
            people[person] = (people[person] ?? 0) - 1
            departed.insert(person)
        case .enters(let container):
            goods[container, default: 0] += 1
            entered.append(container)
        case .leaves(let container): goods[container] = (goods[container] ?? 0) - 1
        case .demand: break
        }
        switch step {
        case .comes(let person), .goes(let person):
            if people[person] == 0 { people[person] = nil }
        case .enters(let container), .leaves(let container):
            if goods[container] == 0 { goods[container] = nil }
        case .demand: break
        }
    }

    /// All that changes at this instant is taken: a breach goes on, ends or begins.
    mutating func settle(_ at: Instant) {
        let needed = watch.needed.at(at)
        let lapses = !goods.isEmpty && people.count < needed
        guard lapses else { return close(at, lasts: false) }
        let present = Set(people.keys)
        let isSame = open?.present == present
        if isSame, open?.needed == needed {
            open?.containers.formUnion(entered)
        } else {
            // Another number brings nobody back who had gone before.
            let left = isSame ? open?.left : nil
            close(at, lasts: false)
            open = Open(
                from: at, needed: needed, present: present,
                left: left ?? departed.subtracting(present), containers: Set(goods.keys))
        }
    }

    mutating func finished() -> [PresenceBreach] {
        close(now, lasts: true)
        return breaches
    }

    private mutating func close(_ at: Instant, lasts: Bool) {
        guard let ended = open else { return }
        open = nil
        breaches.append(
            PresenceBreach(
                vault: watch.vault, from: ended.from, to: at, lasts: lasts,
                needed: ended.needed, present: ended.present.sorted(),
                left: ended.left.sorted(), containers: ended.containers.sorted()))
    }
}
