import CMalloc

/// One heap for all threads, where glibc gives each its own.
///
/// What one core reads and another judges would leave them all full of holes: the memory of desk
/// and auditor would grow with their ledger.
package enum OneHeap {
    private static let isKept = mallopt(M_ARENA_MAX, 1) == 1

    /// From now on, for the whole program.
    package static func keep() { _ = isKept }
}
