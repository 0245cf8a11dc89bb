import Custody
import Foundation
import Intake
import LedgerStore
import Registers
import Reports
import Synchronization
import Testing

/// What several readers find together is what one would find alone in the same moment.
@Suite struct SharedReadingTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test
    func `a board of many readers is one reader's of that very size, whoever writes meanwhile`()
        async throws
    {
        let told =
            try season.founding() + season.journey((1...12).map { "BX-\($0)" })
            + (0..<30).map { _ in try season.round() }
        let desk = try await bench.desk()
        let isDone = Mutex(false)
        async let admitted = Self.submit(told, to: desk) { isDone.withLock { $0 = true } }
        var sizes: Set<Int> = []
        var together = 0
        repeat {
            let (size, fellows) = try desk.ledger.consultTogether { books in
                try compare(books)
                return (try books.snapshot.size(), books.fellows.count)
            }
            sizes.insert(size)
            together += fellows
            await Task.yield()
        } while !isDone.withLock { $0 }
        #expect(try await admitted == told.count)
        try desk.ledger.consultTogether { books in
            try compare(books)
            #expect(try Board.dues(of: named("centre"), books, now: season.scribe.now).count > 0)
        }
        #expect(sizes.count > 2)
        #expect(together > 0 || ProcessInfo.processInfo.activeProcessorCount == 1)
    }

    private static func submit(
        _ told: [Written], to desk: Desk, done: @Sendable () -> Void
    ) async throws -> Int {
        defer { done() }
        var count = 0
        for written in told where try await desk.submit(written).isAdmitted { count += 1 }
        return count
    }

    private func compare(_ books: Books) throws {
        let (centre, now): (UnitID, Instant) = (named("centre"), season.scribe.now)
        let alone = Books(books.snapshot)
        let (one, all) = (
            try Board.dues(of: centre, alone, now: now), try Board.dues(of: centre, books, now: now)
        )
        #expect(one == all)
        let (lone, shared) = (
            try Board.balance(of: centre, alone, by: .all),
            try Board.balance(of: centre, books, by: .all)
        )
        #expect(lone.lines == shared.lines && lone.differences == shared.differences)
        #expect(lone.lines == BalanceSheet(centre, alone.history).lines(by: .all))
        #expect(lone.differences == Differences.of(centre, alone.history))
    }

    @Test func `parts are read once each and stand in their order`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let times = Mutex<[Int: Int]>([:])
        let found = try desk.ledger.consultTogether { books in
            try books.sharing(Array(0..<2_000)) { books in
                { part in
                    times.withLock { $0[part, default: 0] += 1 }
                    return "\(part) of \(books.history.plan(for: named("nm")) == nil)"
                }
            }
        }
        #expect(found == (0..<2_000).map { "\($0) of false" })
        #expect(times.withLock { $0.count == 2_000 && $0.values.allSatisfy { $0 == 1 } })
    }

    @Test func `what one of them cannot read is nobody's answer, and the next reading is whole`()
        async throws
    {
        struct Unreadable: Error {}
        let desk = try await bench.desk(after: try season.founding())
        for bad in [0, 7, 99] {
            #expect(throws: Unreadable.self) {
                try desk.ledger.consultTogether { books in
                    try books.sharing(Array(0..<100)) { _ in
                        { part in if part == bad { throw Unreadable() } }
                    }
                }
            }
        }
        try desk.ledger.consultTogether { try compare($0) }
    }
}
