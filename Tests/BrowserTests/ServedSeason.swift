import Foundation
import Glibc
import Synchronization
import Testing

/// A demonstration's ledger and the built program serving it, as a person would run them.
final class ServedSeason: Sendable {
    let folder: String
    let origin: String
    let program: String
    private let port: Int
    private let clock: String?
    private let more: [String]
    private let running = Mutex<Process?>(nil)
    private var server: Process? { running.withLock { $0 } }

    /// - Parameters:
    ///   - until: how far the season has been played; nil: to its end.
    ///   - clock: when the season's clock starts; nil: where it was stopped, or else the machine's clock.
    ///   - more: further options of the server.
    /// - Throws: when the program is not built or does not start.
    init(until: String? = nil, clock: String? = nil, serving more: [String] = []) throws {
        self.more = more
        program = try #require(Self.built, "the program is built beside its tests")
        folder = NSTemporaryDirectory() + "custody-\(UUID().uuidString)"
        port = try Self.freePort()
        origin = "http://localhost:\(port)"
        self.clock = clock ?? until
        let stop = until.map { ["--until", $0] } ?? []
        let told = try Browser.run(program, ["demo", "--quiet", "--out", folder] + stop)
        try #require(told.code == 0, "\(told.output)")
        try start()
    }

    deinit {
        server?.terminate()
        server?.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Starts the server and waits until it says where it is.
    func start() throws {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments =
            [
                "serve", "--ledger", folder + "/season.custody", "--log-key",
                folder + "/ledger.logkey", "--demo-keys", folder + "/keys", "--port", "\(port)",
                "--json", "--log", folder + "/server.log",
            ] + more + (clock.map { ["--clock", $0] } ?? [])
        let said = Pipe()
        process.standardOutput = said
        // Who holds the runner's own output keeps whoever reads it waiting after the last test.
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        running.withLock { $0 = process }
        Leaving.stop(self)
        let first = String(decoding: said.fileHandleForReading.availableData, as: UTF8.self)
        try #require(first.contains(origin), "the server said: \(first)")
    }

    /// What the server told so far.
    var log: String {
        (try? String(contentsOfFile: folder + "/server.log", encoding: .utf8)) ?? ""
    }

    /// Program, folder and port, for a story that serves the season itself, hour after hour.
    var parts: [String] { [program, folder, "\(port)"] }

    /// As an operator stops it; waits until it is gone.
    func stop() -> Int32 {
        guard let server else { return -1 }
        server.terminate()
        server.waitUntilExit()
        return server.terminationStatus
    }

    /// As a power cut would.
    func kill() {
        guard let server else { return }
        Glibc.kill(server.processIdentifier, SIGKILL)
        server.waitUntilExit()
    }

    /// Runs the program on the ledger's folder.
    func custody(_ arguments: String...) throws -> (code: Int32, output: String) {
        try Browser.run(program, arguments)
    }

    private static var built: String? {
        let started = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        return [started, root + "/.build/debug", root + "/.build/release"]
            .map { $0 + "/custody" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// A port that nobody listens on now, and that the system gives to no outgoing connection while
    /// a story stops its server and starts it again.
    private static func freePort() throws -> Int {
        let probe = try Browser.run(
            "/usr/bin/env",
            [
                "python3", "-c",
                """
                import random, socket
                for port in random.sample(range(20000, 32000), 100):
                    try:
                        socket.socket().bind(("127.0.0.1", port))
                    except OSError:
                        continue
                    print(port)
                    break
                """,
            ])
        return try #require(Int(probe.output.filter(\.isNumber)))
    }
}

/// Servers that no test stops, because several share one, are stopped when the runner leaves.
private enum Leaving {
    private struct Weak {
        weak var season: ServedSeason?
    }

    private static let seasons = Mutex<[Weak]>([])
    private static let registered: Void = {
        atexit {
            for season in Leaving.seasons.withLock({ $0.compactMap(\.season) }) { season.kill() }
        }
    }()

    static func stop(_ season: ServedSeason) {
        registered
        seasons.withLock { $0.append(Weak(season: season)) }
    }
}
