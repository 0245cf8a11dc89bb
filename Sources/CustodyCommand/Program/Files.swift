import Foundation
import Glibc
import Spelling

/// Files that the program reads and writes; nothing is overwritten unless it is said so.
enum Files {
    /// The whole file, or a complaint that names it.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Complaint(
                .unreadable, "读不到文件 \(path)。请检查路径和权限。",
                "The file \(path) cannot be read. Check the path and its permissions.")
        }
        return Array(bytes)
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Writes a new file; an existing one is never touched.
    static func create(_ path: String, _ bytes: [UInt8], secret: Bool = false) throws {
        guard !exists(path) else { throw taken(path) }
        // A secret is nobody else's from its first byte on, not only once it lies in its place.
        let usual = umask(secret ? 0o077 : 0o022)
        defer { umask(usual) }
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(bytes),
                attributes: [.posixPermissions: secret ? 0o600 : 0o644])
        else { throw unwritable(path) }
    }

    /// Puts new content in a file's place, whole or not at all.
    static func replace(_ path: String, _ bytes: [UInt8]) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
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
        for path in paths where exists(path) { throw taken(path) }
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

    private static func unwritable(_ path: String) -> Complaint {
        Complaint(
            .unavailable, "不能写入 \(path)。请检查权限和磁盘空间。",
            "\(path) cannot be written. Check permissions and free space.")
    }
}

/// A file beside another, with another ending.
func beside(_ path: String, _ ending: String) -> String {
    let known = [".draft.json", ".envelope.json", ".json"]
    let stem = known.first { path.hasSuffix($0) }.map { path.dropLast($0.count) } ?? path[...]
    return stem + ending
}
