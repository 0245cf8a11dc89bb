package import Attestation
import Custody
package import LedgerStore
import Merkle
import Notation
import Registers
import Signing

/// The one gate: verify (parallel), decode, decide, append, record, in this order.
///
/// Whoever waits when a transaction begins shares its one flush to the disk (group commit).
package final class Desk: Sendable {
    package let ledger: LedgerFile
    private let reader: Reader
    private let settling: Settling
    private let lobby = Lobby()

    /// The most envelopes that share a transaction.
    private static let batch = 1000

    /// Opens the desk over a ledger that was created or opened for writing.
    ///
    /// - Parameters:
    ///   - ledger: the ledger, with its one writer's lock.
    ///   - clock: asked when something arrives.
    ///   - sites: the web origins whose WebAuthn assertions are believed.
    /// - Throws: ``DeskError`` when the enrolled keys cannot be read.
    package init(
        ledger: LedgerFile, clock: WallClock, sites: [RelyingParty] = []
    ) throws(DeskError) {
        self.ledger = ledger
        OneHeap.keep()
        let ring: KeyRing
        do {
            ring = KeyRing(
                try ledger.consult { books in
                    guard try Registers.areOfToday(in: books.snapshot.database) else {
                        throw DeskError.registersOutdated
                    }
                    return try books.enrolledKeys()
                })
        } catch {
            throw DeskError(error)
        }
        reader = Reader(ring: ring, sites: sites)
        settling = Settling(ledger: ledger, ring: ring, sites: sites, clock: clock)
    }

    /// Takes in one envelope; returns once it is on the disk, or will never be.
    ///
    /// - Throws: ``DeskError``; then nothing of it was acknowledged and it may be sent again.
    @concurrent package func submit(_ bytes: [UInt8]) async throws -> Answer {
        let reading = reader.read(bytes)
        return try await withCheckedThrowingContinuation { resume in
            see(to: lobby.wait((reading, resume)))
        }
    }

    /// Takes in many, in their order; while some are settled the next are read on all cores.
    ///
    /// One that cannot be taken in is answered so, and the others are taken in without it.
    /// - Throws: ``DeskError`` where no more can be taken in, or what `acknowledge` throws; what
    ///   was acknowledged before is in the ledger.
    @concurrent package func submit(
        all envelopes: [[UInt8]],
        acknowledge: @Sendable ([Result<Answer, DeskError>]) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: ReadOrSettled.self) { group in
            var queue = ReadingQueue(envelopes.count)
            repeat {
                if let readings = queue.due() {
                    group.addTask { [settling] in .settled(await settling.settle(readings)) }
                }
                for part in queue.next() {
                    group.addTask { [reader] in
                        .read(part.lowerBound, envelopes[part].map(reader.read))
                    }
                }
                switch try await group.next() {
                case .read(let start, let readings): queue.take(readings, from: start)
                case .settled(let answers):
                    queue.isSettling = false
                    try acknowledge(answers)
                    for case .failure(let error) in answers where !error.concernsOneStatement {
                        throw error
                    }
                case nil: return
                }
            } while true
        }
    }

    private func see(to call: Lobby.Call) {
        switch call {
        case .seenTo: break
        case .atOnce: serve()
        case .soon: Task { if lobby.begins() { serve() } }
        }
    }

    /// One transaction for those who wait when it begins; a file's lots come in between.
    private func serve() {
        settling.take { [self] settle in
            let waiting = lobby.next(atMost: Self.batch)
            let answers = settle(waiting.map(\.reading))
            for (one, answer) in zip(waiting, answers) { one.resume.resume(with: answer) }
            see(to: lobby.done())
        }
    }
}
