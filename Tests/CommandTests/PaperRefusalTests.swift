import Foundation
import Testing

/// What cannot be printed gets a clear answer and leaves no file, not even a half one.
extension SeasonTests {
    struct PaperRefusalTests {
        private let season: Season
        private static let papers = "--forms \(Season.root)/Forms/papers"

        init() throws { season = try Season.played.get() }

        private func refused(
            _ words: String, _ more: [String] = [], code: Int32, saying: String
        ) throws {
            let name = "\(UUID().uuidString).html"
            let told = try season.workshop.custody(
                "\(words) --out \(name) \(Self.papers) --ledger season/season.custody", more)
            #expect(told.code == code, "\(words): \(told.code) \(told.errors)")
            #expect(told.errors.contains(saying), "\(words): \(told.errors)")
            #expect(try season.workshop.files.allSatisfy { !$0.contains(name) }, "\(words)")
        }

        @Test func `an unknown form is named, and where the list is`() throws {
            for form in ["loan-slip", "../print.css", "HANDOVER-SLIP", "交接单"] {
                try refused("form print \(form) 57", code: 4, saying: "没有表格“\(form)”")
            }
            try refused("form print loan-slip --blank", code: 4, saying: "custody form list")
        }

        @Test(arguments: [
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("\u{202E}57", "[U+202E]57"), ("a\u{200F}b", "a[U+200F]b"),
            (String(repeating: "长", count: 300), String(repeating: "长", count: 80) + "…”"),
        ])
        func `a hostile name is told back so that it turns no line and fills no screen`(
            name: String, told: String
        ) throws {
            for form in ["handover-slip", "card-slip", "work-plan", "duty-record", "vault-log"] {
                try refused("form print \(form)", [name], code: 4, saying: told)
            }
        }

        @Test func `a hostile number is on no label`() throws {
            for number in ["<script>", "\u{202E}A1", String(repeating: "A", count: 300)] {
                try refused("form labels", [number], code: 4, saying: "号码")
            }
        }

        /// Nobody writes into `/proc`, not even root; and a file may not grow beyond two kilobytes.
        @Test func `a place that cannot be written is named, and no half file stays there`() throws
        {
            let workshop = try Workshop()
            for out in ["/proc/slip.html", "/proc/slips/slip.html", "/nowhere/slip.html"] {
                let told = try workshop.custody(
                    "form print handover-slip --blank \(Self.papers) --out \(out)")
                #expect(told.code == 5 && told.errors.contains("不能写入 \(out)"), "\(told.errors)")
            }
            let program = try #require(Workshop.program)
            let script = """
                trap '' XFSZ; ulimit -f 4
                '\(program)' form print handover-slip --blank \(Self.papers) --out full.html 2> said
                """
            try workshop.write("full.sh", Array(script.utf8))
            #expect(try workshop.tool("sh full.sh").code == 5)
            #expect(String(decoding: try workshop.read("said"), as: UTF8.self).contains("磁盘空间"))
            #expect(try workshop.files.allSatisfy { !$0.contains("full.html") })
        }

        @Test func `what is there is never overwritten, and the first of several stays whole`()
            throws
        {
            let workshop = try Workshop()
            let print = "form print handover-slip --blank \(Self.papers) --out slip.html"
            try workshop.done(print)
            let first = try workshop.read("slip.html")
            let again = try workshop.custody(print)
            #expect(again.code == 5 && again.errors.contains("从不覆盖"), "\(again.errors)")
            #expect(try workshop.read("slip.html") == first)
        }

        @Test func `one wrong subject among several prints none of them`() throws {
            try refused("form print work-plan chifeng nowhere", code: 4, saying: "“nowhere”")
        }

        @Test
        func `several subjects, a consignment or a day go into one file, each on its own paper`()
            throws
        {
            func sheets(_ words: String) throws -> Int {
                let name = "\(UUID().uuidString).html"
                _ = try season.asked("form print \(words) --out \(name) \(Self.papers)")
                let page = String(decoding: try season.workshop.read(name), as: UTF8.self)
                return page.components(separatedBy: "<header").count - 1
            }
            #expect(try sheets("work-plan chifeng hohhot r15") == 3)
            let whole = try sheets("handover-slip --consignment CG-2")
            #expect(whole > 1)
            #expect(try sheets("handover-slip --consignment CG-2 --day 2021-04-07") <= whole)
            try refused(
                "form print handover-slip --day 2031-01-01", code: 4, saying: "台账里没有这样的")
            try refused(
                "form print handover-slip --consignment nothing", code: 4, saying: "台账里没有这样的")
        }
    }
}
