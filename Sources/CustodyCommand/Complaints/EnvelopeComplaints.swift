import Attestation
import Custody
import Reports
import Signing

extension Complaint {
    init(_ error: EnvelopeError) {
        let words = EnvelopeWords.of(error)
        self.init(.unreadable, words.chinese + "。", words.english + ".")
    }

    init(_ error: DraftError) {
        switch error {
        case .notAParty(let key):
            self.init(
                .refused, "这把密钥（\(key.hex.prefix(16))）不在签名人之列；草稿没有改动。",
                "This key (\(key.hex.prefix(16))) is no party's; the draft is unchanged.")
        case .alreadySigned(let key):
            self.init(
                .refused, "这把密钥（\(key.hex.prefix(16))）已经签过。",
                "This key (\(key.hex.prefix(16))) has signed already.")
        case .otherKey(let key):
            self.init(.refused, "签名写的是另一把密钥（\(key)）。", "The signature names key \(key).")
        case .key(let error): self.init(error, in: nil)
        case .signature(let error): self.init(error)
        }
    }

    init(_ error: BundleError) {
        let why = Self.words(error)
        self.init(
            .unreadable, "这不是完好的证据包：\(why.chinese)。",
            "This is not a whole bundle: \(why.english).")
    }

    private static func words(_ error: BundleError) -> Wording {
        switch error {
        case .misspelled(let error): error.wording
        case .misshapen: Wording("字段不合规定", "its members are not a bundle's")
        case .formatUnknown(let format):
            Wording("不认识的格式“\(format)”", "its format ‘\(format)’ is unknown")
        case .envelope(let error): EnvelopeWords.of(error)
        case .tooManyTexts(let count):
            Wording("所附文件太多（\(count)）", "too many enclosures (\(count))")
        case .textTooLong(let bytes):
            Wording("所附文件太长（\(bytes) 字节）", "an enclosure of \(bytes) bytes")
        case .contentRepeated: Wording("同一条记录出现两次", "a statement stands in it twice")
        case .personRepeated(let person):
            Wording("\(person) 的资料出现两次", "the details of \(person) stand in it twice")
        case .saltLength(let bytes): Wording("盐长 \(bytes) 字节", "a salt of \(bytes) bytes")
        }
    }
}
