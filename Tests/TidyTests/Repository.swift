import Foundation

/// The working copy that these tests were compiled from.
enum Repository {
    /// Two folders above this file, with symbolic links resolved, so that a development package
    /// that links to the folders checks the same repository.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every text file that belongs to the project, in order of its path.
    static let files: [SourceFile] = paths.compactMap { path in
        bytes(of: path).flatMap { String(validating: $0, as: UTF8.self) }
            .map { SourceFile(path, $0) }
    }

    /// Every path that belongs to the project: what building and running leave behind does not.
    static let paths: [String] = walk("")

    static func bytes(of path: String) -> Data? {
        try? Data(contentsOf: root.appending(path: path))
    }

    /// What git tracks, or nil where the copy is no git checkout.
    static func trackedPaths() -> [String]? {
        let git = Process()
        let output = Pipe()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-c", "safe.directory=*", "-C", root.path, "ls-files", "-z"]
        (git.standardOutput, git.standardError) = (output, FileHandle.nullDevice)
        guard (try? git.run()) != nil else { return nil }
        let listing = output.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { return nil }
        return listing.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isLeftBehind(_ name: String) -> Bool {
        name == ".git" || name.hasPrefix(".build") || name == "Package.resolved"
            || name == "season" || name == "__pycache__" || name.contains(".custody")
    }

    /// What cannot be listed is a file.
    private static func walk(_ folder: String) -> [String] {
        let place = folder.isEmpty ? root : root.appending(path: folder)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
            return [folder]
        }
        return names.sorted().filter { !isLeftBehind($0) }.flatMap {
            walk(folder.isEmpty ? $0 : folder + "/" + $0)
        }
    }
}
