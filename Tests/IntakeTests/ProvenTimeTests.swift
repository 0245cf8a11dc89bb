import Custody
import Intake
import LedgerStore
import Merkle
import Registers
import Signing
import Testing

/// When statements were made, as the ledger proves it.
@Suite struct ProvenTimeTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    /// A round whose signer says that he had seen a checkpoint.
    private func round(having size: Int, _ root: RootHash) throws -> Written {
        let told = try season.round().statement
        let seen = SeenCheckpoint(person: told.people[0], size: size, root: root)
        let statement = Custody.Statement(
            id: told.id, exam: told.exam, ledger: told.ledger, at: told.at,
            parties: told.parties, device: told.device, seen: [seen], chains: [], act: told.act)
        return try season.scribe.sign(statement, by: [season.scribe.cast["c-off"]])
    }

    @Test func `what is proven is the same whether the statement was read or not`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let head = try desk.ledger.consult { try $0.snapshot.latestCheckpoint().head }
        let honest = try round(having: head.size, RootHash(head.root))
        let liar = try round(having: head.size, RootHash(Digest.sha256([])))
        for written in [honest, liar] { #expect(try await desk.submit(written).isAdmitted) }
        var proven: [ContentID: Fact] = [:]
        for written in founding + [honest, liar] {
            try desk.ledger.consult { books in
                let unread = books.evidence(now: season.scribe.now).fact(written.content)
                #expect(books.history.remembered(written.content) == nil)
                _ = books.history.statement(written.content)
                let read = books.evidence(now: season.scribe.now).fact(written.content)
                #expect(unread == read)
                #expect(read?.bracket.claimed == written.statement.at)
                proven[written.content] = unread
            }
        }
        let issued = Instant(seconds: 1_617_238_800)
        #expect(proven[honest.content]?.bracket.notBefore == issued)
        #expect(proven[liar.content]?.bracket.notBefore == nil)
        let stranger = ContentID(Digest.sha256([9]))
        #expect(try desk.ledger.consult { $0.evidence(now: issued).fact(stranger) } == nil)
    }

    @Test func `an entry that is no statement proves nothing, and is not passed over`()
        async throws
    {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round()
        _ = try desk.ledger.write(at: 1) { transaction in
            try transaction.append(
                kind: .admitted, received: 1, contentID: round.digest, envelope: [0x7b, 0x7d])
        }
        let told = await fault {
            _ = try desk.ledger.consult {
                $0.evidence(now: season.scribe.now).fact(round.content)
            }
        }
        #expect(told == "entryUnreadable")
    }
}
