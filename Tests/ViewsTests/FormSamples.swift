import Custody
import Labels

@testable import Views

/// One filled form of each kind: long names, forty rows, what went wrong, what was not recorded.
enum FormSamples {
    static let all: [any OfficialForm] =
        [
            slip(.handoverSlip, rows: 3, remark: ""),
            slip(.returnSlip, rows: 40, remark: "左下角压痕，已拍照"),
            wipe, approval, destruction, incident, offices, workPlan, duty,
        ] + ListSamples.all

    /// The stamp's code is drawn from a text as long as a real one.
    static func frame() throws -> FormFrame {
        let code = try Barcode.qr("CUSTODY1." + String(repeating: "A2B7", count: 47))
        return FormFrame(
            exam: "2021年度卫生专业技术资格考试（内蒙古考区）", number: "JJ-2021-000123",
            stamp: .init(
                code: HTML(code, millimetres: 30, title: "check code"), short: "7K3F-22QX",
                position: "第 411 条（共 439 条）", printed: "2021-05-22 09:30:00"))
    }

    static let signatures = [
        FormSignature(
            person: "欧阳阿日斯楞巴特尔·额尔德尼木图", role: .courier, at: Instant(seconds: 1_621_330_000),
            key: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        FormSignature(
            person: nil, role: .courier, at: Instant(seconds: 1_621_330_060),
            key: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
    ]

    static func slip(_ name: FormName, rows: Int, remark: String) -> HandoverSlip {
        HandoverSlip(
            name,
            journey: FormPart { journey[$0] ?? nil },
            lines: (1...rows).map { line($0, remark) },
            releasers: signatures, receivers: signatures,
            deviations: rows > 3 ? ["BX-2021-BT-1002 外包装破损（严重偏差，依据 N三(二)）"] : [])
    }

    private static let journey: [HandoverSlip.Journey: String] = [
        .consignment: "CS-2021-NMG-BT-01", .leg: "考区 → 考点",
        .from: "内蒙古考区（内蒙古自治区卫生健康委员会人才中心）", .to: "包头考点",
        .order: "第 57 条 5f2a9c…", .vehicle: "蒙A·D1234",
        .releasedAt: "2021-05-18 15:10:00", .releasedPlace: "考区保密室",
        .acceptedAt: "2021-05-18 19:42:00",
        .previous: "7d9e0c1f2a3b4c5d 8e9f0a1b2c3d4e5f",
    ]

    private static func line(_ row: Int, _ remark: String) -> FormPart<HandoverSlip.Line> {
        FormPart { name in
            switch name {
            case .container: "BX-2021-BT-\(1000 + row)"
            case .contents: "试卷（外科护理学）30 份"
            case .count, .counted: "1"
            case .serials: row % 7 == 0 ? nil : "WS00\(row)01–WS00\(row)30"
            case .seals, .sealsRead: "FT-\(20000 + row) FT-\(30000 + row)"
            case .condition: row == 2 ? "外包装破损" : "完好"
            case .verdict: row == 2 ? "带说明接收" : "接收"
            case .remark:
                row == 2 ? remark + "（" + String(repeating: "说明很长", count: 12) + "）" : ""
            }
        }
    }
}
