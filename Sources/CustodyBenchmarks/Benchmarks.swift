import Foundation
import Intake
import LedgerStore
import Merkle
import Signing

/// Speed and memory, each beside the machine's own bound measured in the same run.
@main
struct Benchmarks {
    static func main() async throws {
        let large = CommandLine.arguments.contains("--million")
        print("bounds")
        let verify = try Bounds.opensslVerify("ecdsap256")
        row("openssl speed, P-256 verify, 2 cores", verify, "/s")
        let fixture = try await Fixture()
        defer { fixture.remove() }
        let one = try fixture.rounds(1, signers: 1)[0].count
        let alone = try Bounds.durableInserts(bytes: one, batch: 1, in: fixture.folder)
        row("SQLite durable inserts, one each", alone, "/s")
        row(
            "SQLite durable inserts, 1000 each",
            try Bounds.durableInserts(bytes: one, batch: 1000, in: fixture.folder), "/s")
        print("admission")
        for signers in [1, 2] {
            for waiting in [1, 32, 512] {
                let rate = try await admission(fixture, signers: signers, waiting: waiting)
                let bound = waiting == 1 ? alone : verify / Double(signers)
                row("\(signers) signatures, \(waiting) waiting", rate, "/s", of: bound)
            }
            let rate = try await batches(fixture, signers: signers)
            row(
                "\(signers) signatures, submitted together", rate, "/s",
                of: verify / Double(signers))
        }
        try await tree(fixture, entries: large ? 1_000_000 : 100_000)
        try BalanceBoards(fixture.folder).measure()
        row("peak memory", peakMemory(), "MB")
    }

    /// Callers who each wait for their acknowledgement before they send again.
    static func admission(
        _ fixture: Fixture, signers: Int, waiting: Int
    ) async throws -> Double {
        let count = waiting == 1 ? 2_000 : 20_000
        let envelopes = try fixture.rounds(count, signers: signers)
        let clock = ContinuousClock()
        let start = clock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<waiting {
                let own = stride(from: caller, to: count, by: waiting).map { envelopes[$0] }
                group.addTask { [desk = fixture.desk] in
                    for envelope in own { try expectAdmitted(try await desk.submit(envelope)) }
                }
            }
            try await group.waitForAll()
        }
        return Double(count) / start.duration(to: clock.now).seconds
    }

    /// One caller with a file of them.
    static func batches(_ fixture: Fixture, signers: Int) async throws -> Double {
        let envelopes = try fixture.rounds(20_000, signers: signers)
        let clock = ContinuousClock()
        let start = clock.now
        try await fixture.desk.submit(all: envelopes) {
            for answer in $0 { try expectAdmitted(answer) }
        }
        return Double(envelopes.count) / start.duration(to: clock.now).seconds
    }

    /// Opening and proving at many entries; the entries are opaque to the store.
    static func tree(_ fixture: Fixture, entries: Int) async throws {
        print("a ledger of \(entries) entries")
        guard let origin = KeyName("custody.large") else { return }
        let signer = try NoteSigner(
            name: origin, kind: .log, privateKey: try PrivateKey.generate(.ed25519))
        let path = fixture.folder.path + "/large.custody"
        let large = try LedgerFile.create(path, signer: signer, at: 0)
        let body = [UInt8](repeating: 65, count: 700)
        for start in stride(from: 0, to: entries, by: 1000) {
            _ = try large.write(at: 0) { transaction in
                for index in start..<min(start + 1000, entries) {
                    let number = UInt64(index)
                    let name = Digest.sha256(spelled(number))
                    _ = try transaction.append(
                        kind: .admitted, received: 0, contentID: name, envelope: body)
                }
            }
        }
        try large.close()
        let clock = ContinuousClock()
        var start = clock.now
        let opened = try LedgerFile.open(path, signer: signer)
        row("time to open", start.duration(to: clock.now).seconds * 1000, "ms")
        start = clock.now
        var proved = 0
        try opened.read { snapshot in
            let tree = snapshot.tree(size: entries)
            for step in 0..<100_000 {
                _ = try tree.inclusion(of: step * 7919 % min(entries, 20_000))
                proved += 1
            }
        }
        row("inclusion proofs", Double(proved) / start.duration(to: clock.now).seconds, "/s")
    }

    private static func spelled(_ number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
    }
}

func expectAdmitted(_ answer: Answer) throws {
    guard case .admitted = answer else { throw NotAdmitted(answer: "\(answer)") }
}

struct NotAdmitted: Error {
    let answer: String
}

func row(_ name: String, _ value: Double, _ unit: String, of bound: Double? = nil) {
    let figure = String(format: "%12.1f %@", value, unit)
    let share = bound.map { String(format: "   %5.1f %% of the bound", value / $0 * 100) } ?? ""
    print("  " + name.padding(toLength: 42, withPad: " ", startingAt: 0) + figure + share)
}
