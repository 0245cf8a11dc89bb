import Attestation
import Custody
package import Intake
package import LedgerStore
import Logging
import NIOCore
import Reports
import Signing

/// What all pages share: the ledger, its one desk, and what waits before it.
package final class Site: Sendable {
    let ledger: LedgerFile
    let desk: Desk
    let anteroom: Anteroom
    let clock: WallClock
    let settings: SiteSettings
    let sessions: Sessions
    let boards: Boards
    /// Boards that ask again leave a core to those who act.
    let turnstile = Turnstile(max(1, System.coreCount - 1))
    let vaults = ReadTogether<PlaceID, VaultReading>(seconds: 1)
    let findings = ReadTogether<Bool, [FindingLine]>(seconds: 30)
    let sites: [RelyingParty]
    let meter = Meter()
    let runs = PrintRuns()
    let logger: Logger

    /// Opens the desk over a ledger that this process may write.
    ///
    /// - Parameters:
    ///   - ledger: the ledger, with its one writer's lock.
    ///   - anteroom: the path of the file where half-signed drafts and invitations wait.
    ///   - settings: where it is served.
    ///   - clock: the machine's.
    /// - Throws: ``DeskError``, ``ServingError``, or what SQLite says of the anteroom.
    package init(
        ledger: LedgerFile, anteroom: String, settings: SiteSettings, clock: WallClock
    ) throws {
        self.ledger = ledger
        self.settings = settings
        self.clock = clock
        guard let own = RelyingParty(origin: settings.origin) else {
            throw ServingError.originMisspelled(settings.origin)
        }
        sites = [own]
        desk = try Desk(ledger: ledger, clock: clock, sites: sites)
        self.anteroom = try Anteroom(anteroom)
        sessions = Sessions(clock: clock)
        boards = Boards()
        logger = Logger(label: "custody") { _ in LogLines(sink: settings.log, clock: clock) }
    }

    var now: Instant { Instant(seconds: clock.milliseconds() / 1000) }

    /// The enrolled key of that fingerprint, revoked or not.
    func key(_ id: KeyID) throws -> KeyRow? {
        try ledger.consult { $0.history.row(KeyRow.self, id.hex) }
    }

    /// Hands an envelope in; whoever watches a board hears of it.
    func submit(_ envelope: [UInt8]) async throws -> Answer {
        meter.arrived()
        let began = clock.milliseconds()
        do {
            let answer = try await desk.submit(envelope)
            meter.left(after: clock.milliseconds() - began, answer)
            Logger.current.tell(
                "submitted",
                [
                    .answer: answer.word, .rule: answer.rule ?? "",
                    .entry: answer.acknowledgement.map { "\($0.index)" } ?? "",
                ])
            if answer.acknowledgement != nil { await boards.changed() }
            return answer
        } catch {
            meter.left(after: clock.milliseconds() - began, nil)
            throw error
        }
    }
}
