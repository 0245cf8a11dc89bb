import Foundation
import Testing

/// A folder of its own and the built program, run as a person runs it.
final class Workshop: Sendable {
    let folder: String
    private let program: String

    init() throws {
        folder = NSTemporaryDirectory() + "custody-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        program = try #require(Self.program, "the program is built beside its tests")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Beside the test bundle, whichever way that was started.
    static var program: String? {
        let started = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        return [started, root + "/.build/debug", root + "/.build/release"]
            .map { $0 + "/custody" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        try Data(bytes).write(to: URL(filePath: path(name)))
    }

    func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path(name))))
    }

    var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    }

    /// Runs the program in the folder; words are parted at spaces.
    @discardableResult
    func custody(_ words: String, _ more: [String] = []) throws -> Transcript {
        let arguments = words.split(separator: " ").map(String.init) + more
        return try run(program, arguments)
    }

    /// Runs it and demands that it succeeds.
    @discardableResult
    func done(_ words: String, _ more: [String] = []) throws -> Transcript {
        let transcript = try custody(words, more)
        try #require(
            transcript.code == 0, "custody \(words): \(transcript.output)\(transcript.errors)")
        return transcript
    }

    /// Runs a line of bash in the folder, where CUSTODY is the program.
    func shell(_ line: String) throws -> Transcript {
        let program = try #require(Self.program)
        try write("line.sh", Array((line.replacing("CUSTODY", with: program) + "\n").utf8))
        return try tool("bash line.sh")
    }

    /// Any other program of the machine.
    func tool(_ words: String, in place: String = ".") throws -> Transcript {
        let arguments = words.split(separator: " ").map(String.init)
        return try run("/usr/bin/env", arguments, in: place)
    }

    private func run(
        _ program: String, _ arguments: [String], in place: String = "."
    ) throws -> Transcript {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: path(place))
        var environment = ProcessInfo.processInfo.environment
        environment["LC_ALL"] = "zh_CN.UTF-8"
        environment["CUSTODY_LEDGER"] = exists("exam.ledger") ? path("exam.ledger") : nil
        process.environment = environment
        let (out, errors) = (path(".out"), path(".errors"))
        for file in [out, errors] {
            _ = FileManager.default.createFile(atPath: file, contents: nil)
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        let code = process.terminationReason == .exit ? process.terminationStatus : -1
        return Transcript(
            code: code, output: String(decoding: try read(".out"), as: UTF8.self),
            errors: String(decoding: try read(".errors"), as: UTF8.self))
    }
}

/// What the program said and how it ended; -1 for a trap.
struct Transcript: Sendable {
    let code: Int32
    let output: String
    let errors: String

    /// The answer as a program reads it.
    func json() throws -> Any {
        try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
    }

    func object() throws -> [String: Any] {
        try #require(try json() as? [String: Any], "an object: \(output)")
    }

    func list() throws -> [[String: Any]] {
        try #require(try json() as? [[String: Any]], "a list of objects: \(output)")
    }
}
