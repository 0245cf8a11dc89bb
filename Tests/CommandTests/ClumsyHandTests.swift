import Foundation
import Testing

/// Streams that are closed or full, files that are in the way, two programs at once: nothing traps,
/// nothing is lost in silence, nothing is half done.
struct ClumsyHandTests {
    private let signer = "--exam e --origin o --party custodian:p:\(Workshop.zero)"

    @Test(arguments: ["2>&-", "2>/dev/full", ">&- 2>&-", "<&- >&- 2>&-"])
    func `a complaint that nobody can read traps nobody`(streams: String) throws {
        let workshop = try Workshop()
        let told = try workshop.shell(
            "(CUSTODY ledger info --ledger no \(streams)) 2>/dev/null; echo code $?")
        #expect(told.output.hasSuffix("code 4\n"), "\(told.output)")
    }

    @Test(arguments: [">/dev/full", ">&-"])
    func `an answer that was not taken is no success`(stream: String) throws {
        let workshop = try Workshop()
        for words in ["draft kinds", "draft kinds --json", "schema balance", "--help"] {
            let told = try workshop.shell("CUSTODY \(words) \(stream); echo code $? >&2")
            #expect(told.errors.hasSuffix("code 5\n"), "\(words): \(told.errors)")
            if words != "--help" { #expect(told.errors.contains("出路："), "\(words)") }
        }
    }

    @Test
    func `with --json a complaint is one JSON value too, and its words stay on standard error`()
        throws
    {
        let workshop = try Workshop()
        for (words, code) in [("ledger info --ledger no --json", 4), ("due --nosuch --json", 64)] {
            let told = try workshop.custody(words)
            #expect(told.code == Int32(code))
            let members = try told.object()
            for member in ["flaw", "basis", "wayOut"] {
                #expect((members[member] as? String)?.isEmpty == false, "\(words): \(member)")
            }
            #expect(told.errors.contains("出路："))
        }
    }

    @Test func `two drafts at once never get one number of the device`() throws {
        let workshop = try Workshop()
        let draft = "CUSTODY draft round --set vault=v --set finding=x --set sound=true \(signer)"
        _ = try workshop.shell("\(draft) --feed d.feed --out d0.json")
        let told = try workshop.shell(
            (1...6).map { "\(draft) --feed d.feed --out d\($0).json & " }.joined() + "wait")
        let numbers = try (0...6).map { number in
            let shown = try workshop.done("draft show d\(number).json --json").object()
            let statement = try #require(shown["statement"] as? [String: Any])
            let device = try #require(statement["device"] as? [String: Any])
            return try #require(device["seq"] as? Int)
        }
        #expect(numbers.sorted() == Array(1...7), "\(told.errors)")
    }

    @Test func `a device whose count is used up drafts nothing`() throws {
        let workshop = try Workshop()
        let feed = #"{"device":"cli-1","prev":"\#(Workshop.zero)","seq":9007199254740991}"#
        try workshop.write("d.feed", Array(feed.utf8))
        let told = try workshop.custody(
            "draft round --set vault=v --set finding=x --set sound=true \(signer) --feed d.feed")
        #expect(told.code == 4 && told.errors.contains("d.feed"), "\(told.errors)")
        #expect(try workshop.files.filter { $0.hasSuffix(".json") } == [])
    }

    @Test func `where one of a manifest's files is taken, none is written`() throws {
        let workshop = try Workshop()
        let rows = (1...301).map { "BX-\($0),paper,1\n" }
        try workshop.write("m.csv", Array(("container,kind,quantity\n" + rows.joined()).utf8))
        try workshop.write("m.json.3", [])
        let told = try workshop.custody(
            "manifest m.csv --consignment CG-1 --from a --to b --out m.json \(signer)")
        #expect(told.code == 5 && told.errors.contains("m.json.3"))
        #expect(!workshop.exists("m.json.1") && !workshop.exists("m.json.2"))
    }

    @Test func `where the public half's file is taken, no private half is left behind`() throws {
        let workshop = try Workshop()
        try workshop.write("k.key.pub", [])
        #expect(try workshop.custody("keys new --out k.key").code == 5)
        #expect(!workshop.exists("k.key"))
    }

    @Test func `an acknowledgement that cannot be kept is told, and the statement stays`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done(
            "box pack BX-1 --unit centre --item paper:3 --by custodian:cust:cust.key "
                + "--by officer:off:off.key --out a.json")
        _ = try workshop.tool("mkdir a.ack.json")
        let told = try workshop.custody("submit a.json --log-key log.key")
        #expect(told.code == 5 && told.errors.contains("a.ack.json"), "\(told.errors)")
        #expect(told.output.contains("已入账"))
        _ = try workshop.tool("rmdir a.ack.json")
        let again = try workshop.custody("submit a.json --log-key log.key")
        #expect(again.code == 0 && workshop.exists("a.ack.json"), "\(again.errors)")
    }

