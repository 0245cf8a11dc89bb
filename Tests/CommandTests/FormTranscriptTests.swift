import Foundation
import Testing

/// The offices' forms out of the demonstration's ledger.
extension SeasonTests {
    struct FormTranscriptTests {
        private let season: Season

        init() throws { season = try Season.played.get() }

        /// The page of a form that somebody signed the subject of.
        private func page(_ form: String, of kind: String, by person: String) throws -> String {
            let duty = try season.asked("duty \(person) --json").object()
            let signed = try #require(duty["signatures"] as? [[String: Any]])
            let content = try #require(
                signed.first { $0["kind"] as? String == kind }?["content"] as? String)
            return try page(form, of: content)
        }

        private func page(_ form: String, of subject: String) throws -> String {
            let file = "\(form)-\(UUID().uuidString).html"
            _ = try season.asked(
                "form print \(form) \(subject) --forms \(Season.root)/Forms/papers --out \(file)")
            return try #require(
                String(bytes: season.workshop.read(file), encoding: .utf8))
        }

        private func places(_ texts: [String], on page: String) {
            for text in texts { #expect(page.contains(text), "\(text)") }
        }

        @Test func `approval and record of the destruction say the same goods and no remainder`()
            throws
        {
            let goods = ["UP-101", "UP-201", "PS-301", "PS-302", "试卷 60", "密码封 2"]
            let approval = try page(
                "destruction-approval", of: "destruction-approval", by: "r-head")
            places(
                goods + [
                    "销批2021-001", "机考机构误存保险柜", "箱（袋）4 个", "试卷 85\u{A0}份，密码封 4\u{A0}个", "陈国栋",
                ], on: approval)
            #expect(approval.contains("上交中心：备用试卷、答题卡"), "what may never be on it")
            let record = try page("destruction-record", of: "destruction", by: "r-off")
            places(
                goods + [
                    "销批2021-001", "销记2021-001", "上传，余数 0", "已备案", "许正", "碎纸化浆",
                    "箱（袋）4 个", "试卷 85\u{A0}份，密码封 4\u{A0}个", "0\u{A0}份（无余数）", "0\u{A0}个（无余数）",
                ], on: record)
            #expect(record.contains("<td>运送") == false && record.contains("未记录"))
        }

        @Test func `a slip says what is in a box as whoever stands beside it would`() throws {
            let slip = try page("handover-slip", of: "release", by: "c-cust")
            places(
                ["试卷（护理学）25\u{A0}份；答题卡（护理学）25\u{A0}张", "试卷袋 PK-101；试卷袋 PK-102", "箱（袋）5 个"], on: slip
            )
            #expect(!slip.contains("科目"))
        }

        @Test func `the wipe names its confirmation, both limits and every machine`() throws {
            let sheet = try page("wipe-confirmation", of: "wipe", by: "f-adm")
            places(
                [
                    "赤峰机考机构", "数据完整无误，文件 3 个", "（甲）", "（乙）", "（计划采用）", "FX-01", "FX-03",
                    "nwipe 0.36", "邹远", "戚薇",
                ], on: sheet)
            let refused = try season.workshop.custody(
                "form print wipe-confirmation 0 --forms \(Season.root)/Forms/papers "
                    + "--ledger season/season.custody --out wrong.html")
            #expect(refused.code != 0 && refused.errors.contains("要删除数据记录的编号"))
            #expect(!season.workshop.exists("wrong.html"), "no half file")
            for (form, asks) in [("wipe-confirmation", "删除数据记录"), ("handover-slip", "移交记录")] {
                let wrong = try season.workshop.custody(
                    "form print \(form) 99999 --forms \(Season.root)/Forms/papers "
                        + "--ledger season/season.custody --out wrong.html")
                let wayOut = try #require(wrong.errors.split(separator: "出路：").last)
                #expect(wrong.code == 4 && wrong.errors.contains("没有“99999”"), "\(wrong.errors)")
                #expect(wayOut.contains(asks) && wayOut.contains("--day"), "\(wrong.errors)")
            }
        }

        @Test func `a box sealed off at once is reported with what became of it`() throws {
            let report = try page("incident-report", of: "quarantine", by: "r-off")
            places(["BX-102", "立即封存", "内蒙古考区"], on: report)
        }

        @Test
        func `labels name what is inside, count a run, and write nothing for what is no number`()
            throws
        {
            let forms = "--forms \(Season.root)/Forms/papers"
            _ = try season.asked("form labels BX-102 \(forms) --out boxes.html")
            let boxes = try #require(
                String(bytes: season.workshop.read("boxes.html"), encoding: .utf8))
            places(["BX-102/Y", "备用试卷（护理学）2\u{A0}份", "呼和浩特考点"], on: boxes)
            let run = try season.asked(
                "form labels N00098..N00101 --kind seal --size single \(forms) --out run.html --json"
            ).object()
            #expect(run["labels"] as? Int == 4)
            let seals = try #require(
                String(bytes: season.workshop.read("run.html"), encoding: .utf8))
            places(["N00098/", "N00101/", "内蒙古考区"], on: seals)
            for wrong in ["N2..N1", "../x", "N1..M2"] {
                let refused = try season.workshop.custody(
                    "form labels \(wrong) \(forms) --out wrong.html")
                #expect(refused.code != 0 && !season.workshop.exists("wrong.html"), "\(wrong)")
            }
        }

        @Test func `a unit's offices, its plan and a guard's duty come from the registers`() throws
        {
            let offices = try page("offices", of: "r15")
            places(["呼和浩特市新华大街63号", "赤峰考点", "办理中心回收的交接手续", "3月10日前"], on: offices)
            let plan = try page("work-plan", of: "chifeng")
            places(["考务工作计划安排表", "赤峰考点", "办结", "按时完成，有据可查"], on: plan)
            let duty = try page("duty-record", of: "r-cust1")
            places(["蒋涛", "保密室值班员", "交接班", "涉密人员保密教育与交接操作"], on: duty)
        }
    }
}
