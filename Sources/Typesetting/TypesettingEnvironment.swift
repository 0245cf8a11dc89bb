import Foundation

/// The folder that holds the typesetter: a Python environment of its own.
package enum TypesettingEnvironment {
    /// The version whose pages were looked at.
    package static let version = "70.0"

    /// Where it is looked for: `CUSTODY_TYPESETTING`, else the user's own data folder.
    package static func path(_ environment: [String: String]) -> String {
        if let named = environment["CUSTODY_TYPESETTING"] { return named }
        let data =
            environment["XDG_DATA_HOME"] ?? (environment["HOME"] ?? ".") + "/.local/share"
        return data + "/custody/typesetting"
    }

    /// Makes it, with the one version of WeasyPrint.
    ///
    /// - Parameter path: the folder; what is there of it is kept.
    /// - Throws: ``TypesettingError/refused(_:)`` with what the tool said.
    package static func make(at path: String) throws(TypesettingError) {
        try run("/usr/bin/env", ["python3", "-m", "venv", path])
        try run(path + "/bin/pip", ["install", "-q", "weasyprint==\(version)"])
    }

    private static func run(_ program: String, _ arguments: [String]) throws(TypesettingError) {
        let (process, said) = (Process(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = said
        do { try process.run() } catch { throw .absent(path: program) }
        let words = (try? said.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw .refused(String(decoding: words.suffix(500), as: UTF8.self))
        }
    }
}
