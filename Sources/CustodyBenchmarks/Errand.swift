import Foundation

/// A measurement that a process of its own makes, so that its peak memory is of nothing else.
enum Errand: String {
    /// Founds a ledger and writes envelopes for it: folder, then for each file `count:signers`.
    case prepare
    /// Takes a file of envelopes in through the desk: folder, its number, how many callers wait.
    case admit
    /// Opens the ledger of a folder and asks for proofs.
    case open
    /// Audits the ledger of a folder.
    case audit
    /// Founds the ledger of five hundred people: folder.
    case crowd
    /// Their day before the server: folder, its port, `asking` if open boards ask again.
    case day

    private static let flag = "--errand"

    /// Sends this program out again; what it measured, by name.
    @discardableResult
    func run(_ bench: Bench, _ more: [String] = []) throws -> [String: Double] {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [Self.flag, rawValue, bench.folder.path] + more
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

    static func isSent(_ arguments: [String]) -> Bool {
        arguments.count > 3 && arguments[1] == flag
    }

    /// Does what this process was sent out for.
    static func done(_ arguments: [String]) async throws {
        let bench = Bench(folder: URL(filePath: arguments[3]))
        let more = arguments.dropFirst(4)
        switch Errand(rawValue: arguments[2]) {
        case .prepare:
            let files = more.map { $0.split(separator: ":").compactMap { Int($0) } }
            try await bench.prepare(files.map { ($0.first ?? 0, $0.last ?? 1) })
        case .admit:
            let numbers = more.compactMap { Int($0) }
            let file = bench.envelopes(numbers.first ?? 0)
            try await Admitting(bench: bench, file: file).run(waiting: numbers.last ?? 0)
        case .open: try Opening.run(bench.ledger)
        case .audit: try await AuditMeasured.run(bench.ledger)
        case .crowd: try await Day(bench: bench).found()
        case .day:
            try await Day(bench: bench)
                .serve(port: more.first.flatMap { Int($0) } ?? 0, asking: more.last == "asking")
        case nil: throw ErrandUnknown(errand: arguments[2])
        }
    }

    static func tell(_ name: String, _ value: Double) { print("\(name) \(value)") }
}

struct ErrandFailed: Error {
    let errand: Errand
}

struct ErrandUnknown: Error {
    let errand: String
}
