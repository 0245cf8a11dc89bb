import Custody
import Intake
import LedgerStore
import Merkle
import Synchronization
import Testing

@Suite struct GroupCommitTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test func `many who wait share a transaction, and each has a proof`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let rounds = try (0..<300).map { try season.round("第\($0)次") }
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for round in rounds { group.addTask { try await desk.submit(round) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let commits = try desk.ledger.commits() - 1
        #expect(answers.allSatisfy { $0.isAdmitted })
        #expect(commits < rounds.count / 2, "\(commits) transactions for \(rounds.count)")
        let acknowledgements = answers.compactMap(\.acknowledgement)
        #expect(
            Set(acknowledgements.map(\.index))
                == Set(founding.count..<founding.count + rounds.count))
        #expect(Set(acknowledgements.map(\.content)) == Set(rounds.map(\.content)))
        #expect(Set(acknowledgements.map(\.checkpoint)).count == commits)
        for acknowledgement in acknowledgements { try expectProven(acknowledgement, desk.ledger) }
        try expectRebuilt(desk.ledger)
    }

    @Test func `an import goes in by the thousand`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let rounds = try (0..<2_300).map { _ in try season.round() }
        let answers = try await desk.submit(rounds)
        #expect(answers.count == rounds.count && answers.allSatisfy { $0.isAdmitted })
        #expect(answers.map { $0.acknowledgement?.content } == rounds.map(\.content))
        #expect(try desk.ledger.commits() == 1 + 3)
        for answer in answers {
            try expectProven(try #require(answer.acknowledgement), desk.ledger)
        }
        try expectRebuilt(desk.ledger)
    }

    @Test func `two transactions never have the same time, however quick, while the clock goes`()
        async throws
    {
        let founding = try await bench.desk(after: try season.founding())
        try founding.ledger.close()
        let asked = Mutex<Int64>(0)
        // A thousand questions pass in one of its milliseconds.
        let slow = WallClock {
            1_617_238_900_000
                + asked.withLock { asked in
                    asked += 1; return asked / 1000
                }
        }
        let desk = try Desk(ledger: try bench.open(), clock: slow)
        var times: [Int64] = []
        for _ in 0..<5 {
            let answer = try await desk.submit(try season.round())
            times.append(try #require(answer.acknowledgement).received)
        }
        #expect(times == times.sorted() && Set(times).count == times.count, "\(times)")
    }

    @Test func `a batch of nothing worth keeping leaves no checkpoint`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let stranger = try season.round(by: ("stranger", .receiver))
        let answers = try await desk.submit(envelopes: [[], stranger.bytes, [0x7b]])
        #expect(answers.map(\.told) == ["malformed", "unsigned", "malformed"])
        #expect(try desk.ledger.commits() == 1)
    }
}

/// That an acknowledgement is worth something: the log signed a checkpoint under which the entry
/// provably lies.
func expectProven(
    _ acknowledgement: Acknowledgement, _ ledger: LedgerFile,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let signed = try SignedCheckpoint(Array(acknowledgement.checkpoint.utf8))
    let head = try signed.verified(logs: [try Bench.signer().key]).head
    let (entry, proof) = try ledger.read { snapshot in
        (
            try snapshot.entry(acknowledgement.index),
            try snapshot.tree(size: head.size).inclusion(of: acknowledgement.index)
        )
    }
    let leaf = try #require(entry, sourceLocation: sourceLocation)
    #expect(ContentID(leaf.contentID) == acknowledgement.content, sourceLocation: sourceLocation)
    #expect(
        (leaf.header.kind == .admitted) == acknowledgement.admitted,
        sourceLocation: sourceLocation)
    #expect(
        leaf.header.received == acknowledgement.received, sourceLocation: sourceLocation)
    #expect(
        proof.proves(leaf.leafHash(TreeHasher()), under: head.root),
        sourceLocation: sourceLocation)
}
