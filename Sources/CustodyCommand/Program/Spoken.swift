import Foundation
import Glibc
import Synchronization

/// What the program says to the world: answers on standard output, the rest on standard error.
///
/// A reader that is gone or a full disk traps nobody: an answer that was not taken is told of at
/// the end, by words and exit code; a remark that nobody can read is let go.
enum Spoken {
    private static let state = Mutex((begun: false, lost: false))
    private static let remarked = Mutex<Set<String>>([])

    /// Whether anything of an answer has been said.
    static var hasBegun: Bool { state.withLock(\.begun) }

    /// Whether some of an answer reached nobody.
    static var isLost: Bool { state.withLock(\.lost) }

    static func answer(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        let text = lines.joined(separator: "\n") + "\n"
        let taken = write(text, FileHandle.standardOutput)
        state.withLock { $0 = (true, $0.lost || !taken) }
    }

    static func remark(_ text: String) { _ = write(text, FileHandle.standardError) }

    /// A remark that a command which opens its ledger several times would repeat.
    static func remarkOnce(_ text: String) {
        let isNew = remarked.withLock { $0.insert(text).inserted }
        if isNew { remark(text) }
    }

    private static func write(_ text: String, _ handle: FileHandle) -> Bool {
        do {
            try handle.write(contentsOf: Data(text.utf8))
            return true
        } catch {
            return false
        }
    }

    /// Puts a file that takes nothing where a stream was closed before the program began; else a
    /// ledger or a lock would be opened there, and answers written into it.
    static func fillClosedStreams() { _ = fillers }

    private static let fillers: [FileHandle] = (Int32(0)...2).compactMap { stream in
        fcntl(stream, F_GETFD) == -1 ? FileHandle(forReadingAtPath: "/dev/null") : nil
    }
}
