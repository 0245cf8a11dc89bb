import Foundation
import Testing

/// The README's first command, as somebody reads it through a pipe.
struct DemoServedTests {
    @Test func `the story is told whole before the server says where it is`() throws {
        let workshop = try Workshop()
        let demo = [
            "demo", "--serve", "--out", workshop.path("season"), "--until", "2", "--plan",
            "\(Season.root)/Forms/plans/national-2021.yaml",
        ]
        let lines = try workshop.serving(demo) { _, lines in lines }
        let address = try #require(lines.firstIndex { $0.contains("http://localhost:") })
        for end in ["故事停在这里", "审计通过", "文件：", "custody audit --ledger"] {
            let place = lines.firstIndex { $0.contains(end) }
            #expect(place.map { $0 < address } == true, "\(end)")
        }
        #expect(lines.last?.contains("Ctrl-C") == true)
        // What goes on already is not worth trying.
        #expect(lines.count { $0.contains("swift run") } == 3)
        #expect(!lines.contains { $0.contains("custody serve --ledger") })
    }
}
