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
    private let sites: [RelyingParty]
    private let clock: WallClock
    private let cache = RegisterCache()
    private nonisolated let lobby = Lobby()

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
        self.sites = sites
        OneHeap.keep()
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
        lobby.announce()
        let reading = reader.read(bytes)
        return try await withCheckedThrowingContinuation { resume in
            if lobby.wait((reading, resume)) { Task { await self.serve() } }
        }
    }

    /// Takes in many, in their order; while some are settled the next are read on all cores.
    ///
    /// One that cannot be taken in is answered so, and the others are taken in without it.
    /// - Throws: ``DeskError`` where no more can be taken in, or what `acknowledge` throws; what
    ///   was acknowledged before is in the ledger.
    @concurrent package nonisolated func submit(
        all envelopes: [[UInt8]],
        acknowledge: @Sendable ([Result<Answer, DeskError>]) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: ReadPart.self) { group in
            var queue = ReadingQueue(envelopes.count)
            while true {
                for part in queue.next() {
                    group.addTask { [reader] in
                        ReadPart(start: part.lowerBound, readings: envelopes[part].map(reader.read))
                    }
                }
                while !queue.isDue, let part = try await group.next() { queue.take(part) }
                let readings = queue.due()
                guard !readings.isEmpty else { return }
                let answers = await settleApart(readings)
                try acknowledge(answers)
                for case .failure(let error) in answers where !error.concernsOneStatement {
                    throw error
                }
            }
        }
    }

    private func serve() async {
        while case let waiting = lobby.next(atMost: Self.batch), !waiting.isEmpty {
            for (one, answer) in zip(waiting, settleApart(waiting.map(\.reading))) {
                one.resume.resume(with: answer)
            }
            // Those who were acknowledged may send again and share the next flush.
            await Task.yield()
        }
    }

    /// One transaction for all; where one of them cannot be settled, halves, until it stands alone
    /// and holds up nobody else.
    private func settleApart(_ readings: [Reading]) -> [Result<Answer, DeskError>] {
        do throws(DeskError) {
            return try settle(readings).map { .success($0) }
        } catch {
            let half = readings.count / 2
            guard half > 0, error.concernsOneStatement else {
                return readings.map { _ in .failure(error) }
            }
            return settleApart(Array(readings.prefix(half)))
                + settleApart(Array(readings.dropFirst(half)))
        }
    }

    /// One transaction for all readings; a failure undoes it whole and forgets its rows.
    private func settle(_ readings: [Reading]) throws(DeskError) -> [Answer] {
        do {
            let received = clock.milliseconds()
            let written = try ledger.write(at: received) { transaction in
                try Clerk(
                    transaction, Books(transaction.snapshot, cache: cache), ring: ring,
                    sites: sites, received: received
                ).settle(readings)
            }
            // Not before the commit: a key of an undone enrolment is nobody's.
            for settled in written.value {
                if case .admitted(_, _, let keys, _) = settled { keys.forEach(ring.enrol) }
            }
            let checkpoint = written.checkpoint.map { String(decoding: $0.bytes, as: UTF8.self) }
            return try answers(written.value, checkpoint ?? "", received)
        } catch {
            cache.forget()
            throw DeskError(error)
        }
    }

    private func answers(
        _ settled: [Settled], _ checkpoint: String, _ received: Int64
    ) throws -> [Answer] {
        func acknowledgement(_ index: Int, _ content: ContentID, _ admitted: Bool)
            -> Acknowledgement
        {
            Acknowledgement(
                content: content, index: index, admitted: admitted, received: received,
                checkpoint: checkpoint)
        }
        let known = settled.compactMap { if case .known(let entry) = $0 { entry } else { nil } }
        var again = try known.isEmpty ? [] : first(known)[...]
        return settled.compactMap { one in
            switch one {
            case .nowhere(let answer): answer
            case .known: again.popFirst().map { .repeated($0) }
            case .admitted(let index, let content, _, let outcome):
                .admitted(acknowledgement(index, content, true), outcome)
            case .refused(let index, let content, let answer):
                answer(acknowledgement(index, content, false))
            }
        }
    }

    /// The first acknowledgements of entries.
    private func first(_ entries: [Entry]) throws -> [Acknowledgement] {
        try ledger.consult { books in try entries.map { try books.acknowledgement(of: $0) } }
    }
}
