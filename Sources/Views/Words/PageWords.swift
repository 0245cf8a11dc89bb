import Custody
import Spelling

/// What the scripts of every page say.
enum PageWords {
    static func frame(_ language: Language) -> [JSON.Member] {
        [
            JSON.Member("language", .string(language.rawValue)),
            JSON.Member("roles", table(Role.allCases, language)),
            JSON.Member("acts", table(ActKind.allCases, language)),
            JSON.Member("phrases", phrases(language)),
        ]
    }

    private static func table<Code: RawRepresentable<String> & Worded>(
        _ codes: [Code], _ language: Language
    ) -> JSON {
        .object(codes.map { JSON.Member($0.rawValue, .string(language($0))) })
    }

    private static func phrases(_ language: Language) -> JSON {
        .object(
            (Phrase.all + Phrase.vault).map { JSON.Member($0.name, .string(language($0.words))) })
    }
}

/// One phrase that a script says, by the name that the script knows it by.
struct Phrase {
    let name: String
    let words: Wording

    init(_ name: String, _ chinese: String, _ english: String) {
        (self.name, words) = (name, Wording(chinese, english))
    }

    static let all = [
        Phrase("outbox", "件已签待送", "signed, not yet handed in"),
        Phrase("stuck", "件被退回，请查看", "sent back; look at them"),
        Phrase("sign", "签名", "Sign"),
        Phrase("signing", "正在签名…", "Signing…"),
        Phrase("noKey", "本浏览器没有您的密钥。", "This browser does not have your key."),
        Phrase("code", "核对码", "Code to compare"),
        Phrase("admitted", "已入账", "Admitted"),
        Phrase("waiting", "已入账，待补前序记录", "Admitted; waits for what it names"),
        Phrase("refused", "被拒绝，留存为证", "Refused and kept as evidence"),
        Phrase("kept", "不完整，留存为证", "Not whole; kept as evidence"),
        Phrase("repeated", "早已在账", "Here already"),
        Phrase("unsigned", "没有已登记人员的有效签名，未留存", "Nobody enrolled signed it; not kept"),
        Phrase("malformed", "不是信封，未留存", "Not an envelope; not kept"),
        Phrase(
            "offline", "已签名，存在本机，联网后自动送出；尚未入账。",
            "Signed and kept on this device; it goes through by itself when there is a network. Not admitted yet."
        ),
        Phrase("entry", "账目第", "entry"),
        Phrase("basis", "依据：", "Basis: "),
        Phrase("wayOut", "出路：", "Way out: "),
        Phrase("missing", "尚缺签名：", "Still to sign: "),
        Phrase("handedOn", "已交下一人签名", "Handed to the next to sign"),
        Phrase("wrongKey", "密钥与登记不符。", "The key is not the enrolled one."),
        Phrase("chains", "接续各容器的记录：", "Continues the chains of: "),
        Phrase("yes", "是", "yes"), Phrase("no", "否", "no"),
        Phrase("holds", "签名成立", "the signature holds"),
        Phrase("false", "签名不成立", "the signature does not hold"),
        Phrase("unjudged", "签名未能核对", "the signature was not judged"),
        Phrase("keyUnknown", "没有这把公钥，无法判断", "this key was not given: cannot be judged"),
        Phrase("failed", "没有成功：", "It did not work: "),
        Phrase("unreachable", "服务器不可达。", "The server cannot be reached."),
    ]
}
