import Foundation
import Testing

/// The README's first command, as somebody reads it through a pipe.
struct DemoServedTests {
    @Test func `the story is told whole before the server says where it is`() throws {
        let workshop = try Workshop()
        let demo = Process()
        demo.executableURL = URL(filePath: try #require(Workshop.program))
        demo.arguments = [
            "demo", "--serve", "--out", workshop.path("season"), "--until", "2", "--port",
            "\(Int.random(in: 20_000..<32_000))", "--plan",
            "\(Season.root)/Forms/plans/national-2021.yaml", "--log",
            workshop.path("server.log"), "--language", "zh",
        ]
        let said = Pipe()
        demo.standardOutput = said
        demo.standardInput = FileHandle.nullDevice
        try demo.run()
        defer {
            demo.terminate()
            demo.waitUntilExit()
        }
        var text = Data()
        while case let more = said.fileHandleForReading.availableData, !more.isEmpty {
            text += more
            if text.suffix(64).contains(Data("Ctrl-C".utf8)) { break }
        }
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        let address = try #require(lines.firstIndex { $0.contains("http://localhost:") })
        for end in ["故事停在这里", "审计通过", "custody audit --ledger"] {
            let place = lines.firstIndex { $0.contains(end) }
            #expect(place.map { $0 < address } == true, "\(end)")
        }
        #expect(lines.last?.contains("Ctrl-C") == true)
    }
}
