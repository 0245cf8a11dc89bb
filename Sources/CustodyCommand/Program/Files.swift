import Foundation
import Glibc
import LedgerStore
import Spelling

/// Files that the program reads and writes; nothing is overwritten unless it is said so.
enum Files {
    /// The whole file, or a complaint that names it.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw unreadable(path)
        }
        return Array(bytes)
    }

    /// No more than so many bytes of a file, and one more where it has more; whoever mistakes a
    /// great file for a small one is told so at once.
    static func bytes(_ path: String, upTo limit: Int) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw unreadable(path)
        }
        var bytes: [UInt8] = []
        do {
            while bytes.count <= limit,
                let more = try handle.read(upToCount: limit + 1 - bytes.count), !more.isEmpty
            { bytes += more }
        } catch {
            throw unreadable(path)
        }
        return bytes
    }

    private static func unreadable(_ path: String) -> Complaint {
        Complaint(
            .unreadable, "读不到文件 \(path)。请检查路径和权限。",
            "The file \(path) cannot be read. Check the path and its permissions.")
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: URL(filePath: path).resolvingSymlinksInPath().path)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    /// Writes a new file; an existing one is never touched, and of two who want one name the first
    /// has it.
    ///
    /// Whoever is broken off leaves no file of that name, or all of it.
    static func create(_ path: String, _ bytes: [UInt8], secret: Bool = false) throws {
        try demandNew([path])
        let mode: UInt32 = secret ? 0o600 : 0o644
        let folder = URL(filePath: path).deletingLastPathComponent().path
        let part = "\(folder)/.custody-\(String(UInt64.random(in: 0...(.max)), radix: 16)).part"
        defer { discard(part) }
        do {
            try write(part, bytes, mode: mode, .withoutOverwriting)
        } catch {
            throw unwritable(path)
        }
        do {
            try FileManager.default.linkItem(atPath: part, toPath: path)
        } catch {
            guard !NewName.isTaken(path) else { throw taken(path) }
            try takeName(path, bytes, mode: mode)
        }
        NewName.settle(folder)
    }

    /// Where a file has one name only, as on a memory stick, the name is taken first.
    private static func takeName(_ path: String, _ bytes: [UInt8], mode: UInt32) throws {
        do {
            try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw taken(path)
        } catch {
            throw unwritable(path)
        }
        do {
            try write(path, bytes, mode: mode, .atomic)
        } catch {
            discard(path)
            throw error
        }
    }

    /// Puts new content in a file's place, whole or not at all; where a link stands there, in the
    /// place that it leads to, and for the same readers.
    static func replace(_ path: String, _ bytes: [UInt8], secret: Bool = false) throws {
        let place = URL(filePath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: place)
        let mode = (attributes?[.posixPermissions] as? NSNumber)?.uint32Value
        try write(place, bytes, mode: secret ? 0o600 : mode ?? 0o644, .atomic)
        NewName.settle(URL(filePath: place).deletingLastPathComponent().path)
    }

    /// Writes a file into a folder that has not its own name yet, see ``NewFolder``.
    static func put(_ path: String, _ bytes: [UInt8]) throws {
        try write(path, bytes, mode: 0o644, .withoutOverwriting)
    }

    /// Waits until the disk has what it holds.
    private static func write(
        _ path: String, _ bytes: [UInt8], mode: UInt32, _ options: Data.WritingOptions
    ) throws {
        // A secret is nobody else's from its first byte on, not only once it lies in its place.
        let usual = umask(~mode & 0o777)
        defer { umask(usual) }
        do {
            try Data(bytes).write(to: URL(filePath: path), options: options)
        } catch {
            throw unwritable(path)
        }
    }

    /// Waits until no other program has this turn; it ends when the handle is let go.
    static func turn(at path: String) throws -> FileHandle {
        if !exists(path) {
            // Another may have made it since; then the handle below is on his.
            try? Data().write(to: URL(filePath: path), options: .withoutOverwriting)
        }
        guard let handle = FileHandle(forUpdatingAtPath: path),
            flock(handle.fileDescriptor, LOCK_EX) == 0
        else { throw unwritable(path) }
        return handle
    }

    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw unwritable(path)
        }
    }

    /// Refuses before anything is written when one of several new files is there already.
    static func demandNew(_ paths: [String]) throws {
        for path in paths where NewName.isTaken(path) { throw taken(path) }
    }

    /// Several new files, all of them or none.
    static func create(all files: [(path: String, bytes: [UInt8], isSecret: Bool)]) throws {
        try demandNew(files.map(\.path))
        var written: [String] = []
        do {
            for file in files {
                try create(file.path, file.bytes, secret: file.isSecret)
                written.append(file.path)
            }
        } catch {
            for path in written { discard(path) }
            throw error
        }
    }

    /// Refuses a new file whose folder is not there.
    static func demandFolder(of path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard exists(folder) else { throw unwritable(path) }
    }

    /// Takes away what this very command has just written, so that nothing is left half done.
    static func discard(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    static func taken(_ path: String) -> Complaint {
        Complaint(
            .unavailable, "\(path) 已存在；从不覆盖。请换一个文件名。",
            "\(path) exists and is never overwritten. Choose another name.")
    }

    static func unwritable(_ path: String) -> Complaint {
        Complaint(
            .unavailable, "不能写入 \(path)；没有留下写了一半的。请检查权限和磁盘空间。",
            "\(path) cannot be written; nothing half written was left. Check permissions and free "
                + "space.")
    }
}

/// A file beside another, with another ending.
func beside(_ path: String, _ ending: String) -> String {
    let known = [".draft.json", ".envelope.json", ".json"]
    let stem = known.first { path.hasSuffix($0) }.map { path.dropLast($0.count) } ?? path[...]
    return stem + ending
}
