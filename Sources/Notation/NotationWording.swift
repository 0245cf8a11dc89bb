package import Custody

extension NotationError: Worded {
    package var wording: Wording {
        switch self {
        case .spelling:
            Wording("内容不是规范 JSON", "the bytes are not canonical JSON")
        case .missing(let path):
            Wording("缺少 \(path)", "\(path) is missing")
        case .unknown(let path):
            Wording("不认识的或重复的字段 \(path)", "\(path) is unknown or stands twice")
        case .unexpected(let path, let expected):
            Wording(
                "\(path) 应为\(expected.wording.chinese)",
                "\(path) should be \(expected.wording.english)")
        case .foreignType(let type):
            Wording("载荷类型 \(type) 与内容不符", "the payload type \(type) is not the statement's")
        }
    }
}

extension Expectation: Worded {
    package var wording: Wording {
        switch self {
        case .object: Wording("一组字段", "an object")
        case .list(let least, let most):
            Wording("列表（\(least)–\(most) 项）", "a list of \(least) to \(most)")
        case .whole(let range):
            Wording(
                "整数（\(range.lowerBound)–\(range.upperBound)）",
                "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .truth: Wording("true 或 false", "true or false")
        case .text(let bytes):
            Wording("不含控制字符的文字（至多 \(bytes) 字节）", "text of at most \(bytes) bytes, no controls")
        case .name:
            Wording("编号（字母、数字及 . _ -，至多 64 位）", "an identifier of A–Z a–z 0–9 . _ -")
        case .hexDigits(let count):
            Wording("\(count) 位小写十六进制", "\(count) lower-case hex digits")
        case .instant:
            Wording("时刻，如 2021-04-10T09:00:00+08:00", "an instant, 2021-04-10T09:00:00+08:00")
        case .date: Wording("日期，如 2021-04-10", "a date, 2021-04-10")
        case .base64: Wording("Base64", "canonical base64")
        case .code(let codes):
            Wording("其中之一：\(list(codes))", "one of \(list(codes))")
        case .itemKind:
            Wording("物品种类代码，自定种类以 x- 开头", "an item kind's code, or x- and a name")
        case .oneOf(let names):
            Wording("其中一个字段：\(list(names))", "exactly one of \(list(names))")
        case .serials:
            Wording("起止号码及位数", "serials from first to last within their digits")
        case .returnDue:
            Wording("none、every 或批次号", "none, every or a batch number")
        }
    }

    private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
