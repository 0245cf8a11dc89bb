import Testing

@testable import Custody

/// Three values against someone who stands in the vault for every second of it.
@Suite("Presence, proven to the second")
struct PresenceProofTests {
    private static let people: [PersonID] = ["a", "b", "c", "d"]
    private static let goods: [ContainerID] = ["x", "y", "z"]

    @Test func `every second with goods is present, absent or not provable, as the oracle says`() {
        var dice = Dice(seed: 23)
        var seen: [Presence: Int] = [:]
        for _ in 0..<400 {
            let told = Told(&dice)
            let stretches = told.watch.stretches(until: Instant(seconds: told.horizon))
            for second in 0..<told.horizon {
                let found = stretches.filter {
                    $0.from.seconds <= second && second < $0.to.seconds
                }
                let oracle = told.oracle(second)
                #expect(found.map(\.presence) == (oracle.map { [$0] } ?? []))
                if let oracle { seen[oracle, default: 0] += 1 }
            }
            #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.to <= $1.from })
            #expect(stretches.allSatisfy { $0.from < $0.to && $0.unproven.isSubset(of: $0.onDuty) })
            let absent = stretches.filter { $0.presence == .absent }
            let breaches = told.watch.watch.breaches(until: Instant(seconds: told.horizon))
            #expect(
                absent.map(\.length).reduce(0, +) == breaches.map(\.length.seconds).reduce(0, +))
        }
        #expect(Presence.allCases.allSatisfy { seen[$0, default: 0] > 500 })
    }

    @Test func `a signature more never makes a second worse, a device shared never better`() {
        var dice = Dice(seed: 29)
        for _ in 0..<200 {
            let told = Told(&dice)
            let more = ProvenWatch(
                watch: told.watch.watch, sightings: told.watch.sightings + Told.sightings(&dice),
                twins: told.watch.twins)
            let fewer = ProvenWatch(
                watch: told.watch.watch, sightings: told.watch.sightings,
                twins: Twins([["a", "b"], ["c", "d"]]))
            for second in stride(from: Int64(0), to: told.horizon, by: 3) {
                let here = told.oracle(second)
                #expect(more.rank(second, told.horizon) <= told.watch.rank(second, told.horizon))
                #expect(fewer.rank(second, told.horizon) >= told.watch.rank(second, told.horizon))
                #expect((here == nil) == (told.watch.rank(second, told.horizon) == 0))
            }
        }
    }

    /// A random watch, and the same in words that nobody can sweep.
    private struct Told {
        let horizon: Int64
        let marks: [Roster.Mark]
        let stays: [Stay]
        let watch: ProvenWatch
        let groups: [Set<PersonID>]
        let change: (at: Int64, to: Int)

        init(_ dice: inout Dice) {
            horizon = Int64(dice.roll(20...120))
            marks = (0..<dice.roll(2...14)).map { _ in
                Roster.Mark(
                    person: people[dice.roll(0...3)], begins: dice.roll(0...3) > 0,
                    at: Instant(seconds: dice.roll(Int64(0)...100)))
            }
            stays = (0..<dice.roll(1...4)).map { _ in
                let from = dice.roll(Int64(0)...60)
                return Stay(
                    container: goods[dice.roll(0...2)], from: Instant(seconds: from),
                    to: dice.roll(0...3) == 0
                        ? nil : Instant(seconds: from + dice.roll(Int64(0)...60)))
            }
            groups = dice.roll(0...2) == 0 ? [["a", "b"]] : []
            change = (at: dice.roll(Int64(0)...110), to: dice.roll(1...3))
            let needed = Eras(
                dice.roll(1...3),
                then: [.init(from: Instant(seconds: change.at), value: change.to)])
            watch = ProvenWatch(
                watch: Watch(vault: "V", needed: needed, roster: Roster(marks), stays: stays),
                sightings: Self.sightings(&dice), twins: Twins(groups))
        }

        static func sightings(_ dice: inout Dice) -> [Sighting] {
            (0..<dice.roll(4...24)).map { _ in
                let at = Instant(seconds: dice.roll(Int64(0)...110))
                return Sighting(
                    person: people[dice.roll(0...3)], at: at,
                    until: at + Span(seconds: dice.roll(Int64(1)...30)))
            }
        }

        func oracle(_ second: Int64) -> Presence? {
            let here = stays.contains { stay in
                stay.from.seconds <= second && stay.to.map { second < $0.seconds } ?? true
            }
            guard here else { return nil }
            let onDuty = people.filter { person in
                let own = marks.filter { $0.person == person && $0.at.seconds <= second }
                guard let last = own.map(\.at).max() else { return false }
                return own.filter { $0.at == last }.allSatisfy(\.begins)
            }
            let needed = second < change.at ? watch.watch.needed.first : change.to
            guard onDuty.count >= needed else { return .absent }
            let proven = onDuty.filter { person in
                watch.sightings.contains {
                    $0.person == person && $0.at.seconds <= second
                        && second < $0.until.seconds
                }
            }
            let doubled = groups.filter { $0.isSubset(of: proven) }.count
            return proven.count - doubled >= needed ? .present : .notProvable
        }
    }
}

extension PresenceStretch {
    fileprivate var length: Int64 { (to - from).seconds }
}

extension ProvenWatch {
    /// 0 where nothing has to be watched, then the worse the more.
    fileprivate func rank(_ second: Int64, _ horizon: Int64) -> Int {
        let here = stretches(until: Instant(seconds: horizon)).first {
            $0.from.seconds <= second && second < $0.to.seconds
        }
        switch here?.presence {
        case nil: return 0
        case .present?: return 1
        case .notProvable?: return 2
        case .absent?: return 3
        }
    }
}
