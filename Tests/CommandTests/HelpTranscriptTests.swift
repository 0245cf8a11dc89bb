import Foundation
import Testing

/// Every command teaches: in the reader's language, with an example.
struct HelpTranscriptTests {
    private func isChinese(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { (0x2E80...0xFFEF).contains($0.value) }
    }

    /// What a command's help lists under it.
    private func children(_ help: String) -> [String] {
        let lines = help.split(separator: "\n").drop { !$0.hasPrefix("USAGE") }
        return lines.compactMap { line in
            line.firstMatch(of: /^  ([a-z][a-z-]*)(?:, [a-z]+)?(?: \(default\))? +\S/)
                .map { String($0.1) }
        }
    }

    /// What stands between a command's title and its example or usage; a whole command that is
    /// named there is in no language.
    private func remarks(_ help: String) -> [String] {
        help.split(separator: "\n").dropFirst().map(String.init)
            .prefix { !["例", "Example", "用法", "USAGE"].contains(where: $0.hasPrefix) }
            .filter { !$0.hasPrefix("  custody") }
    }

    @Test func `each command has an example, and each option words in both languages`() throws {
        let workshop = try Workshop()
        var waiting = [""]
        var leaves = 0
        while let words = waiting.popLast() {
            let english = try workshop.done("\(words) --help --language en").output
            let chinese = try workshop.done("\(words) --help --language zh").output
            let under = children(english)
            waiting += under.map { "\(words) \($0)" }
            for line in english.split(separator: "\n").drop(while: { !$0.hasPrefix("USAGE") }) {
                // What a signer writes unless he says otherwise is the office's own language.
                let told = line.replacing(/\(default: .*/, with: "")
                #expect(!isChinese(told), "\(words): \(line)")
            }
            #expect(chinese.split(separator: "\n").first.map { isChinese($0) } == true)
            #expect(!chinese.contains("(values: ") && !chinese.contains("default: "))
            for line in remarks(english) { #expect(!isChinese(line), "\(words): \(line)") }
            for line in remarks(chinese) {
                #expect(!line.contains(/(?:[A-Za-z]+ ){4}/), "\(words): \(line)")
            }
            guard under.isEmpty else { continue }
            leaves += 1
            #expect(english.contains("Example"), "\(words) has no example")
            // A command's default and its twin are shown as one types them.
            let verb = [" cosign sign", " draft new", " ledger copy"].contains(words) ? "" : words
            #expect(english.contains("  custody\(verb)"), "\(words): \(english)")
        }
        #expect(leaves > 75)
    }

    @Test func `the whole program is grouped as an office works`() throws {
        let help = try Workshop().done("--help --language zh").output
        let groups = ["台账", "人员与计划", "装箱、交接、保管", "考试当天", "考后", "异常与更正", "查询与证据"]
        let places = try groups.map { try #require(help.range(of: "\n\($0)\n")).lowerBound }
        #expect(places == places.sorted())
        #expect(try Workshop().done("--help --language en").output.contains("THE EXAM DAY:"))
    }

    @Test(arguments: [
        ("box pack", "缺少", "custody box pack --help"), ("nosuch", "不认识", "custody --help"),
        ("vault round v --by", "缺少值", "custody vault round --help"),
        ("box pack BX-1 --kind crate --unit u", "只能是", "custody box pack --help"),
        ("window waive never --site s --batch b --reason r", "不适用于", "custody window waive --help"),
    ])
    func `wrong usage is answered with what is wrong, the usage and the way out`(
        words: String, wrong: String, wayOut: String
    ) throws {
        let answer = try Workshop().custody(words)
        #expect(answer.code == 64)
        #expect(answer.errors.contains(wrong), "\(answer.errors)")
        #expect(answer.errors.contains("依据：custody"))
        #expect(answer.errors.contains("出路：\(wayOut)"))
    }
}
