import Foundation

/// Keeps every other process from writing: a lock on `<ledger>.lock`, which says who has it and
/// which the system takes back when that process ends, however it ends.
///
/// It also says how many entries the ledger had when something was last written: a file that has
/// fewer has lost its journal, or is an older copy that was put back.
package final class WriterLock: Sendable {
    /// Whom to ask when a ledger is held.
    package struct Writer: Hashable, Sendable {
        package let process: Int32
        package let host: String
        /// When the lock was taken, in milliseconds since 1970 by the file system's clock.
        package let since: Int64

        init?(_ text: String, since: Int64) {
            let words = text.split(whereSeparator: \.isWhitespace)
            guard words.count >= 4, words[0] == "pid", words[2] == "host",
                let process = Int32(words[1])
            else { return nil }
            self.process = process
            host = String(words[3])
            self.since = since
        }
    }

    let handle: FileHandle
    /// What the last writer noted; 0 where none did.
    let noted: Int
    /// Where the number of entries stands in the file.
    private let place: UInt64
    /// Longer is no such file of ours, in bytes.
    private static let most = 4_096

    /// - Parameters:
    ///   - path: the ledger's, with no link in it.
    ///   - isNew: whether the ledger is being made; what was noted of another is forgotten.
    /// - Throws: ``LedgerError``; nothing is locked then.
    init(ledger path: String, isNew: Bool = false) throws(LedgerError) {
        let file = URL(filePath: path + ".lock")
        do {
            // Never replaces the file: whoever holds a lock holds it on that very file.
            try Data().write(to: file, options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
        } catch {
            throw WriterLock.fault(error)
        }
        do { handle = try FileHandle(forUpdating: file) } catch { throw WriterLock.fault(error) }
        // A program that this process starts must not go on holding the lock after it.
        _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
        guard flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw .held(by: WriterLock.writer(file, handle))
        }
        let process = ProcessInfo.processInfo
        let host = process.hostName.isEmpty ? "-" : process.hostName
        do {
            let old = try handle.read(upToCount: WriterLock.most) ?? Data()
            noted = isNew ? 0 : WriterLock.size(in: old)
            let text = "pid \(process.processIdentifier)\nhost \(host)\n"
            place = UInt64(text.utf8.count)
            let new = Data((text + WriterLock.line(noted)).utf8)
            // Written over, and only then cut: whoever is killed in between loses no number.
            try handle.seek(toOffset: 0)
            try handle.write(contentsOf: new)
            try handle.truncate(atOffset: UInt64(new.count))
        } catch {
            throw WriterLock.fault(error)
        }
    }

    /// Notes how many entries the disk has; never before it has them.
    ///
    /// What cannot be noted only notices less.
    func note(_ size: Int) {
        try? handle.seek(toOffset: place)
        try? handle.write(contentsOf: Data(WriterLock.line(size).utf8))
    }

    /// What the last writer of a ledger noted, for those who only read; 0 where nobody can tell.
    ///
    /// Read twice: while a writer writes over it, it may show half of one number and half of the
    /// next.
    static func noted(beside path: String) -> Int { min(look(beside: path), look(beside: path)) }

    private static func look(beside path: String) -> Int {
        guard let lock = opened(beside: path) else { return 0 }
        defer { try? lock.handle.close() }
        return size(in: (try? lock.handle.read(upToCount: most)) ?? Data())
    }

    /// Who last took a ledger's lock, for those who only read; he may be gone.
    package static func lastWriter(beside path: String) -> Writer? {
        guard let lock = opened(beside: LedgerFile.resolved(path)) else { return nil }
        defer { try? lock.handle.close() }
        return writer(lock.file, lock.handle)
    }

    private static func opened(beside path: String) -> (file: URL, handle: FileHandle)? {
        let place = LedgerFile.resolved(path + ".lock")
        let attributes = try? FileManager.default.attributesOfItem(atPath: place)
        // A pipe of that name would keep its reader waiting.
        guard attributes?[.type] as? FileAttributeType == .typeRegular,
            let handle = FileHandle(forReadingAtPath: place)
        else { return nil }
        return (URL(filePath: place), handle)
    }

    private static func line(_ size: Int) -> String { "size \(size)\n" }

    private static func size(in bytes: Data) -> Int {
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count >= 6, words[4] == "size" else { return 0 }
        return Int(words[5]) ?? 0
    }

    /// Nil in the moment between taking a lock and writing who took it.
    private static func writer(_ file: URL, _ handle: FileHandle) -> Writer? {
        guard let bytes = try? handle.read(upToCount: most),
            let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
            let since = attributes[.modificationDate] as? Date
        else { return nil }
        let milliseconds = Int64(since.timeIntervalSince1970 * 1000)
        return Writer(String(decoding: bytes, as: UTF8.self), since: milliseconds)
    }

    /// Lets others write, before the process ends.
    ///
    /// Closing alone would not do: a process that is just being started from this one has the file
    /// open too, for a moment. The file stays: who had it open already could lock what has no name.
    func release() {
        flock(handle.fileDescriptor, LOCK_UN)
        try? handle.close()
    }

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
