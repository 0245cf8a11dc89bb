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
package actor Desk {
    package nonisolated let ledger: LedgerFile
    private nonisolated let ring: KeyRing
    private nonisolated let reader: Reader
    private let clock: WallClock
    private let cache = RegisterCache()
    private var queue: [Waiting] = []
    private var busy = false

    private struct Waiting {
        let reading: Reading
        let resume: CheckedContinuation<Answer, any Error>
    }

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
        self.clock = clock
        do {
            ring = KeyRing(try ledger.consult { try $0.enrolledKeys() })
        } catch {
            throw DeskError(error)
        }
        reader = Reader(ring: ring, sites: sites)
    }

    /// Takes in one envelope; returns once it is on the disk, or will never be.
    ///
    /// - Throws: ``DeskError``; then nothing of it was acknowledged and it may be sent again.
    @concurrent package nonisolated func submit(_ bytes: [UInt8]) async throws -> Answer {
        try await enqueue(reader.read(bytes))
    }

    /// Takes in many, in their order, reading them on all cores.
    ///
    /// - Throws: ``DeskError``; those before the failing transaction are acknowledged.
    @concurrent package nonisolated func submit(
        all envelopes: [[UInt8]], acknowledge: @Sendable ([Answer]) throws -> Void
    ) async throws {
        var start = 0
        while start < envelopes.count {
            let end = min(start + Self.batch, envelopes.count)
            let readings = await read(envelopes[start..<end])
            try acknowledge(try await settle(readings))
            start = end
        }
    }

    private nonisolated func read(_ envelopes: ArraySlice<[UInt8]>) async -> [Reading] {
        let share = 64
        return await withTaskGroup(of: (Int, [Reading]).self) { group in
            for start in stride(from: envelopes.startIndex, to: envelopes.endIndex, by: share) {
                let part = envelopes[start..<min(start + share, envelopes.endIndex)]
                group.addTask { [reader] in (start, part.map(reader.read)) }
            }
            var parts: [(Int, [Reading])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    private func enqueue(_ reading: Reading) async throws -> Answer {
        try await withCheckedThrowingContinuation { resume in
            queue.append(Waiting(reading: reading, resume: resume))
            guard !busy else { return }
            busy = true
            Task { await self.drain() }
        }
    }

    private func drain() async {
        while !queue.isEmpty {
            let waiting = Array(queue.prefix(Self.batch))
            queue.removeFirst(waiting.count)
            do {
                let answers = try settle(waiting.map(\.reading))
                for (one, answer) in zip(waiting, answers) { one.resume.resume(returning: answer) }
            } catch {
                for one in waiting { one.resume.resume(throwing: error) }
            }
            // Those who were acknowledged may send again and share the next flush.
            await Task.yield()
        }
        busy = false
    }

    /// One transaction for all readings; a failure undoes it whole and forgets its rows.
    private func settle(_ readings: [Reading]) throws(DeskError) -> [Answer] {
        do {
            let received = clock.milliseconds()
            let written = try ledger.write(at: received) { transaction in
                let clerk = Clerk(
                    transaction: transaction,
                    books: Books(transaction.snapshot, cache: cache), reader: reader, ring: ring,
                    received: received)
                return try readings.map(clerk.settle)
            }
            let checkpoint = written.checkpoint.map { String(decoding: $0.bytes, as: UTF8.self) }
            return try written.value.map { try answer($0, checkpoint ?? "", received) }
        } catch {
            cache.forget()
            throw DeskError(error)
        }
    }

    private func answer(
        _ settled: Settled, _ checkpoint: String, _ received: Int64
    ) throws -> Answer {
        switch settled {
        case .nowhere(let answer): return answer
        case .known(let entry):
            return .repeated(try ledger.consult { try $0.acknowledgement(of: entry) })
        case .appended(let index, let content, let admitted, let make):
            return make(
                Acknowledgement(
                    content: content, index: index, admitted: admitted, received: received,
                    checkpoint: checkpoint))
        }
    }
}
