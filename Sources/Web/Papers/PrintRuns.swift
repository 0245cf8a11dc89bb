import Custody
import Signing
import Spelling
import Synchronization
import Views

/// Runs of forms under way, and what became of them.
final class PrintRuns: Sendable {
    typealias Run = PrintShelf.Run
    /// Sets a run; says how many are done by then.
    typealias Setting =
        @Sendable (_ onSet: @escaping @Sendable (Int) -> Void) async throws -> PrintedRun

    private let shelf = Mutex(PrintShelf())

    /// A run of somebody's own.
    func find(_ id: String, of person: PersonID) -> Run? {
        shelf.withLock { $0[id] }.flatMap { $0.owner == person ? $0 : nil }
    }

    /// Begins a run, which goes on by itself; or leads to the one of that form that its owner has
    /// under way.
    ///
    /// - Parameters:
    ///   - run: whose, of what.
    ///   - setting: sets it.
    /// - Returns: what it is found by.
    /// - Throws: ``WebRefusal/pressBusy`` when too many are under way.
    func begin(_ run: Run, _ setting: @escaping Setting) throws(WebRefusal) -> String {
        switch shelf.withLock({ $0.begin(run, as: Hex.encode(Randomness.bytes(12))) }) {
        case .none: throw .pressBusy
        case .running(let id): return id
        case .taken(let id):
            Task.detached { await self.set(id, setting) }
            return id
        }
    }

    private func set(_ id: String, _ setting: Setting) async {
        do {
            let printed = try await setting { done in
                self.change(id) { $0.progress = .running(done: done) }
            }
            change(id) { run in
                (run.file, run.progress) = (printed.bytes, .ready(ending: printed.ending))
            }
        } catch {
            let words = (error as? WebRefusal)?.wording ?? WebRefusal.broken.wording
            change(id) { $0.progress = .failed(words) }
        }
    }

    private func change(_ id: String, _ change: (inout Run) -> Void) {
        shelf.withLock { $0.change(id, change) }
    }
}

/// The file of a run that is ready.
struct PrintedRun: Sendable {
    let bytes: [UInt8]
    /// The ending of its name.
    let ending: String
}
