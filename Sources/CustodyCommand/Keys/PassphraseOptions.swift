import ArgumentParser

/// How a locked key is unlocked: a file or the keyboard, never an argument that others can see.
struct PassphraseOptions: ParsableArguments {
    @Option(help: "首行是口令的文件 / A file whose first line is the passphrase")
    var passphraseFile: String?

    @Flag(help: "在终端询问口令，不回显 / Ask for the passphrase at the terminal, unseen")
    var ask = false

    /// The passphrase to unlock a file; nil when none was offered.
    func unlocking(_ path: String) throws -> String? {
        if let passphraseFile { return try TextFile.firstLine(passphraseFile) }
        return ask ? try Terminal.passphrase("口令 passphrase \(path): ") : nil
    }

    /// The passphrase that a new file is to have, asked twice.
    func locking(_ path: String) throws -> String? {
        guard let first = try unlocking(path) else { return nil }
        guard passphraseFile == nil else { return first }
        guard try Terminal.passphrase("再输一次 once more: ") == first else {
            throw Complaint(
                .unreadable, "两次口令不同；没有写入任何文件。", "The two differ; nothing was written.")
        }
        return first
    }
}
