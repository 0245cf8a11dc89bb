import Dispatch
import Synchronization
import Typesetting

/// The one warm typesetter of a site, and the line before it: whoever waits holds up no answer.
final class SettingLine: Sendable {
    private let environment: String
    private let queue = DispatchQueue(label: "typesetting")
    private let warm = Mutex<Typesetter?>(nil)
    private let waiting = Mutex(0)

    /// So many may wait; more are told to come back.
    private static let most = 16

    init(environment: String) { self.environment = environment }

    /// Sets pages into one PDF.
    ///
    /// - Parameters:
    ///   - pages: HTML that refers to nothing outside itself.
    ///   - onSet: called with how many are laid out by now.
    /// - Returns: a PDF/A-3b.
    /// - Throws: ``WebRefusal`` where it cannot be set, or too many wait.
    func pdf(
        of pages: [String], onSet: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> [UInt8] {
        let isTaken = waiting.withLock { count in
            guard count < Self.most else { return false }
            count += 1
            return true
        }
        guard isTaken else { throw WebRefusal.pressBusy }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedContinuation { continuation in
            queue.async {
                continuation.resume(returning: Result { try self.set(pages, onSet) })
            }
        }.get()
    }

    /// One that ended in the middle is replaced, once.
    private func set(_ pages: [String], _ onSet: (Int) -> Void) throws -> [UInt8] {
        do {
            return try typesetter().pdf(of: pages, onSet: onSet)
        } catch TypesettingError.ended {
            warm.withLock { $0 = nil }
            return try typesetter().pdf(of: pages, onSet: onSet)
        }
    }

    private func typesetter() throws -> Typesetter {
        if let kept = warm.withLock({ $0 }) { return kept }
        let fresh = try Typesetter(environment: environment)
        warm.withLock { $0 = fresh }
        return fresh
    }
}
