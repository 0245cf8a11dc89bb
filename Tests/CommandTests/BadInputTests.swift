import Foundation
import Testing

/// Whatever is typed, there is an answer in words and an exit code, never a trap.
struct BadInputTests {
    private static let signer = "--exam e --origin o --party head:p:\(Workshop.zero)"

    /// SIGNER and ZERO stand for a signer elsewhere and for a hash.
    private static let table: [(String, Int32)] = [
        ("nosuch", 64), ("draft nosuch", 4), ("draft release SIGNER", 4),
        ("draft round --set vault SIGNER", 4), ("draft round --set a..b=1 SIGNER", 4),
        ("draft round --set vault[9999999999999999999]=1 SIGNER", 4),
        ("draft round --set vault=v --set finding=x --set sound=maybe SIGNER", 4),
        ("draft sign-on --set vault=v", 4), ("draft sign-on --set vault=v --exam e", 4),
        ("draft sign-on --set vault=v --exam a/b --origin o --party head:p:q", 4),
        ("draft sign-on --set vault=v --at yesterday SIGNER", 4),
        ("draft sign-on --file no.yaml SIGNER", 4), ("draft show junk", 4),
        ("draft sign-on --file junk SIGNER", 4), ("draft sign-on --file deep SIGNER", 4),
        ("draft sign junk --key junk", 4), ("draft sign-on --set vault=v --by head:p:junk", 4),
        ("box pack BX-1 --unit u --item paper SIGNER", 4),
        ("box pack BX-1 --unit u --item paper:99999999999999999999 SIGNER", 4),
        ("box seal BX-1 --seal S1 SIGNER", 4),
        ("handover accept ZERO --unit u SIGNER", 4),
        ("ledger info", 4), ("ledger info --ledger junk", 4), ("chain BX-1 --ledger junk", 4),
        ("ledger create x --origin a/b --log-key k", 4), ("plan check junk", 4),
        ("ledger create x --origin o --log-key junk", 4), ("checkpoint show --ledger no", 4),
        ("cosign --book junk --signer junk", 4), ("submit junk --ledger no --log-key junk", 4),
        ("manifest junk --consignment c --from a --to b SIGNER", 4),
        ("people commit wu --detail 姓名=x --out o", 4), ("keys show --key junk", 4),
        ("keys new --out no/such/folder/k", 5), ("upload report nofile --site s --batch b", 64),
    ]

    @Test(arguments: table)
    func `bad input gets an answer`(words: String, code: Int32) throws {
        let workshop = try Workshop()
        try workshop.write("junk", (0...255).map { UInt8($0) })
        try workshop.write("deep", Array(String(repeating: "[", count: 5_000).utf8))
        let typed = words.replacing("SIGNER", with: Self.signer)
            .replacing("ZERO", with: Workshop.zero)
        let answer = try workshop.custody(typed)
        #expect(answer.code == code, "\(answer.output)\(answer.errors)")
        #expect((answer.output + answer.errors).contains("出路："), "\(words)")
        #expect(!answer.errors.contains("Fatal"))
    }

    @Test(arguments: ["zh", "en"]) func `a complaint speaks the reader's language`(
        language: String
    ) throws {
        let workshop = try Workshop()
        let answer = try workshop.custody("ledger info --ledger no --language \(language)")
        #expect(answer.errors.contains(language == "zh" ? "台账" : "ledger"))
    }

    private static let great = "head -c 60000000 /dev/zero | tr '\\0' x > great"

