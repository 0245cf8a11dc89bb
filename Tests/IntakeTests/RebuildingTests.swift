import Custody
import Intake
import LedgerStore
import Registers
import Testing

@Suite struct RebuildingTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    @Test func `a register that another hand changed is put right`() async throws {
        let told = try season.founding() + season.journey()
        let desk = try await bench.desk(after: told)
        let truth = try desk.ledger.digests()
        for lie in [
            "UPDATE register_container SET unit = 'centre', state = 'packed'",
            "DELETE FROM register_key", "DROP TABLE register_statement",
            "INSERT INTO register_deviation SELECT content, 'x', 'y', 'z', 0, '' FROM register_unit",
        ] {
            try desk.ledger.raw(lie)
            if !lie.hasPrefix("DROP") { #expect(try desk.ledger.digests() != truth) }
            try desk.ledger.rebuildRegisters()
            #expect(try desk.ledger.digests() == truth)
        }
    }

    @Test func `the digest of a register tells a moved cell from a moved row`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        var seen = [try desk.ledger.digests()["unit"]]
        for lie in [
            "UPDATE register_unit SET name = name || ' ' WHERE unit = 'nm'",
            "UPDATE register_unit SET parent = NULL WHERE unit = 'nm'",
            "UPDATE register_unit SET unit = 'nn' WHERE unit = 'nm'",
            "DELETE FROM register_unit WHERE unit = 'nn'", "DELETE FROM register_unit",
        ] {
            try desk.ledger.raw(lie)
            let digest = try desk.ledger.digests()["unit"]
            #expect(!seen.contains(digest))
            seen.append(digest)
        }
    }

    @Test func `an entry that is no statement stops the rebuilding, and the registers stay`()
        async throws
    {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round()
        // An entry past the gate: what only another program could have written.
        _ = try desk.ledger.write(at: 1) { transaction in
            try transaction.append(
                kind: .admitted, received: 1, contentID: round.digest, envelope: [0x7b, 0x7d])
        }
        let before = try desk.ledger.digests()
        #expect(await fault { try desk.ledger.rebuildRegisters() } == "entryUnreadable")
        #expect(try desk.ledger.digests() == before)
    }

    @Test func `an entry that the rules refuse stops it too, as does one they would admit`()
        async throws
    {
        for kind in EntryKind.allCases {
            let founding = try season.founding()
            let desk = try await bench.desk("\(kind)", after: founding)
            let written =
                switch kind {
                case .admitted: try season.round(by: ("stranger", .receiver))
                case .refused: try season.round()
                }
            _ = try desk.ledger.write(at: 1) { transaction in
                try transaction.append(
                    kind: kind, received: 1, contentID: written.digest, envelope: written.bytes)
            }
            let before = try desk.ledger.digests()
            #expect(await fault { try desk.ledger.rebuildRegisters() } == "judgedOtherwise")
            #expect(try desk.ledger.digests() == before)
        }
    }
}
