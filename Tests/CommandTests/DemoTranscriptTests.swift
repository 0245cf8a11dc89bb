import Foundation
import Testing

/// The demonstration's ledger shows the bad days of its story, and no others.
extension SeasonTests {
    struct DemoTranscriptTests {
        private let season: Season

        init() throws { season = try Season.played.get() }

        @Test func `only the return after 51 hours and the keys that never came are due and late`()
            throws
        {
            let dues = try season.asked("due --json --at 2021-05-21T15:20").list()
                .filter { $0["owed"] as? Bool == true }
            let keys = dues.filter { ($0["missing"] as? [String])?.isEmpty == false }
            #expect(keys.map { $0["missing"] as? [String] } == [["usb-key"]])
            #expect(keys.map { $0["batch"] as? String } == ["cbt-2"])
            #expect(keys.map { $0["limit"] as? String } == ["2021-04-20T17:30:00+08:00"])
            let boxes = dues.filter { ($0["missing"] as? [String])?.isEmpty == true }
            // The journey home has an order with an hour of its own, for both containers together.
            #expect(
                boxes.map { $0["containers"] as? [String] } == [
                    ["CB-301"], ["PS-301"], ["CB-301", "PS-301"],
                ])
            for due in dues {
                #expect(due["unit"] as? String == "chifeng" && due["breach"] as? Bool == true)
            }
            for due in boxes {
                #expect((due["limit"] as? String)?.hasPrefix("2021-04-13T1") == true)
            }
            let all = try season.asked("due --all --json").list()
            #expect(all.count > 70)
            let told = try season.asked("due --at 2021-05-21T15:20").output
            #expect(!told.contains("起算时刻不能证明"), "nobody can do anything about it")
            let known = try season.asked("due --json --at 2021-05-21T15:20").list()
                .filter { $0["outstanding"] as? Bool == false }
            #expect(!known.isEmpty && known.allSatisfy { $0["owed"] as? Bool == false })
            #expect(told.contains("是否按时不能证明 \(known.count) 项"), "\(told)")
            // What a board passes over because it is proven to be in its vault is here.
            #expect(
                all.contains {
                    $0["what"] as? String == "存入保密室" && $0["owed"] as? Bool == false
                })
        }

        @Test func `only the guard who left his partner alone broke a watch, to the minute`() throws
        {
            for vault in ["centre", "r15", "hohhot", "baotou", "chifeng"] {
                let duty = try season.asked("duty \(vault)-vault --json").object()
                let breaches = try #require(duty["breaches"] as? [[String: Any]])
                #expect(breaches.count == (vault == "r15" ? 1 : 0), "\(vault): \(breaches)")
                #expect(duty["covered"] as? Bool == true, "\(vault)")
                guard let breach = breaches.first else { continue }
                #expect(breach["from"] as? String == "2021-04-06T02:10:00+08:00")
                #expect(breach["to"] as? String == "2021-04-06T02:52:00+08:00")
                #expect(breach["present"] as? [String] == ["r-cust3"])
                #expect(breach["left"] as? [String] == ["r-cust4"])
            }
        }

        @Test func `deviations and refusals are the story's`() throws {
            let deviations = try season.asked("deviations --json").list()
            let codes = deviations.compactMap {
                ($0["deviation"] as? [String: Any])?["code"] as? String
            }
            #expect(
                codes.sorted()
                    == [
                        // The torn box, written down as it came.
                        "condition-is-sound", "lines-are-accepted",
                        // Two couriers with one box, of whom one was alone and not meant.
                        "crew-is-complete", "custody-is-unforked", "every-line-is-answered",
                        "receiver-is-addressee",
                        // The closed gate; 51 hours against the order; the USB key.
                        "gate-is-open", "movement-keeps-its-order", "movement-keeps-its-order",
                        "return-is-complete",
                        // Two cartons that were not shredded; what a copied phone says it saw.
                        "weight-agrees", "nothing-follows-destruction",
                    ].sorted(), "\(codes)")
            let refusals = try season.asked("refusals --json").list()
            #expect(
                refusals.compactMap { ($0["refusal"] as? [String: Any])?["code"] as? String } == [
                    "wipe-is-confirmed", "destruction-is-eligible", "destruction-is-balanced",
                ])
            let people = refusals.compactMap { ($0["people"] as? [String])?.first }
            #expect(people == ["f-head", "r-head", "r-head"])
        }

        @Test func `one phone was copied, and both statements with its number are named`() throws {
            let twice = try season.asked("findings --json --at 2021-05-26").list()
                .filter { $0["code"] as? String == "device-counts-twice" }
            #expect(twice.count == 1)
            #expect(twice.first?["people"] as? String == "f-drv f-drv2")
            #expect((twice.first?["statements"] as? String)?.split(separator: " ").count == 2)
        }

        @Test func `rounds missed in several spans of a vault add up in their one line`() throws {
            let missed = try season.asked("findings --json --at 2021-05-26").list()
                .filter { $0["code"] as? String == "round-is-missed" }
                .compactMap { $0["subjects"] as? String }
            let told = try season.asked("findings --at 2021-05-26").output
            let vaults = Dictionary(grouping: missed) { $0.prefix { $0 != " " } }
            for spans in vaults.values where spans.count > 1 {
                let due = spans.compactMap { span in
                    span.components(separatedBy: "count:").last?.split(separator: "/").first
                        .flatMap { Int($0) }
                }.reduce(0, +)
                #expect(told.contains("应有 \(due)，"), "\(spans)")
                #expect(told.contains("共 \(spans.count) 段"), "\(told)")
            }
        }

        @Test func `a region's plan refines the national one, and its sites are on the board`()
            throws
        {
            let plan = try season.asked("plan show hohhot --json").object()
            #expect(plan["refines"] as? String == "national-2021")
            #expect((plan["sittings"] as? [Any])?.isEmpty == false)
            let units = Set(
                try season.asked("due --all --json").list().compactMap { $0["unit"] as? String })
            #expect(units == ["centre", "r15", "hohhot", "baotou", "chifeng"])
        }

        @Test
        func `the story names people and places, ends with a clean audit and commands to try`()
            throws
        {
            let story = season.story
            for phrase in [
                "BX-102 破了一角", "42 分钟单人值守", "BX-201 有争议", "51:00 运抵考区，迟了", "大门却关着",
                "USBKEY 不见了", "拒绝：该考点该批次上传数据尚未确认完整", "拒绝：含有不得由考区销毁的物品",
                "余数为零", "✓ 审计通过",
                // Blind readings, the ladder, what nobody said, and the questions at the end.
                "盲检：交接单上没有封条号", "抽签，谁也不能预先知道", "签完才公开", "签收催办：车抛锚",
                "没有一个人说话", "‼ 在岗 1/2 人：韩磊", "赤峰 USBKEY：实发 2 = 缺失 2",
                "网上出现了呼和浩特的护理学试卷", "han-lei.duty",
                // What comes out after everything seemed to be over.
                "少 760 克", "已销毁物品又有记录", "同一设备序号签出两份声明", "复制了他的手机",
            ] {
                #expect(story.contains(phrase), "\(phrase)")
            }
            let end = try #require(story.components(separatedBy: "── 核验").last)
            #expect(end.contains("文件：season/season.custody，密钥在 season/keys。"), "\(end)")
            #expect(story.components(separatedBy: "文件：season/").count == 2, "told once")
            #expect(try season.asked("people --json").list().count == 39)
            #expect(try season.workshop.custody("demo").code == 5, "it overwrites nothing")
            for id in ["r-cust", "r-pat", "f-head"] { #expect(!story.contains(id), "\(id)") }
        }

        @Test func `its last lines are three commands, and they can be typed as they stand`()
            throws
        {
            let mark = "  swift run -c release custody "
            let lines = season.story.split(separator: "\n").map(String.init)
            let commands = lines.filter { $0.contains("swift run") }
                .map { $0.replacing(mark, with: "", maxReplacements: 1) }
            #expect(
                commands.compactMap { $0.split(separator: " ").first } == [
                    "audit", "chain", "serve",
                ], "\(commands)")
            #expect(lines.suffix(3).allSatisfy { $0.hasPrefix(mark) }, "\(lines.suffix(4))")
            for command in commands.prefix(2) { try season.workshop.done(command) }
        }

        @Test func `what the ledger remarks stands under the sentence that tells of it`() throws {
            let lines = season.story.split(separator: "\n").map(String.init)
            for (sentence, remark) in [
                ("破了一角", "外包装破损"), ("BX-201 有争议", "同一物品有两种保管记录"), ("大门却关着", "未开门"),
                ("51:00 运抵", "与调运令不符"), ("USBKEY 不见了", "回收物品缺项"),
                ("少 760 克", "销毁时重量与装箱时不符（单位：克）"), ("五天前已打成纸浆", "已销毁物品又有记录"),
            ] {
                let place = try #require(lines.firstIndex { $0.contains(remark) }, "\(remark)")
                let told = lines[..<place].last { $0.hasPrefix("20") }
                #expect(told?.contains(sentence) == true, "\(remark): \(told ?? "–")")
            }
        }

        @Test func `what two statements are remarked for alike is said once`() throws {
            let told = season.story.split(separator: "\n").filter { $0.contains("与调运令不符") }
            #expect(told.count == 1 && told.first?.hasSuffix("记了 2 次") == true, "\(told)")
        }

        @Test func `a settled contest stands in the chain in its place in time`() throws {
            let chain = try season.asked("chain BX-201").output.split(separator: "\n")
            let settled = try #require(chain.firstIndex { $0.hasPrefix("  认定 ") }, "\(chain)")
            #expect(!chain[..<settled].contains { $0.hasPrefix("2021-04-08") }, "\(chain)")
            #expect(chain[settled...].contains { $0.hasPrefix("2021-04-08") }, "\(chain)")
        }

        @Test func `what help shows on the demonstration's ledger can be typed as it stands`()
            throws
        {
            let help = try season.workshop.done("form print --help").output
            let shown = help.split(separator: "\n").filter { $0.contains("--ledger season/") }
            #expect(shown.count == 2, "\(help)")
            for line in shown {
                // A page for the browser needs no typesetter.
                let words = line.replacing("custody ", with: "", maxReplacements: 1)
                    .replacing(".pdf", with: ".html")
                try season.workshop.done("\(words) --forms \(Season.root)/Forms/papers")
            }
        }

        @Test func `a balance of one kind takes its name or its code, and no other word`() throws {
            let shown = try ["试卷", "paper"].map { try season.asked("balance --kind \($0)").output }
            #expect(shown[0] == shown[1] && shown[0].contains("试卷  60 = 销毁 60"), "\(shown)")
            #expect(!shown[0].contains("答题卡"))
            for words in ["balance --kind colour", "balance --differences --kind colour"] {
                let told = try season.workshop.custody(
                    "\(words) --ledger season/season.custody")
                #expect(told.code == 4 && told.output.isEmpty, "\(told.output)")
                #expect(told.errors.contains("没有“colour”这种物品；有 试卷"), "\(told.errors)")
            }
        }

        @Test func `the story can be read in English`() throws {
            let plan = "--plan \(Season.root)/Forms/plans/national-2021.yaml"
            let told = try Workshop().done("demo --language en \(plan)").output
            let prose = told.split(separator: "\n").filter { $0.hasPrefix("20") }
            #expect(prose.count > 35)
            for line in prose {
                let words = line.replacing(/N\p{Han}+(\([^)]*\))?/, with: "")
                    .replacing(/\(.*?\)/, with: "")
                #expect(
                    !words.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) },
                    "\(line)")
            }
        }
    }
}
