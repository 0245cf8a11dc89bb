import Foundation
import Testing

/// The folder of test vectors beside the project, which nobody here wrote.
enum Vectors {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/vectors").standardizedFileURL

    /// Absent, the tests that read them are skipped aloud; under CI=true they run and fail.
    static let arePresent: Bool = {
        if FileManager.default.fileExists(atPath: folder.path) { return true }
        print("The vectors are not beside the project: the tests that read them are skipped.")
        return ProcessInfo.processInfo.environment["CI"] == "true"
    }()

    static func read<Vector: Decodable>(_ type: Vector.Type, _ path: String) throws -> Vector {
        try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: path)))
    }

    /// Every JSON file below a folder.
    static func files(below path: String) throws -> [String] {
        let root = folder.appending(path: path)
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(path)/\($0)" }
    }
}
