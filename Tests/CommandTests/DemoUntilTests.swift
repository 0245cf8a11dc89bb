import Foundation
import Testing

/// A demonstration that stops on the way leaves a ledger with which somebody can go on.
struct DemoUntilTests {
    private let plan = "--plan \(Season.root)/Forms/plans/national-2021.yaml"

    @Test func `it stops at an instant, with the boxes on the road`() throws {
        let workshop = try Workshop()
        let told = try workshop.done("demo --until 2021-04-05T16:50 \(plan)").output
        #expect(told.contains("2021-04-05 16:50  故事停在这里"))
        #expect(told.contains("✓ 审计通过") && !told.contains("BX-102 破了一角"))
        #expect(told.contains("custody audit --ledger") && !told.contains("--at 2021-05-21"))
        // Nothing of what the story has not come to yet, and where it lies all the same.
        #expect(told.contains("文件：season/season.custody") && !told.contains("chain BX-201"))
        let commands = told.split(separator: "\n").map(String.init)
            .filter { $0.contains("swift run") }
        #expect(commands.count == 3)
        #expect(commands.last?.hasSuffix("season.custody --at 2021-04-05T16:50") == true)
        try serve(workshop, try #require(commands.first { $0.contains(" serve ") }))
        let duty = try workshop.done(
            "duty r15-vault --json --ledger season/season.custody --at 2021-04-05T16:50")
        #expect(try duty.object()["onDuty"] as? [String] == ["r-cust1", "r-cust2"])
    }

    /// As somebody types it in the folder where he had it played.
    private func serve(_ workshop: Workshop, _ line: String) throws {
        let words = line.split(separator: " ").drop { $0 != "serve" }
            .map { $0.hasPrefix("season/") ? workshop.path(String($0)) : String($0) }
        let forms = ["--forms", "\(Season.root)/Forms/papers"]
        let last = try workshop.serving(words + forms) { _, lines in lines.last }
        #expect(last?.contains("Ctrl-C") == true)
    }

    @Test func `it stops before a chapter`() throws {
        let told = try Workshop().done("demo --until 3 \(plan)").output
        #expect(told.contains("── 二　下发") && !told.contains("── 三　保密室的一夜"))
    }

    @Test(arguments: ["1", "6", "soon"])
    func `what is neither is answered with usage`(until: String) throws {
        let workshop = try Workshop()
        #expect(try workshop.custody("demo --until \(until) \(plan)").code == 64)
        #expect(!workshop.exists("season"))
    }

    @Test func `the whole network is not served without TLS`() throws {
        let workshop = try Workshop()
        let told = try workshop.custody("demo --serve --host 0.0.0.0 \(plan)")
        #expect(told.code == 5 && told.errors.contains("certificate new"), "\(told.errors)")
        #expect(!workshop.exists("season"), "nothing was half done")
    }
}
