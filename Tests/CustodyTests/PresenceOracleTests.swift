import Testing

@testable import Custody

/// The sweep against someone who stands in the vault for every second of it.
@Suite("Presence, to the second")
struct PresenceOracleTests {
    private static let people: [PersonID] = ["a", "b", "c", "d"]
    private static let goods: [ContainerID] = ["x", "y", "z"]

    @Test func `every lone second is found and no other`() {
        var dice = Dice(seed: 7)
        for _ in 0..<400 {
            let horizon = Int64(dice.roll(20...120))
            let marks = (0..<dice.roll(0...14)).map { _ in
                Roster.Mark(
                    person: Self.people[dice.roll(0...3)], begins: dice.roll(0...2) > 0,
                    at: Instant(seconds: dice.roll(Int64(0)...130)))
            }
            let stays = (0..<dice.roll(0...4)).map { _ in
                let from = dice.roll(Int64(0)...100)
                return Stay(
                    container: Self.goods[dice.roll(0...2)], from: Instant(seconds: from),
                    to: dice.roll(0...3) == 0
                        ? nil : Instant(seconds: from + dice.roll(Int64(0)...60)))
            }
            let change = (at: dice.roll(Int64(0)...110), to: dice.roll(1...3))
            let first = dice.roll(1...3)
            let needed = Eras(
                first, then: [.init(from: Instant(seconds: change.at), value: change.to)])
            let watch = Watch(
                vault: "V", needed: needed, roster: Roster(marks.shuffled(&dice)), stays: stays)
            let breaches = watch.breaches(until: Instant(seconds: horizon))
            for second in 0..<horizon {
                let oracle = Self.oracle(
                    second, marks, stays, needed: second < change.at ? first : change.to)
                let found = breaches.filter {
                    $0.from.seconds <= second && second < $0.to.seconds
                }
                #expect(found.count == (oracle == nil ? 0 : 1))
                if let oracle, let found = found.first {
                    #expect(found.present == oracle.present)
                    #expect(found.needed == (second < change.at ? first : change.to))
                    #expect(Set(found.containers).isSuperset(of: oracle.goods))
                }
            }
            #expect(breaches.allSatisfy { $0.to.seconds <= horizon && $0.from < $0.to })
        }
    }

    @Test func `the order in which signatures arrive changes nothing`() {
        var dice = Dice(seed: 11)
        for _ in 0..<200 {
            let marks = (0..<12).map { _ in
                Roster.Mark(
                    person: Self.people[dice.roll(0...3)], begins: dice.roll(0...1) == 0,
                    at: Instant(seconds: dice.roll(Int64(0)...20)))
            }
            #expect(Roster(marks) == Roster(marks.shuffled(&dice)))
        }
    }

    /// Who is there in a second, and over what, where that is too few.
    private static func oracle(
        _ second: Int64, _ marks: [Roster.Mark], _ stays: [Stay], needed: Int
    ) -> (present: [PersonID], goods: Set<ContainerID>)? {
        let present = people.filter { person in
            let own = marks.filter { $0.person == person && $0.at.seconds <= second }
            guard let last = own.map(\.at).max() else { return false }
            return own.filter { $0.at == last }.allSatisfy(\.begins)
        }
        let here = stays.filter { stay in
            stay.from.seconds <= second && stay.to.map { second < $0.seconds } ?? true
        }
        guard !here.isEmpty, present.count < needed else { return nil }
        return (present, Set(here.map(\.container)))
    }
}

extension Array {
    fileprivate func shuffled(_ dice: inout Dice) -> Self {
        var shuffled = self
        for index in shuffled.indices.reversed() where index > 0 {
            shuffled.swapAt(index, dice.roll(0...index))
        }
        return shuffled
    }
}
