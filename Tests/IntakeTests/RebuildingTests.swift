import Custody
import Intake
import LedgerStore
import Registers
import Signing
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

    @Test func `a rule that came later is excused by its name, and no other with it`() async throws
    {
        let desk = try await bench.desk(after: try season.founding())
        let before = try desk.ledger.digests()
        // Admitted past the gate, as by a program that did not ask yet who may walk a round.
        let late = try season.round(by: ("c-esc1", .courier))
        try write(late, .admitted, desk.ledger)
        for rules: Set<RefusalCode> in [[], [.wipeIsConfirmed], RefusalCode.standing] {
            #expect(
                await fault { try desk.ledger.rebuildRegisters(rulesThen: rules) }
                    == "judgedOtherwise")
            #expect(try desk.ledger.digests() == before)
        }
        try desk.ledger.rebuildRegisters(rulesThen: [.partiesFitTheAct, .wipeIsConfirmed])
        #expect(try desk.ledger.digests()["signature"] != before["signature"])
        #expect(try desk.ledger.digests()["unit"] == before["unit"])
    }

    @Test func `who may speak at all is excused by nobody`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        try write(try season.round(by: ("stranger", .receiver)), .admitted, desk.ledger)
        #expect(
            await fault {
                try desk.ledger.rebuildRegisters(rulesThen: Set(RefusalCode.allCases))
            } == "judgedOtherwise")
    }

    @Test func `what a rule of then refused stays refused, and tells by which`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round()
        try write(round, .refused, desk.ledger)
        let told = "(content, code, subject, kind, at, people)"
        try desk.ledger.raw(
            "INSERT INTO register_refusal \(told) VALUES "
                + "(x'\(round.digest.hex)', 'plan-is-in-force', '', 'round', 0, 'c-off')")
        #expect(
            await fault { try desk.ledger.rebuildRegisters(rulesThen: [.planIsSound]) }
                == "judgedOtherwise")
        try desk.ledger.rebuildRegisters(rulesThen: [.planIsInForce])
        let refused = try desk.ledger.consult { books in
            try Registers.all(RefusalRow.self, in: books.snapshot.database)
        }
        #expect(refused.map(\.refusal.code) == [.planIsInForce])
        #expect(refused.map(\.content.hex) == [round.digest.hex])
    }

    private func write(_ written: Written, _ kind: EntryKind, _ ledger: LedgerFile) throws {
        _ = try ledger.write(at: 1) { transaction in
            try transaction.append(
                kind: kind, received: 1, contentID: written.digest, envelope: written.bytes)
        }
    }
}
