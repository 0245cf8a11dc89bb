import Glibc

/// glibc gives every thread a heap of its own. What one core reads and another settles would leave
/// them all full of holes: a desk's memory would grow with its ledger until each had its own.
enum OneHeap {
    private static let arenaMax: CInt = -8
    private static let isKept = mallopt(arenaMax, 1) == 1

    /// From now on, for the whole program.
    static func keep() { _ = isKept }
}
