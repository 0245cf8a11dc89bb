import Foundation

/// Keeps every other process from writing: a lock on `<ledger>.lock`, which says who has it and
/// which the system takes back when that process ends, however it ends.
package final class WriterLock: Sendable {
    /// Whom to ask when a ledger is held.
    package struct Holder: Hashable, Sendable {
        package let process: Int32
        package let host: String
        /// Milliseconds since 1970.
        package let since: Int64

        init(process: Int32, host: String, since: Int64) {
            self.process = process
            self.host = host
            self.since = since
        }

        init?(_ text: String) {
            let words = text.split(whereSeparator: \.isWhitespace)
            guard words.count == 6, words[0] == "pid", words[2] == "host", words[4] == "since",
                let process = Int32(words[1]), let since = Int64(words[5])
            else { return nil }
            self.init(process: process, host: String(words[3]), since: since)
        }

        var text: String { "pid \(process)\nhost \(host)\nsince \(since)\n" }
    }

    private let handle: FileHandle

    init(ledger path: String) throws(LedgerError) {
        let file = URL(filePath: path + ".lock")
        do {
            // Never replaces the file: whoever holds a lock holds it on that very file.
            try Data().write(to: file, options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
        } catch {
            throw WriterLock.fault(error)
        }
        do { handle = try FileHandle(forUpdating: file) } catch { throw WriterLock.fault(error) }
        guard flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else {
            let text = try? handle.readToEnd().map { String(decoding: $0, as: UTF8.self) }
            throw .held(by: text.flatMap { Holder($0) })
        }
        let host = ProcessInfo.processInfo.hostName
        let holder = Holder(
            process: ProcessInfo.processInfo.processIdentifier,
            host: host.isEmpty ? "-" : host,
            since: Int64(Date().timeIntervalSince1970 * 1000))
        do {
            try handle.truncate(atOffset: 0)
            try handle.write(contentsOf: Data(holder.text.utf8))
        } catch {
            throw WriterLock.fault(error)
        }
    }

    /// Lets others write, before the process ends.
    func release() { try? handle.close() }

    private static func fault(_ error: any Error) -> LedgerError {
        switch error {
        case CocoaError.fileWriteOutOfSpace: .diskFull
        case CocoaError.fileWriteNoPermission, CocoaError.fileReadNoPermission,
            CocoaError.fileWriteVolumeReadOnly:
            .readOnly
        case CocoaError.fileNoSuchFile, CocoaError.fileReadNoSuchFile: .notThere
        default: .cannotOpen(code: 0)
        }
    }
}
