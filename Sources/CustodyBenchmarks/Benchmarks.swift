import Foundation
import Intake

/// Speed and memory, each beside the machine's own bound measured in the same run.
@main
struct Benchmarks {
    static func main() async throws {
        guard try await !Errand.done(CommandLine.arguments) else { return }
        guard let options = Options(CommandLine.arguments) else { return print(Options.help) }
        print(Figure.heading)
        if options.admission { try await admission() }
        if options.boards { try BalanceBoards.measure() }
        if options.long { try LongLedgers.measure(options.sizes) }
    }

    static func admission() async throws {
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
                row(
                    "\(signers) signatures, \(waiting) waiting", rate.perSecond, "/s", of: bound,
                    spending: rate)
            }
            let rate = try await batches(fixture, signers: signers)
            row(
                "\(signers) signatures, submitted together", rate.perSecond, "/s",
                of: verify / Double(signers), spending: rate)
        }
    }

    /// How many are admitted in each measurement; fewer where the instructions are counted.
    static let statements =
        CommandLine.arguments.firstIndex(of: "--statements")
        .flatMap { Int(CommandLine.arguments[$0 + 1]) } ?? 20_000

    /// Callers who each wait for their acknowledgement before they send again.
    static func admission(
        _ fixture: Fixture, signers: Int, waiting: Int
    ) async throws -> Measured {
        let count = waiting == 1 ? statements / 10 : statements
        let envelopes = try fixture.rounds(count, signers: signers)
        return try await Measured.of(count) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for caller in 0..<waiting {
                    let own = stride(from: caller, to: count, by: waiting).map { envelopes[$0] }
                    group.addTask { [desk = fixture.desk] in
                        for envelope in own { try expectAdmitted(try await desk.submit(envelope)) }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// One caller with a file of them.
    static func batches(_ fixture: Fixture, signers: Int) async throws -> Measured {
        let envelopes = try fixture.rounds(statements, signers: signers)
        return try await Measured.of(envelopes.count) {
            try await fixture.desk.submit(all: envelopes) {
                for answer in $0 { try expectAdmitted(try answer.get()) }
            }
        }
    }
}

func expectAdmitted(_ answer: Answer) throws {
    guard case .admitted = answer else { throw NotAdmitted(answer: "\(answer)") }
}

struct NotAdmitted: Error {
    let answer: String
}

func row(
    _ name: String, _ value: Double, _ unit: String, of bound: Double? = nil,
    spending: Measured? = nil
) {
    Figure(name: name, value: value, unit: unit, bound: bound).show()
    if let spending {
        print(String(format: "      %.1f µs of a core each", spending.microseconds))
    }
}
