import Foundation

/// The names of the files that a writer has open, as they were when he opened them.
///
/// A file that was moved, replaced or deleted is still written by whoever has it open, and nobody
/// finds there what he wrote: before each commit the names are looked at again.
struct HeldNames: Sendable {
    private let handles: [FileHandle]
    private let held: [(handle: FileHandle, name: String?)]

    /// - Parameters:
    ///   - path: the ledger's, with no link in it.
    ///   - lock: his lock; who takes that file away lets another write.
    init(_ path: String, lock: WriterLock) {
        handles = [path, path + "-wal"].compactMap { FileHandle(forReadingAtPath: $0) }
        for handle in handles { _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC) }
        held = (handles + [lock.handle]).map { ($0, Self.name($0)) }
    }

    /// Whether each of them is still the file of that name.
    var areKept: Bool { held.allSatisfy { Self.name($0.handle) == $0.name } }

    /// Once no connection is open: SQLite's own locks end with any handle of the file.
    func close() { for handle in handles { try? handle.close() } }

    /// As the system knows it now, which says so of a deleted one; nil where it does not tell.
    private static func name(_ handle: FileHandle) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(
            atPath: "/proc/self/fd/\(handle.fileDescriptor)")
    }
}
