import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Testing

/// Every fault twice: the write was lost, and the write stuck while its answer was lost.
@Suite struct FaultTests {
    private let bench: Bench
    private let season: TestSeason

    init() throws {
        bench = try Bench()
        season = try TestSeason()
    }

    /// Rounds whose rows need more pages than the file has to spare.
    private func many() throws -> [Written] { try (0..<600).map { _ in try season.round() } }

    @Test func `full disk, write lost: nothing of it is there, and it is taken in later`()
        async throws
    {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let (rounds, before) = (try many(), try desk.ledger.digests())
        try desk.ledger.fillDisk(true)
        #expect(await fault { _ = try await desk.submit(rounds) } == "diskFull")
        #expect(try desk.ledger.size() == founding.count)
        #expect(try desk.ledger.digests() == before)
        try desk.ledger.fillDisk(false)
        #expect(try await desk.submit(rounds).allSatisfy { $0.isAdmitted })
        try await expectSound(desk.ledger)
        try expectRebuilt(desk.ledger)
    }

    @Test func `full disk, answer lost: the repetition needs no room`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let rounds = try many()
        let lost = try await desk.submit(rounds)
        try desk.ledger.fillDisk(true)
        let again = try await desk.submit(rounds)
        #expect(again.allSatisfy { $0.told == "repeated" })
        #expect(again.map(\.acknowledgement) == lost.map(\.acknowledgement))
        #expect(try desk.ledger.size() == founding.count + rounds.count)
        try await expectSound(desk.ledger)
    }

    @Test func `a register that fails, write lost: entry and rows go together`() async throws {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        for register in ["watch", "statement_id", "device", "deviation", "refusal"] {
            let round = try season.round()
            let lie = try season.scribe.write(
                .vault(.round(Round(vault: named("v"), finding: "无", sound: true))),
                by: ("c-off", .officer), id: founding[0].statement.id)
            let (size, before) = (try desk.ledger.size(), try desk.ledger.digests())
            try desk.ledger.sabotage(register)
            let written = register == "refusal" ? lie : round
            #expect(await fault { _ = try await desk.submit(written) } == "forbidden")
            #expect(try desk.ledger.size() == size && desk.ledger.digests() == before)
            try desk.ledger.mend()
            let told = try await desk.submit(written).told
            #expect(told == (register == "refusal" ? "refused id-is-fresh" : "admitted"))
        }
        try await expectSound(desk.ledger)
        try expectRebuilt(desk.ledger)
    }

    @Test func `a register that fails, answer lost: the repetition touches none`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        let round = try season.round()
        let lost = try await desk.submit(round).acknowledgement
        try desk.ledger.sabotage("watch")
        let again = try await desk.submit(round)
        #expect(again.told == "repeated" && again.acknowledgement == lost)
        try desk.ledger.mend()
        try await expectSound(desk.ledger)
    }

    @Test func `whoever cannot be taken in holds up nobody who waits beside him`() async throws {
        let desk = try await bench.desk(after: try season.founding())
        try desk.ledger.sabotage("signature", for: named("c-cust"))
        let rounds = try (0..<60).map { number in
            try season.round(by: number == 17 ? ("c-cust", .custodian) : ("c-off", .officer))
        }
        let told = await withTaskGroup(of: (Int, String).self) { group in
            for (number, round) in rounds.enumerated() {
                group.addTask {
                    do { return (number, try await desk.submit(round).told) } catch {
                        return (number, "thrown")
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(told.filter { $0.value != "admitted" } == [17: "thrown"])
        try desk.ledger.mend()
        #expect(try await desk.submit(rounds[17]).told == "admitted")
        try await expectSound(desk.ledger)
        try expectRebuilt(desk.ledger)
    }

    @Test func `another process holds the file: it is named, and then writes no more`()
        async throws
    {
        let founding = try season.founding()
        let first = try await bench.desk(after: founding)
        let round = try season.round()
        let lost = try await first.submit(round).acknowledgement
        try first.ledger.close()
        let other = Process()
        other.executableURL = URL(filePath: "/usr/bin/flock")
        other.arguments = [
            "--no-fork", bench.path() + ".lock", "sh", "-c", "echo held; exec cat",
        ]
        let (output, input) = (Pipe(), Pipe())
        (other.standardOutput, other.standardInput) = (output, input)
        try other.run()
        _ = output.fileHandleForReading.availableData
        do throws(LedgerError) {
            _ = try LedgerFile.open(bench.path(), signer: try signer())
            Issue.record("opened")
        } catch {
            guard case .held(let holder?) = error else { throw error }
            #expect(holder.process == ProcessInfo.processInfo.processIdentifier)
        }
        #expect(await fault { _ = try await first.submit(round) } != nil)
        try input.fileHandleForWriting.close()
        other.waitUntilExit()
        let desk = try Desk(ledger: try bench.open(), clock: bench.clock.wallClock)
        #expect(try await desk.submit(round).acknowledgement == lost)
        #expect(try await desk.submit(try season.round()).isAdmitted)
        try await expectSound(desk.ledger)
    }

    private func signer() throws(LedgerError) -> NoteSigner {
        do { return try Bench.signer() } catch { throw .abandoned(error) }
    }

    @Test func `a desk over a file that is only read takes in nothing, and reads on`()
        async throws
    {
        let founding = try season.founding()
        let writing = try await bench.desk(after: founding)
        let round = try season.round()
        let reading = try Desk(
            ledger: try LedgerFile.openReadOnly(bench.path()), clock: bench.clock.wallClock)
        #expect(await fault { _ = try await reading.submit(round) } == "readOnly")
        #expect(await fault { try reading.ledger.rebuildRegisters() } == "readOnly")
        #expect(try writing.ledger.size() == founding.count)
        #expect(try await writing.submit(round).isAdmitted)
        #expect(try reading.ledger.size() == founding.count + 1)
        try await expectSound(writing.ledger)
    }

    @Test func `a file that is only read, answer lost: it holds what it held, once`()
        async throws
    {
        let founding = try season.founding()
        let writing = try await bench.desk(after: founding)
        let round = try season.round()
        let lost = try #require(try await writing.submit(round).acknowledgement)
        try writing.ledger.close()
        let reading = try Desk(
            ledger: try LedgerFile.openReadOnly(bench.path()), clock: bench.clock.wallClock)
        // A desk opens its transaction before it looks whether it knows the envelope.
        #expect(await fault { _ = try await reading.submit(round) } == "readOnly")
        #expect(try reading.ledger.size() == founding.count + 1)
        let desk = try Desk(ledger: try bench.open(), clock: bench.clock.wallClock)
        #expect(try await desk.submit(round).acknowledgement == lost)
        try await expectSound(desk.ledger)
        try expectRebuilt(desk.ledger)
    }

    @Test func `a file that was cut short, answer lost: the whole copy answers as before`()
        async throws
    {
        let founding = try season.founding()
        let desk = try await bench.desk(after: founding)
        let round = try season.round()
        let lost = try await desk.submit(round).acknowledgement
        try desk.ledger.copy(to: bench.path("kept.custody")).close()
        try desk.ledger.close()
        let whole = try Data(contentsOf: URL(filePath: bench.path()))
        try whole.prefix(whole.count / 2).write(to: URL(filePath: bench.path()))
        #expect(await fault { _ = try self.bench.open() } == "corrupt")
        let kept = try Desk(
            ledger: try bench.open("kept.custody"), clock: bench.clock.wallClock)
        #expect(try await kept.submit(round).acknowledgement == lost)
        #expect(try kept.ledger.size() == founding.count + 1)
        try await expectSound(kept.ledger)
    }

    @Test(arguments: [0.1, 0.5, 0.9, 0.999])
    func `a file that was cut short does not open`(share: Double) async throws {
        let desk = try await bench.desk(after: try season.founding() + many())
        try desk.ledger.close()
        let whole = try Data(contentsOf: URL(filePath: bench.path()))
        try whole.prefix(Int(Double(whole.count) * share)).write(to: URL(filePath: bench.path()))
        #expect(await fault { _ = try self.bench.open() } == "corrupt")
        #expect(await fault { _ = try LedgerFile.openReadOnly(self.bench.path()) } == "corrupt")
        try whole.write(to: URL(filePath: bench.path()))
        let ledger = try bench.open()
        try await expectSound(ledger)
        try expectRebuilt(ledger)
    }
}