    @Test(arguments: [
        "keys show --key great", "draft sign-on --set vault=v SIGNER --by head:q:great",
        "draft sign-on --set vault=v --exam e --origin o --party head:q:great",
        "submit x --ledger junk --log-key great", "keys show --key k --passphrase-file great",
    ])
    func `a great file in a key's place is told at once, with the limit`(words: String) throws {
        let workshop = try Workshop()
        _ = try workshop.shell(Self.great)
        try workshop.done("keys new --out k")
        try workshop.write("junk", [0])
        // Three seconds of the processor are thirty times what reading the limit takes.
        let typed = words.replacing("SIGNER", with: Self.signer)
        let told = try workshop.shell("ulimit -t 3; CUSTODY \(typed); echo code $?")
        guard !words.hasPrefix("submit") else { return #expect(told.output.hasSuffix("code 4\n")) }
        #expect(told.output.hasSuffix("code 4\n"), "\(words): \(told.output)\(told.errors)")
        for word in ["great 超过 64 KiB", "依据：", "出路：核对是否指错了文件"] {
            #expect(told.errors.contains(word), "\(words): \(told.errors)")
        }
    }

    @Test func `a file that is no text and one that is not there are told apart`() throws {
        let workshop = try Workshop()
        try workshop.write("junk", (0...255).map { UInt8($0) })
        for (words, more) in [
            ("plan check", ""), ("keys show --key", ""), ("draft round --file", Self.signer),
        ] {
            let junk = try workshop.custody("\(words) junk \(more)")
            #expect(junk.code == 4 && junk.errors.contains("junk 不是 UTF-8"), "\(junk.errors)")
            #expect(!junk.errors.contains("读不到"), "\(words): \(junk.errors)")
            let gone = try workshop.custody("\(words) gone \(more)")
            #expect(gone.code == 4 && gone.errors.contains("读不到文件 gone"), "\(gone.errors)")
            #expect(!gone.errors.contains("UTF-8"), "\(words): \(gone.errors)")
        }
    }

    @Test func `a plan's file that is too large or empty is told by its name`() throws {
        let workshop = try Workshop()
        try workshop.write("great", repeatElement(UInt8(ascii: "#"), count: 1 << 20 + 1))
        try workshop.write("empty", [])
        for words in ["plan check", "plan issue", "plan supplement"] {
            let more = words == "plan check" ? "" : Self.signer
            let great = try workshop.custody("\(words) great \(more)")
            for word in ["great：", "至多 1 MiB", "依据：它要写进", "补充通知"] {
                #expect(great.code == 4 && great.errors.contains(word), "\(great.errors)")
            }
            let empty = try workshop.custody("\(words) empty \(more)")
            #expect(
                empty.code == 4 && empty.errors.contains("empty：第 1 行：文件里没有内容"), "\(empty.errors)")
        }
    }

    @Test(arguments: ["plan check", "plan issue", "plan supplement", "demo --plan"])
    func `a plan's file of gigabytes is told by its size, and not read first`(
        words: String
    ) throws {
        let workshop = try Workshop()
        _ = try workshop.tool("truncate -s 8G great")
        let more = ["plan issue", "plan supplement"].contains(words) ? Self.signer : ""
        // No more memory than the program has use for, and a few seconds of the processor.
        let told = try workshop.shell(
            "ulimit -v 4000000; ulimit -t 5; CUSTODY \(words) great \(more); echo code $?")
        #expect(told.output.hasSuffix("code 4\n"), "\(words): \(told.output)\(told.errors)")
        for word in ["great：", "至多 1 MiB", "依据：它要写进", "出路：核对是否指错了文件"] {
            #expect(told.errors.contains(word), "\(words): \(told.errors)")
        }
    }

    @Test(arguments: [
        ("plan check", "legs: []\nunits: []\n", "缺少 id"), ("plan issue", "id: 5\n", "第 1 行：id 应为"),
        ("plan issue", "id: a\ntitle:\n  zh: x\n", "第 2 行：缺少 title.en"),
        ("plan supplement", "notice: x\nplan: [a]\n", "第 2 行：plan 应为"),
        ("plan check", "- a\n", "整个文件应为一组字段"), ("plan issue", "hello\n", "整个文件应为一组字段"),
        ("plan check", #"{"id":"a","notice":1.5}"#, "1.5 不是整数。"),
    ])
    func `a member of a plan that is missing or wrong is told by line and path`(
        words: String, text: String, flaw: String
    ) throws {
        let workshop = try Workshop()
        try workshop.write("p.yaml", Array(text.utf8))
        let told = try workshop.custody(
            "\(words) p.yaml \(words == "plan check" ? "" : Self.signer)")
        #expect(told.code == 4 && told.errors.contains("p.yaml"), "\(told.errors)")
        #expect(told.errors.contains(flaw) && told.errors.contains("出路："), "\(told.errors)")
    }
}
