import Foundation
import Intake
import LedgerStore

/// A long ledger as a desk makes it: rounds, each with one P-256 signature.
enum LedgerOfRounds {
    static func path(in folder: URL) -> String { folder.path + "/bench.custody" }

    /// Hands so many statements to the desk, then opens what it left.
    static func build(_ count: Int, in folder: URL) async throws {
        let fixture = try await Fixture()
        let clock = ContinuousClock()
        var admitting = Duration.zero
        var done = 0
        while done < count {
            let envelopes = try fixture.rounds(min(20_000, count - done), signers: 1)
            let start = clock.now
            try await fixture.desk.submit(all: envelopes) {
                for answer in $0 { try expectAdmitted(try answer.get()) }
            }
            admitting += start.duration(to: clock.now)
            done += envelopes.count
        }
        Errand.tell("admitted", Double(count) / admitting.seconds)
        Errand.tell("peak", Usage.now.peak)
        try fixture.ledger.close()
        try FileManager.default.moveItem(at: fixture.folder, to: folder)
        try open(path(in: folder))
    }

    /// Opening looks at the right edge only; the pages may still be in the system's memory.
    private static func open(_ path: String) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let ledger = try LedgerFile.openReadOnly(path)
        let size = try ledger.consult { try $0.snapshot.size() }
        Errand.tell("opening", start.duration(to: clock.now).seconds)
        Errand.tell("proofs", try Proofs.perSecond(ledger, size: size))
        try ledger.close()
    }
}
