import Foundation

/// A real browser, driven by Playwright from PyPI, in a folder of its own beside the build.
enum Browser {
    static let requirements = ["playwright==1.65.2", "axe-playwright-python==0.1.8"]

    /// CUSTODY_BROWSER_VENV says where somebody prepared one; else it is made beside the build.
    private static let folder: URL = {
        let environment = ProcessInfo.processInfo.environment
        if let prepared = environment["CUSTODY_BROWSER_VENV"] { return URL(filePath: prepared) }
        return URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: ".build/browser")
    }()

    static var python: String { folder.appending(path: "bin/python").path }

    /// Why there is no browser; nil where there is one.
    static let absence: String? = {
        do {
            let probe =
                "import playwright, axe_playwright_python, os; "
                + "assert os.path.exists('/usr/bin/chromium'), 'chromium is not installed'"
            if try run(python, ["-c", probe]).code == 0 { return nil }
            let steps = [
                ("/usr/bin/env", ["python3", "-m", "venv", folder.path]),
                (python, ["-m", "pip", "install", "--quiet"] + requirements),
                (python, ["-c", probe]),
            ]
            for (program, arguments) in steps {
                let result = try run(program, arguments)
                guard result.code == 0 else { return result.output }
            }
            return nil
        } catch {
            return "\(error)"
        }
    }()

    /// Absent, its tests are skipped aloud, but not where CI asks for them.
    static var isExpected: Bool {
        if let absence { print("There is no browser: \(absence)") }
        return absence == nil || ProcessInfo.processInfo.environment["CI"] == "true"
    }

    /// No story takes so many seconds; one that hangs is ended and has failed.
    private static let patience = "600"

    /// Plays a script of `Scripts` against a server; its output tells what failed.
    static func play(_ script: String, _ arguments: [String]) throws -> (
        code: Int32, output: String
    ) {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Scripts/\(script).py").path
        return try run(
            "/usr/bin/env", ["timeout", "--kill-after=5", patience, python, path] + arguments)
    }

    static func run(_ program: String, _ arguments: [String]) throws -> (
        code: Int32, output: String
    ) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = FileManager.default.temporaryDirectory
            .appending(path: "custody-\(UUID().uuidString).out")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: output) }
        let handle = try FileHandle(forWritingTo: output)
        process.standardInput = FileHandle.nullDevice
        (process.standardOutput, process.standardError) = (handle, handle)
        do {
            try process.run()
        } catch {
            return (-1, "\(error)")
        }
        process.waitUntilExit()
        let code = process.terminationReason == .exit ? process.terminationStatus : -1
        return (code, String(decoding: try Data(contentsOf: output), as: UTF8.self))
    }
}
