import Foundation
import Testing

extension Workshop {
    /// Starts the program with these words on a port of its own, lets the body talk to it, and stops
    /// it; `body` gets the port and the lines that it told until it could be talked to.
    ///
    /// Port 0 would be the system's choice, which an origin could not name.
    func serving<Value>(
        _ words: [String], _ body: (Int, [String]) throws -> Value
    ) throws -> Value {
        let port = Int.random(in: 20_000..<32_000)
        let server = Process()
        server.executableURL = URL(filePath: try #require(Workshop.program))
        server.arguments =
            words + ["--port", "\(port)", "--log", path("server.log"), "--language", "zh"]
        let said = Pipe()
        server.standardOutput = said
        server.standardInput = FileHandle.nullDevice
        try server.run()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        var text = Data()
        while case let more = said.fileHandleForReading.availableData, !more.isEmpty {
            text += more
            if text.suffix(64).contains(Data("Ctrl-C".utf8)) { break }
        }
        return try body(
            port, String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init))
    }
}
