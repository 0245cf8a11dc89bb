import Foundation
import Intake
import LedgerStore

/// A desk that takes in a file of envelopes, in a process of its own.
struct Admitting {
    let bench: Bench
    let file: URL

    /// How many come in together where one caller has a file of them.
    private static let together = 10_000

    /// Callers who each wait for their acknowledgement before they send again; none when one
    /// caller has them all.
    func run(waiting: Int) async throws {
        let desk = try bench.open()
        var spent = Measured.nothing
        try await EnvelopeFile.read(file, atMost: Self.together) { envelopes in
            spent += try await Measured.of(envelopes.count) {
                if waiting == 0 {
                    try await desk.submit(all: envelopes) {
                        for answer in $0 { try expectAdmitted(try answer.get()) }
                    }
                } else {
                    try await callers(waiting, envelopes, desk)
                }
            }
        }
        Errand.tell("admitted", spent.perSecond)
        Errand.tell("microseconds", spent.microseconds)
        Errand.tell("peak", Usage.now.peak)
        try desk.ledger.close()
    }

    private func callers(_ waiting: Int, _ envelopes: [[UInt8]], _ desk: Desk) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<waiting {
                let own = stride(from: caller, to: envelopes.count, by: waiting)
                    .map { envelopes[$0] }
                group.addTask {
                    for envelope in own { try expectAdmitted(try await desk.submit(envelope)) }
                }
            }
            try await group.waitForAll()
        }
    }
}
