import Attestation
package import Custody
import Notation
import Signing

extension EntryFault: Worded {
    package var wording: Wording {
        switch self {
        case .missing: Wording("不在，别处还有它的位置", "is missing: it has left its place elsewhere")
        case .malformed: Wording("类别或接收时间读不出", "its kind or time cannot be read")
        case .size(let bytes): Wording("长度 \(bytes) 字节超限", "\(bytes) bytes are beyond the limit")
        case .contentDiffers(let stored, let found):
            Wording(
                "内容编号记为 \(stored?.hex ?? "?")，实为 \(found)",
                "its content id reads \(stored?.hex ?? "?") and is \(found)")
        case .repeated(let first):
            Wording("与第 \(first) 条内容相同", "the same content as entry \(first)")
        case .leafDiffers: Wording("与哈希块所存的哈希不符", "is not what its tile has the hash of")
        case .envelope(let error):
            error.signatureWording.after("不是规范信封：", "is no envelope: ")
        case .signatures(let error): error.signatureWording
        case .statement(let error):
            error.wording.after("声明读不出：", "its statement cannot be read: ")
        case .unauthorised(let refusal):
            refusal.inWords.after("不应收入：", "should never have been admitted: ")
        case .refusedUnsigned:
            Wording("记为拒收，却无已登记者的有效签名", "kept as refused, but nobody enrolled signed it")
        case .refusedStranger:
            Wording("记为拒收，签名人均未登记", "kept as refused; all who signed it are strangers")
        case .refusedToday(let refusal):
            refusal.inWords.after(
                "已收入，但规则应拒收（\(refusal.code.rawValue)）：",
                "was admitted, and the rules refuse it (\(refusal.code.rawValue)): ")
        case .admittedToday:
            Wording("记为拒收，但没有规则拒收它", "was refused, and no rule refuses it")
        case .beforeItsRule(let refusal):
            refusal.inWords.after(
                "收入时尚无此规则（审计人认可）：",
                "was admitted before there was this rule, as the auditor accepts: ")
        case .afterItsRule(let rule):
            Wording(
                "当时依已废止的规则 \(rule) 拒收（审计人认可）", "was refused by \(rule), as the auditor accepts")
        case .clockWentBack: Wording("接收时间早于前一条", "received earlier than the entry before it")
        case .sight(let fault): fault.wording
        }
    }
}

extension Refusal {
    /// The rule, and what it is about.
    var inWords: Wording {
        guard !subjects.isEmpty else { return code.wording }
        let chinese = subjects.map(\.wording.chinese).joined(separator: "、")
        let english = subjects.map(\.wording.english).joined(separator: ", ")
        return Wording(
            "\(code.wording.chinese)（\(chinese)）", "\(code.wording.english) (\(english))")
    }
}

extension EnvelopeError {
    /// What is wrong with who signed, or with how it is written, in words.
    var signatureWording: Wording {
        switch self {
        case .signatureMissing(_, let person):
            Wording("缺少 \(person) 的签名", "\(person)'s signature is missing")
        case .signatureUninvited(let key):
            Wording("密钥 \(key) 不属于任何签名人", "key \(key) is no party's")
        case .signatureFalse(_, let person):
            Wording("\(person) 的签名无效", "\(person)'s signature does not hold")
        case .webauthn(.originNotAllowed(let origin), _, let person):
            Wording(
                "\(person) 是在 \(origin) 的网页上签的，这个网址不在信任之列（若信任，请指明）",
                "\(person) signed on a page of \(origin), which is not among the sites that are "
                    + "believed: name it if it is")
        case .webauthn(let error, _, let person):
            error.wording.after(
                "\(person) 的浏览器签名无效：", "\(person)'s browser signature does not hold: ")
        case .keyUnknown(let key, let person):
            Wording(
                "\(person) 的密钥 \(key) 此时未登记", "\(person)'s key \(key) was not enrolled by then")
        case .misspelled, .misshapen:
            Wording("不是唯一写法的 JSON", "it is not JSON in its one spelling")
        case .payloadMisspelled:
            Wording("内容不是唯一写法的 JSON", "its payload is not JSON in its one spelling")
        case .payloadTooLong, .tooManySignatures, .tooManyParties:
            Wording("大小或签名数超限", "it is larger, or signed by more, than may be")
        case .payloadTypeIsForeign: Wording("类型不合格式", "its type is malformed")
        case .noSignature, .noParty: Wording("没有签名人", "nobody signed it")
        case .signatureRepeated, .signatureOutOfOrder:
            Wording("签名重复或次序不对", "a signature is repeated or out of order")
        case .wordIsForeign(let word): Wording("“\(word)”不是编号", "‘\(word)’ is no identifier")
        case .personRepeated(let person):
            Wording("\(person) 以两个身份签了同一份", "\(person) signed it as two parties")
        case .keyRepeated: Wording("两个签名人是同一把密钥", "two parties have one key")
        case .introducedKeyRefused(_, let person), .introducedKeyDiffers(_, let person):
            Wording("\(person) 随附的公钥不能使用", "the key that \(person) brings cannot be used")
        }
    }
}
