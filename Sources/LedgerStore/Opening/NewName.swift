import Foundation

/// The name that a finished file takes.
package enum NewName {
    /// What SQLite puts after a file's name for its side files.
    static let beside = ["-wal", "-shm", "-journal"]

    /// Gives a finished file its name, which nobody else may have taken meanwhile.
    static func take(_ path: String, for part: String) throws(LedgerError) {
        let manager = FileManager.default
        do { try manager.linkItem(atPath: part, toPath: path) } catch {
            guard !isTaken(path) else { throw .existsAlready }
            // Where a file has one name only, as on a memory stick.
            do { try manager.moveItem(atPath: part, toPath: path) } catch {
                throw .cannotOpen(code: 0)
            }
        }
        try? manager.removeItem(atPath: part)
        settle(URL(filePath: path).deletingLastPathComponent().path)
    }

    /// Refuses a name that is taken, or beside which lies what SQLite would read as its journal.
    static func demand(_ path: String) throws(LedgerError) {
        guard !isTaken(path) else { throw .existsAlready }
        for suffix in beside where isTaken(path + suffix) { throw .besideAlready(path + suffix) }
    }

    /// Whether a name is used up, be it by a link that leads nowhere.
    package static func isTaken(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    }

    /// Whether a file has no second name: no hard link, and no mount of this file alone.
    static func isOnly(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let links = (attributes?[.referenceCount] as? NSNumber)?.intValue ?? 1
        let mounts = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
        return links <= 1 && !isMounted(path, in: mounts)
    }

    /// Whether something is mounted at this very path, by the lines of `/proc/self/mountinfo`.
    package static func isMounted(_ path: String, in mounts: String) -> Bool {
        mounts.split(separator: "\n").contains { mount in
            let fields = mount.split(separator: " ")
            return fields.count > 4 && unescaped(fields[4]) == path
        }
    }

    /// A path as `/proc/self/mountinfo` spells it: blanks and their like in octal (proc(5)).
    private static func unescaped(_ path: Substring) -> String {
        var path = String(path)
        for (octal, plain) in [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")] {
            path = path.replacing(octal, with: plain)
        }
        return path
    }

    /// Waits until the disk knows the names in a folder.
    package static func settle(_ folder: String) {
        guard let handle = FileHandle(forReadingAtPath: folder) else { return }
        fsync(handle.fileDescriptor)
    }
}
