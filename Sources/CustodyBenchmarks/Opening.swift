import Intake
import LedgerStore

/// How long a ledger takes to open, and what it proves then.
enum Opening {
    /// Looks at the right edge only; the pages may still be in the system's memory.
    static func run(_ path: String) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let ledger = try LedgerFile.openReadOnly(path)
        let size = try ledger.consult { try $0.snapshot.size() }
        Errand.tell("opening", start.duration(to: clock.now).seconds)
        Errand.tell("proofs", try Proofs.perSecond(ledger, size: size))
        try ledger.close()
    }
}
