import Foundation

/// A measurement that a process of its own makes, so that its peak memory is of nothing else.
enum Errand: String {
    /// Founds a ledger and takes statements in through the desk: folder, how many.
    case build
    /// Audits the ledger of a folder.
    case audit

    private static let flag = "--errand"

    /// Sends this program out again; what it measured, by name.
    func run(_ folder: URL, _ more: [String] = []) throws -> [String: Double] {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [Self.flag, rawValue, folder.path] + more
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ErrandFailed(errand: self) }
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        let pairs = lines.filter { $0.count == 2 }.map { (String($0[0]), Double($0[1]) ?? .nan) }
        return Dictionary(pairs) { _, last in last }
    }

    /// Does what this process was sent out for; false when it was not.
    static func done(_ arguments: [String]) async throws -> Bool {
        guard arguments.count > 3, arguments[1] == flag else { return false }
        let folder = URL(filePath: arguments[3])
        switch Errand(rawValue: arguments[2]) {
        case .build:
            let count = arguments.count > 4 ? Int(arguments[4]) : nil
            try await LedgerOfRounds.build(count ?? 0, in: folder)
        case .audit: try await AuditMeasured.run(LedgerOfRounds.path(in: folder))
        case nil: return false
        }
        return true
    }

    static func tell(_ name: String, _ value: Double) { print("\(name) \(value)") }
}

struct ErrandFailed: Error {
    let errand: Errand
}
