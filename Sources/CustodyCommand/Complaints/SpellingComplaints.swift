import Custody
import Spelling

extension SpellingError {
    /// What is wrong with a text in JSON, and where.
    var wording: Wording {
        switch self {
        case .tooLong(let bytes, let limit):
            Wording("\(bytes) 字节，超过 \(limit)", "\(bytes) bytes exceed \(limit)")
        case .tooDeep(let at): Self.at(at, "括号套得太深", "brackets nest too deeply")
        case .tooManyMembers(let at): Self.at(at, "内容项太多", "too many members")
        case .endsEarly(let at): Self.at(at, "没有写完", "it breaks off")
        case .unexpected(_, let at): Self.at(at, "这里不该有这个字符", "this cannot stand here")
        case .trailingBytes(let at): Self.at(at, "结尾之后还有内容", "something follows the end")
        case .numberIsNotCanonical(let at), .numberOutOfRange(let at):
            Self.at(at, "数字写法不对或太大", "a number is misspelled or too large")
        case .controlCharacter(_, let at): Self.at(at, "有控制字符", "a control character")
        case .escapeIsNotCanonical(let at):
            Self.at(at, "转义写法不对，或只有半个字符", "an escape is misspelled or half a character")
        case .notUTF8(let at): Self.at(at, "不是 UTF-8", "not UTF-8")
        case .nameIsForeign(let at): Self.at(at, "字段名不合规定", "a name that no field has")
        case .nameOutOfOrder(let at): Self.at(at, "字段次序不对", "a name out of order")
        case .nameRepeated(let at): Self.at(at, "字段重复", "a name is repeated")
        }
    }

    private static func at(_ byte: Int, _ chinese: String, _ english: String) -> Wording {
        Wording("第 \(byte + 1) 字节：\(chinese)", "byte \(byte + 1): \(english)")
    }
}
