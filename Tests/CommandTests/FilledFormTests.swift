import Foundation
import Testing

/// Official forms, filled from what the demonstration leaves.
extension SeasonTests {
    struct FilledFormTests {
        private let season: Season

        init() throws { season = try Season.played.get() }

        private func print(_ form: String, _ subject: String) throws -> String {
            let name = "\(UUID().uuidString).html"
            _ = try season.asked("form print \(form) \(subject) --out \(name) \(Self.papers)")
            return String(decoding: try season.workshop.read(name), as: UTF8.self)
        }

        private static let papers = "--forms \(Season.root)/Forms/papers"

        @Test(arguments: [
            (
                "vault-log", "r15-vault/2021-04-06",
                ["韩磊、杨帆", "02:10", "02:52", "家中有事", "门窗、报警、监控正常", "保密室值守人数不足"]
            ),
            ("vault-log", "centre-vault/2021-06-18", ["；中心保密室；", "郑凯、王海（依据"]),
            // Nobody wrote anything down that day.
            (
                "vault-log", "r15-vault/2021-06-01",
                ["考区保密室（r15-vault）", "0 件", "无记录"]
            ),
            (
                "room-record", "hohhot/paper-1/R-01",
                ["第1批次（纸笔）", "PK-101", "考试启用", "答题卡", "不适用（纸笔考试）"]
            ),
            ("room-collection", "hohhot/paper-1/R-02", ["呼和浩特考点", "药学", "电子签名"]),
            ("card-slip", "AC-101", ["护理学", "MB-101", "呼和浩特考点", "签名（盖章）"]),
            ("card-slip", "RB-102", ["药学", "AC-102"]),
            ("card-summary", "r15", ["AC-101", "AC-102", "AC-201", "包头考点"]),
            ("disc-list", "chifeng/cbt-2", ["CB-302", "USBKEY", "应随本批次送回，未装袋"]),
            ("disc-return", "r15/cbt-1", ["CB-301", "赤峰考点", "逾期"]),
        ])
        func `a form says what the record says`(
            form: String, subject: String, phrases: [String]
        ) throws {
            let page = try print(form, subject)
            for phrase in phrases { #expect(page.contains(phrase), "\(form): \(phrase)") }
        }

        @Test(arguments: [
            ("vault-log", "hohhot"), ("vault-log", "r15-vault/2021-02-30"),
            ("vault-log", "r15-vault/2020-01-01"), ("room-record", "hohhot/paper-1"),
            ("room-record", "hohhot/paper-1/R-99"), ("room-collection", "hohhot/paper-9/R-01"),
            ("card-slip", "UP-101"), ("card-slip", "nothing"), ("card-summary", "centre"),
            ("disc-list", "hohhot/paper-1"), ("disc-list", "r15/cbt-1"),
            ("disc-return", "centre/cbt-1"), ("disc-return", "<script>/cbt-1"),
        ])
        func `what the ledger does not have fills no form and leaves no file`(
            form: String, subject: String
        ) throws {
            let name = "\(UUID().uuidString).html"
            let answer = try season.workshop.custody(
                "form print \(form) \(subject) --out \(name) \(Self.papers) --ledger "
                    + "season/season.custody")
            #expect(answer.code == 4, "\(answer.code)")
            #expect(answer.errors.contains("“\(subject)”"), "\(answer.errors)")
            #expect(!season.workshop.exists(name))
        }

        @Test(arguments: ["print vault-log r15-vault/2021-04-06", "labels BX-101"])
        func `what would be no page, no PDF and no folder is not made`(_ form: String) throws {
            let name = "\(UUID().uuidString).docx"
            let answer = try season.workshop.custody(
                "form \(form) --out \(name) \(Self.papers) --ledger season/season.custody")
            #expect(answer.code == 64, "\(answer.code)")
            #expect(answer.errors.contains("--out 以 .pdf 或 .html 结尾"), "\(answer.errors)")
            #expect(!season.workshop.exists(name))
        }

        @Test func `a folder is not made for a form that cannot be filled`() throws {
            let name = UUID().uuidString
            let answer = try season.workshop.custody(
                "form print vault-log nowhere --out \(name) \(Self.papers) --ledger "
                    + "season/season.custody")
            #expect(answer.code != 0 && !season.workshop.exists(name), "\(answer.errors)")
        }
    }
}