    @Test(arguments: [
        #"{"a":1,"a":2}"#, #"{"a":"\ud800"}"#, #"{"a":"#, #"{"a":1} x"#,
        String(repeating: #"{"a":"#, count: 99),
    ])
    func `JSON that does not read is told in words`(text: String) throws {
        let workshop = try Workshop()
        try workshop.write("f.json", Array(text.utf8))
        let told = try workshop.custody("draft round --file f.json \(signer)")
        #expect(told.code == 4 && told.errors.contains("字节："), "\(told.errors)")
        #expect(!told.errors.contains("(at"))
    }

    @Test func `a folder in a ledger's place is told in words`() throws {
        let told = try Workshop().custody("ledger info --ledger .")
        #expect(told.code == 5 && told.errors.contains("请检查路径"))
        #expect(!told.errors.contains("inputOutput"))
    }

    @Test func `a ledger that cannot be made leaves no key behind`() throws {
        let workshop = try Workshop()
        let told = try workshop.custody("ledger create no/such/x --origin o --log-key log.key")
        #expect(told.code == 5 && told.errors.contains("no/such/x"), "\(told.errors)")
        #expect(!workshop.exists("log.key"))
    }

    @Test(arguments: ["", "{}", "junk", "o\n1\nAAAA\n"])
    func `evidence that does not read is told in words`(text: String) throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.write("evidence", Array(text.utf8))
        let told = try workshop.custody("audit --against evidence")
        #expect(told.code == 4 && told.errors.contains("--against"), "\(told.errors)")
        #expect(!told.errors.contains("Error"), "\(told.errors)")
        let bundle = try workshop.custody("verify evidence --keys .")
        #expect(bundle.code == 4 && !bundle.errors.contains("Error"), "\(bundle.errors)")
    }

    @Test func `a number below zero is told as what it is taken for`() throws {
        let workshop = try Workshop()
        for words in ["bundle -1 --out b", "checkpoint proof -1"] {
            let told = try workshop.custody("\(words) --ledger no")
            #expect(told.code == 64, "\(told.errors)")
            #expect(told.errors.contains("“-1”被当作选项") && told.errors.contains("出路："))
        }
    }

    @Test func `a question of an hour that is past says what was not known then`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let size = try #require(try workshop.done("ledger info --json").object()["size"] as? Int)
        for words in ["due", "escalation list", "findings", "returns discs"] {
            let past = try workshop.done("\(words) --json --at 2020-01-01T00:00")
            #expect(past.errors.contains("又收到 \(size) 条"), "\(words): \(past.errors)")
            _ = try past.json()
            let future = try workshop.done("\(words) --at 2999-01-01T00:00")
            #expect(!future.errors.contains("又收到"), "\(words): \(future.errors)")
            #expect(try !workshop.done(words).errors.contains("又收到"), "\(words)")
            #expect(try workshop.done("\(words) --help").output.contains("其后收到的也算"))
        }
    }
}
