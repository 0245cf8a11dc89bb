import Foundation

/// `custody serve` over a ledger, in a process of its own.
struct ServedLedger {
    let port: Int
    private let process: Process

    /// Starts it and waits until it listens.
    init(_ bench: Bench) throws {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "custody")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw ServerMissing(path: program.path)
        }
        port = Int.random(in: 20_000..<50_000)
        process = Process()
        process.executableURL = program
        process.arguments = [
            "serve", "--ledger", bench.ledger, "--log-key", bench.key.path, "--port", "\(port)",
            "--log", bench.folder.path + "/served.log", "--json",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        guard !output.fileHandleForReading.availableData.isEmpty else {
            process.waitUntilExit()
            throw ServerMissing(path: program.path)
        }
    }

    /// What the kernel says of it now.
    var usage: Usage { Usage.of("\(process.processIdentifier)") }

    /// Stops it in order.
    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}

/// There is no server to measure: `swift build -c release --product custody` makes it.
struct ServerMissing: Error {
    let path: String
}
