import Foundation
import Signing
import Spelling

/// A folder for as long as something is measured in it.
enum Scratch {
    static func with(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "custody-bench-\(Hex.encode(Randomness.bytes(6)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }
}
