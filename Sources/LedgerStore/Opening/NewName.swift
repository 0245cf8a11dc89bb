import Foundation

/// The name that a finished file takes.
package enum NewName {
    /// Gives a finished file its name, which nobody else may have taken meanwhile.
    static func take(_ path: String, for part: String) throws(LedgerError) {
        let manager = FileManager.default
        do { try manager.linkItem(atPath: part, toPath: path) } catch {
            guard !manager.fileExists(atPath: path) else { throw .existsAlready }
            // Where a file has one name only, as on a memory stick.
            do { try manager.moveItem(atPath: part, toPath: path) } catch {
                throw .cannotOpen(code: 0)
            }
        }
        try? manager.removeItem(atPath: part)
        settle(URL(filePath: path).deletingLastPathComponent().path)
    }

    /// Whether a file has no second name (hard link).
    static func isOnly(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.referenceCount] as? NSNumber)?.intValue ?? 1 == 1
    }

    /// Waits until the disk knows the names in a folder.
    package static func settle(_ folder: String) {
        guard let handle = FileHandle(forReadingAtPath: folder) else { return }
        fsync(handle.fileDescriptor)
    }
}
