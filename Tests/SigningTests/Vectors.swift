import Foundation
import Testing

/// The vectors that others wrote, beside the package; without them tests are skipped aloud, but
/// not where CI asks for them.
enum Vectors {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/vectors").standardized

    static var areExpected: Bool {
        ProcessInfo.processInfo.environment["CI"] == "true"
            || FileManager.default.fileExists(atPath: folder.path)
    }

    static func read<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: path)))
    }
}

extension Trait where Self == ConditionTrait {
    static var needsVectors: Self {
        .enabled(if: Vectors.areExpected, "There are no vectors in ../shared/vectors.")
    }
}
