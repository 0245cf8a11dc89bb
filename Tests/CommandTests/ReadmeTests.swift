import Foundation
import Testing

/// What the README tells a reader to type, typed literally on the demonstration's ledger.
extension SeasonTests {
    struct ReadmeTests {
        private let season: Season

        init() throws { season = try Season.played.get() }

        /// The shell passages of a section, in their order.
        private func passages(of section: String) throws -> [String] {
            let text = try String(contentsOfFile: Season.root + "/README.md", encoding: .utf8)
            let start = try #require(text.range(of: "## \(section)\n")).upperBound
            let end = text.range(of: "\n## ", range: start..<text.endIndex)?.lowerBound
            return text[start..<(end ?? text.endIndex)]
                .matches(of: /```sh\n(.*?)```/.dotMatchesNewlines()).map { String($0.1) }
        }

        /// The tests' own program stands in for `swift run -c release custody`.
        private func typed(_ passages: [String], to name: String) throws -> Transcript {
            let workshop = season.workshop
            let program = try #require(Workshop.program)
            try workshop.write(
                name,
                Array(
                    "swift() { shift 4; \(program) \"$@\"; }\n\(passages.joined(separator: "\n"))"
                        .utf8))
            return try workshop.tool("sh \(name)")
        }

        private let verdicts = [
            "leaf 11 stands in its tile", "the tile's root stands one level up",
            "the tree's root is the checkpoint's",
        ]

        @Test
        func `the passage checks signatures of all three algorithms, leaf, tiles and checkpoint`()
            throws
        {
            let passages = try passages(of: "Verify without us")
            #expect(!passages.joined().contains("jq"))
            let answer = try typed(passages, to: "verify.sh")
            let lines = answer.output.split(separator: "\n").map(String.init)
            #expect(
                lines.count { $0 == "Signature Verified Successfully" } == 2, "\(answer.output)")
            #expect(lines.count { $0 == "Verified OK" } == 2, "\(answer.output)\(answer.errors)")
            for verdict in verdicts { #expect(lines.contains(verdict), "\(verdict)") }
            #expect(answer.errors.isEmpty, "\(answer.errors)")
            try lie(Array(passages.dropFirst()))
        }

        /// Where the root begins in the checkpoint.
        private func root(_ workshop: Workshop) throws -> Int {
            let lines = try workshop.read("out/checkpoint").split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            return lines[0].count + lines[1].count + 2
        }

        /// The same passages over changed files say nothing of the kind.
        private func lie(_ passages: [String]) throws {
            let workshop = season.workshop
            for (file, place) in [
                ("entries/11.envelope.json", 200), ("entries/11.header", 3),
                ("tile/0/000", 11 * 32),
                ("tile/1/000.p/1", 0), ("checkpoint", try root(workshop)),
            ] {
                let whole = try workshop.read("out/\(file)")
                var bytes = whole
                bytes[place] ^= 1
                try workshop.write("out/\(file)", bytes)
                let answer = try typed(["cd out"] + passages, to: "lie.sh")
                let good = ["Signature Verified Successfully", "Verified OK"] + verdicts
                let held = answer.output.split(separator: "\n").count { good.contains(String($0)) }
                #expect(held < 7, "\(file): \(answer.output)")
                try workshop.write("out/\(file)", whole)
            }
        }
    }
}
