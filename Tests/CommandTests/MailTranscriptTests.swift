import Foundation
import Sheets
import Testing

extension SeasonTests {
    /// A ready e-mail: to the plan's address, and the sheet in it is the sheet of the list.
    struct MailTranscriptTests {
        private let season: Season

        init() throws { season = try Season.played.get() }

        private func rows(_ name: String) throws -> [[String]] {
            let bytes = try season.workshop.read(name)
            return try #require(try Sheet.read(bytes, name: "").first).rows
        }

        @Test func `the summary goes to the plan's mailbox with the workbook as it was written`()
            throws
        {
            let at = "--at 2021-05-28T09:00"
            _ = try season.asked("mail summary r15 --out mail.eml \(at)")
            _ = try season.asked("returns summary r15 --out mail.xlsx \(at)")
            try season.workshop.write(
                "mail.py",
                """
                import email, email.policy
                m = email.message_from_bytes(open('mail.eml', 'rb').read(), policy=email.policy.default)
                part = next(m.iter_attachments())
                print(m['to'], '|', m['subject'], '|', part.get_filename(), '|', m.defects)
                open('sent.xlsx', 'wb').write(part.get_content())
                """.utf8)
            let read = try season.workshop.tool("python3 mail.py")
            try #require(read.code == 0, "\(read.errors)")
            #expect(read.output.hasPrefix("kaowuchu@hhrdc.com | 答题卡回收信息汇总表"))
            #expect(read.output.contains(".xlsx | []"), "\(read.output)")
            let sent = try rows("sent.xlsx")
            #expect(sent == (try rows("mail.xlsx")) && sent.count > 2)
            #expect(sent[0][0].contains("答题卡回收信息汇总表"), "the office's title stands above")
        }

        @Test func `what would smuggle a header in is no address`() throws {
            for address in ["a@b\nBcc:c@d", "nobody", "a@b@c", "\"a,b\"@c"] {
                let told = try season.workshop.custody(
                    "mail summary r15 --out bad.eml --ledger season/season.custody",
                    ["--to", address])
                #expect(told.code == 4, "\(address)")
                #expect(!season.workshop.exists("bad.eml"))
            }
        }
    }
}
