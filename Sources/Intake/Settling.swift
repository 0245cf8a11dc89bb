import Attestation
import Custody
import Dispatch
import LedgerStore
import Merkle
import Registers
import Signing
import Synchronization

/// Where what was read is judged and written, one transaction after the other.
///
/// It has a thread of its own: while it waits for the disk every core goes on reading.
final class Settling: Sendable {
    private let ledger: LedgerFile
    private let ring: KeyRing
    private let sites: [RelyingParty]
    private let clock: WallClock
    private let cache = Mutex(RegisterCache())
    /// When the newest transaction began.
    private let latest = Mutex(Int64.min)
    private let queue = DispatchQueue(label: "settling")

    init(ledger: LedgerFile, ring: KeyRing, sites: [RelyingParty], clock: WallClock) {
        (self.ledger, self.ring, self.sites, self.clock) = (ledger, ring, sites, clock)
    }

    /// Settles readings in their order, after those that came before.
    func settle(_ readings: [Reading]) async -> [Result<Answer, DeskError>] {
        await withCheckedContinuation { done in
            take { settle in done.resume(returning: settle(readings)) }
        }
    }

    /// Calls `turn` on the thread of its own, after those that came before, with what settles
    /// readings there.
    func take(
        _ turn: @escaping @Sendable (_ settle: ([Reading]) -> [Result<Answer, DeskError>]) -> Void
    ) {
        queue.async {
            self.cache.withLock { cache in turn { self.settleApart($0, cache) } }
        }
    }

    /// One transaction for all; where one of them cannot be settled, halves, until it stands alone
    /// and holds up nobody else.
    private func settleApart(
        _ readings: [Reading], _ cache: RegisterCache
    ) -> [Result<Answer, DeskError>] {
        do throws(DeskError) {
            return try settle(readings, cache).map { .success($0) }
        } catch {
            let half = readings.count / 2
            guard half > 0, error.concernsOneStatement else {
                return readings.map { _ in .failure(error) }
            }
            return settleApart(Array(readings.prefix(half)), cache)
                + settleApart(Array(readings.dropFirst(half)), cache)
        }
    }

    /// One transaction for all readings; a failure undoes it whole and forgets its rows.
    private func settle(
        _ readings: [Reading], _ cache: RegisterCache
    ) throws(DeskError) -> [Answer] {
        do {
            let received = latest.withLock { latest in
                latest = clock.milliseconds(after: latest)
                return latest
            }
            let written = try ledger.write(at: received) { transaction in
                try Clerk(
                    transaction, Books(transaction.snapshot, cache: cache), of: ledger.settings,
                    ring: ring, sites: sites, received: received
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
