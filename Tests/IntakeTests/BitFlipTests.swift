import Custody
import Intake
import LedgerStore
import Testing

@Suite struct BitFlipTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test(arguments: ["c-head", "c-off", "c-cust"])
    func `no flipped bit of a complete envelope makes another statement`(
        signer: String
    ) async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let role = season.scribe.cast[signer].roles[0]
        let round = try season.round(by: (signer, role), ("c-esc1", .courier))
        for answer in try await desk.submit(envelopes: flipped(round.bytes)) {
            switch answer {
            case .malformed, .unsigned: break
            case .kept(let acknowledgement, _), .repeated(let acknowledgement):
                // One signature was spoilt, the other holds: kept once, as this content.
                #expect(acknowledgement.content == round.content && !acknowledgement.admitted)
            case .admitted, .refused: Issue.record("\(answer)")
            }
        }
        #expect(try desk.ledger.size() == founding.count + 1)
        #expect(try await desk.submit(round).told == "admitted")
        try expectRebuilt(desk.ledger)
    }

    @Test func `beside the whole one, a flipped bit is a repetition or nothing`() async throws {
        let founding = try season.founding()
        let round = try season.round()
        let desk = try await bench.desk(after: founding + [round])
        for answer in try await desk.submit(envelopes: flipped(round.bytes)) {
            switch answer {
            case .malformed, .unsigned: break
            case .repeated(let acknowledgement):
                #expect(acknowledgement.content == round.content && acknowledgement.admitted)
            case .admitted, .kept, .refused: Issue.record("\(answer)")
            }
        }
        #expect(try desk.ledger.size() == founding.count + 1)
    }

    private func flipped(_ bytes: [UInt8]) -> [[UInt8]] {
        (0..<bytes.count * 8).map { bit in
            var changed = bytes
            changed[bit / 8] ^= 1 << (bit % 8)
            return changed
        }
    }
}
