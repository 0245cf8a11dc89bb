import Custody
import Intake
import LedgerStore
import Testing

/// Statements come in whatever order the networks let them.
@Suite struct ArrivalTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test func `what follows something missing waits, and takes effect when it comes`()
        async throws
    {
        let desk = try await bench.desk(after: try season.founding())
        let (pack, seal) = (try season.pack("BX-9"), try season.seal("BX-9", "S-1"))
        #expect(try await desk.submit(seal).told == "waits")
        #expect(try desk.ledger.container("BX-9") == nil)
        let came = try await desk.submit(pack)
        #expect(came.told == "admitted, releasing 1")
        #expect(try desk.ledger.container("BX-9")?.seals == [named("S-1")])
        #expect(try desk.ledger.standing(seal.content) == .effective)
        try expectRebuilt(desk.ledger)
    }

    @Test func `an acceptance that waits for its release is void when that contradicts it`()
        async throws
    {
        let told = try season.founding() + season.journey()
        let lie = try season.scribe.write(
            .journey(
                .withdraw(
                    Withdrawal(
                        release: told[told.count - 2].content, containers: [named("BX-1")],
                        reason: "误放行"))), by: ("c-off", .officer),
            following: [named("BX-1"): told[told.count - 2].content])
        let (first, last) = (Array(told.dropLast(2)), Array(told.suffix(2)))
        let desk = try await bench.desk(after: first)
        #expect(try await desk.submit(lie).told == "waits")
        #expect(try await desk.submit(last).map(\.told) == ["admitted, releasing 1", "admitted"])
        #expect(try desk.ledger.standing(lie.content) == .void)
        #expect(try desk.ledger.container("BX-1")?.contested == false)
        let again = try await desk.submit(lie)
        #expect(again.told == "repeated" && again.acknowledgement?.admitted == true)
        try expectRebuilt(desk.ledger)
    }

    @Test func `in any order of arrival the order-free registers are the same`() async throws {
        let (founding, journey) = (try season.founding(), try season.journey())
        let inOrder = try await bench.desk("in order", after: founding + journey)
        let expected = try inOrder.ledger.orderFree()
        // The order is a permit and is judged at its place; everything after it comes as it may.
        let (permit, facts) = (journey[0], Array(journey.dropFirst()))
        var random = Dice(seed: 11)
        for number in 0..<24 {
            let shuffled = number == 0 ? facts.reversed() : facts.shuffled(using: &random)
            let desk = try await bench.desk("\(number)", after: founding + [permit])
            let batch = number % 3 == 0 ? shuffled.count : number % 3
            for start in stride(from: 0, to: shuffled.count, by: batch) {
                let end = min(start + batch, shuffled.count)
                for answer in try await desk.submit(Array(shuffled[start..<end])) {
                    #expect(answer.isAdmitted)
                }
            }
            let found = try desk.ledger.orderFree()
            #expect(expected.keys.filter { found[$0] != expected[$0] }.sorted() == [])
            try expectRebuilt(desk.ledger)
        }
    }

    @Test func `a fork contests the box, whichever branch came first`() async throws {
        let founding = try season.founding()
        let pack = try season.pack("BX-7")
        let branches = try ["A", "B"].map { seal in
            try season.scribe.write(
                .journey(.seal(Sealing(container: named("BX-7"), seals: [named(seal)]))),
                by: ("c-off", .officer), following: [named("BX-7"): pack.content])
        }
        var states: [ContainerRow?] = []
        for (name, order) in [("ab", branches), ("ba", branches.reversed())] {
            let desk = try await bench.desk(name, after: founding + [pack] + order)
            states.append(try desk.ledger.container("BX-7"))
            try expectRebuilt(desk.ledger)
        }
        #expect(states[0]?.contested == true && states[0] == states[1])
    }
}

/// A die that falls alike in every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ state >> 29) &* 0x9E37_79B9_7F4A_7C15
    }
}
