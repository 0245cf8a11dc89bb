import Custody

@testable import Views

/// The forms of rooms, cards, discs and vaults, filled: forty rows where a form has many, long
/// names, and here and there nothing recorded.
enum ListSamples {
    static let all: [any OfficialForm] = [
        vaultLog, roomRecord, list(RoomCollectionLayout.self, rows: 3),
        list(CardSlipLayout.self, rows: 12), list(CardSummaryLayout.self, rows: 40),
        list(DiscListLayout.self, rows: 40), discReturn,
    ]

    private static func list<Layout: ListLayout>(
        _ layout: Layout.Type, rows: Int
    ) -> ListForm<Layout> {
        ListForm(facts: part(0), lines: parts(rows), deviations: deviations) { signer in
            signer.rawValue == "head" ? [] : FormSamples.signatures
        }
    }

    private static let deviations = [
        "试卷专用箱 BX-2021-BT-1002 外包装破损（严重偏差，依据 N三(二)）", "第2批次 缺 USBKEY（偏差，依据 N六(一)1）",
    ]

    private static let vaultLog: VaultLogForm = {
        var tables = VaultLogForm.Tables()
        (tables.turns, tables.shifts) = (parts(6), parts(2))
        (tables.rounds, tables.openings) = (parts(48), parts(4))
        (tables.inspections, tables.equipment) = (parts(2), parts(9))
        return VaultLogForm(
            facts: part(0), tables: tables,
            keepers: FormSamples.signatures + FormSamples.signatures, deviations: deviations)
    }()

    private static let roomRecord = RoomRecordForm(
        facts: part(0), openings: parts(2), lines: parts(4),
        invigilators: FormSamples.signatures, deviations: [])

    private static let discReturn = DiscReturnForm(
        facts: part(0), sites: parts(3), lines: parts(40), counters: FormSamples.signatures,
        deviations: deviations)

    private static func parts<Names>(_ count: Int) -> [FormPart<Names>] {
        (1...count).map { part($0) }
    }

    /// What stands under a name is the same in every form; of seven lines one lacks its last
    /// names.
    private static func part<Names>(_ row: Int) -> FormPart<Names> {
        FormPart { name in
            guard let text = texts[name.rawValue] else {
                preconditionFailure("no sample for \(name)")
            }
            guard row % 7 != 6 || !optional.contains(name.rawValue) else { return nil }
            return text.replacing("#", with: row < 10 ? "0\(row)" : "\(row)")
        }
    }

    private static let optional: Set = [
        "finding", "serials", "remark", "verified", "left", "closed", "carriers", "witness",
    ]

    private static let long = "内蒙古考区（内蒙古自治区卫生健康委员会人才交流服务中心）"
    private static let pair = "欧阳阿日斯楞巴特尔·额尔德尼木图、王芳"

    private static let texts: [String: String] = [
        "region": long, "site": "包头考点（包头市卫生健康委员会）", "unit": long,
        "batch": "第2批次（机考） b2", "session": "2021-04-17 09:00–12:00",
        "room": "R-1#", "rooms": "12", "subjects": "外科护理学 203", "subject": "203",
        "candidates": "30", "present": "29", "absent": "1",
        "tickets": "1512030001–1512030030", "issued": "2021-04-17 08:30 \(pair)",
        "imported": "2021-04-17 08:10 BX-301 导入 42 台机器（赤峰机考机构）",
        "collected": "2021-04-17 12:20 \(pair)", "absentees": "（手写）", "violations": "",
        "faults": "", "notes": "", "at": "09:3#", "container": "BX-2021-BT-10#",
        "purpose": "考试启用", "seals": "FT-200# FT-300#", "condition": "完好", "people": pair,
        "witness": "李建国", "item": "试卷答题卡回收确认单", "expected": "30", "found": "30",
        "damaged": "0", "void": "0", "opened": "0", "serials": "WS00#01–WS00#30",
        "remark": "左下角压痕，已拍照", "place": "hohhot-office", "bag": "MB-101 RB-101",
        "packed": "2021-04-17 12:40", "vault": "r15-vault", "address": "呼和浩特市新城区某路1号三层",
        "day": "2021-04-17", "needed": "2", "leader": "王建军", "opening": "12 件：BX-101 BX-102",
        "closing": "12 件：BX-101 BX-102", "person": "欧阳阿日斯楞巴特尔·额尔德尼木图",
        "from": "08:00", "to": "20:00", "outgoing": pair, "incoming": pair,
        "counted": "30", "finding": "门窗、报警、监控正常", "state": "正常", "act": "入库",
        "containers": "BX-2021-BT-1001 BX-2021-BT-1002 BX-2021-BT-1003", "reason": "开考领卷",
        "closed": "10:0#", "visitor": "承诺 9f86d081884c7d65", "entered": "09:1#",
        "left": "09:4#", "bodies": "考试管理机构、公安、保密 \(pair)", "name": "监控",
        "since": "2021-04-16 22:10", "box": "AC-2021-BT-1#",
        "sealed": "2021-04-17 12:45", "bags": "12", "cards": "360",
        "quantity": "30", "packers": pair,
        "sites": "3", "boxes": "4", "verified": "30",
        "boxNumbers": "AC-2021-BT-101 AC-2021-BT-102 AC-2021-BT-103", "testCentre": "赤峰机考机构",
        "ended": "2021-04-17 18:00", "limit": "2021-04-19 18:00", "dispatched": "2021-04-18 08:00",
        "carriers": pair, "vehicle": "蒙B·20210", "lines": "40", "way": "机要邮寄",
        "arrived": "2021-04-18 15:40", "counters": pair, "verdict": "按时完成，有据可查",
        "spares": "2/0", "difference": "数量不符（考点清点与考区清点）：应有 2，实有 1；未说明",
    ]
}
