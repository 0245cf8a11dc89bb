import Foundation
import Glibc

/// The keyboard of the person who runs the program.
enum Terminal {
    static var isThere: Bool { isatty(0) == 1 }

    /// Whether a person watches what is written beside the answer.
    static var showsErrors: Bool { isatty(2) == 1 }

    /// Reads a passphrase that the screen does not show; never from a pipe, never from arguments.
    static func passphrase(_ prompt: String) throws -> String {
        guard isThere else {
            throw Complaint(
                .unreadable, "没有终端可以询问口令；请用 --passphrase-file。",
                "There is no terminal to ask for the passphrase; use --passphrase-file.")
        }
        // An interrupt arrives as a character, so that no way out leaves the screen silent.
        set("-echo", "-isig")
        defer { set("echo", "isig") }
        Spoken.remark(prompt)
        let line = readLine()
        Spoken.remark("\n")
        guard let line, !line.contains("\u{3}") else {
            throw Complaint(.unreadable, "已取消。", "Cancelled.")
        }
        return line
    }

    /// The child is a group of its own, which may set the terminal only when it ignores the stop.
    private static func set(_ modes: String...) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "trap '' TTOU; exec stty \(modes.joined(separator: " "))"]
        process.standardInput = FileHandle.standardInput
        guard (try? process.run()) != nil else { return }
        process.waitUntilExit()
    }
}
