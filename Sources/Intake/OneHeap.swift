import CMalloc

/// One heap for all threads, where glibc gives each its own.
///
/// What one core reads and another settles would leave them all full of holes: a desk's memory
/// would grow with its ledger.
enum OneHeap {
    private static let isKept = mallopt(M_ARENA_MAX, 1) == 1

    /// From now on, for the whole program.
    static func keep() { _ = isKept }
}
