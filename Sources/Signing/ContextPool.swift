import Synchronization

/// Prepared contexts of one key, each lent to one caller at a time.
///
/// Preparing a context anew for each signature costs a twentieth of a P-256 verification, and
/// contends for OpenSSL's locks.
final class ContextPool<Context: Sendable>: Sendable {
    /// More threads than this may verify at once; their contexts are just not kept.
    private static var kept: Int { 8 }

    private let idle = Mutex<[Context]>([])
    private let make: @Sendable () -> Context?

    init(make: @escaping @Sendable () -> Context?) { self.make = make }

    /// Nil when no context can be made.
    func lend<Result>(_ use: (Context) -> Result) -> Result? {
        guard let context = idle.withLock({ $0.popLast() }) ?? make() else { return nil }
        let result = use(context)
        idle.withLock { if $0.count < Self.kept { $0.append(context) } }
        return result
    }
}
