package import Attestation
package import Custody

/// What is wrong with an envelope, in words.
package enum EnvelopeWords {
    /// Whoever it is about by his id.
    package static func of(_ error: EnvelopeError) -> Wording {
        of(error) { Wording($0, $0) }
    }

    /// Whoever it is about as its reader knows him.
    package static func of(
        _ error: EnvelopeError, called: (String) throws -> Wording
    ) rethrows -> Wording {
        guard let person = error.person else { return words(error, Wording("", "")) }
        return words(error, try called(person))
    }

    private static func words(_ error: EnvelopeError, _ who: Wording) -> Wording {
        switch error {
        case .misshapen(let error) where error.place.hasPrefix("payload"):
            Wording(
                "内容不合记录的格式（\(error.place)）",
                "its payload has not the form of a statement (\(error.place))")
        case .misspelled, .misshapen:
            Wording("不是信封文件：内容须是规范 JSON", "not an envelope: canonical JSON is needed")
        case .payloadTooLong(let bytes, let limit):
            Wording(
                "内容 \(bytes) 字节，超过 \(limit)；请分成几份", "\(bytes) bytes exceed \(limit); split it")
        case .payloadTypeIsForeign: Wording("载荷类型不合格式", "its payload type is malformed")
        case .noSignature: Wording("没有签名", "nobody signed it")
        case .tooManySignatures(let count): Wording("签名太多（\(count)）", "\(count) signatures")
        case .signatureRepeated, .signatureOutOfOrder:
            Wording("签名重复或次序不对", "a signature is repeated or out of order")
        case .payloadMisspelled: Wording("内容不是规范 JSON", "its payload is not canonical JSON")
        case .noParty: Wording("没有签名人：请用 --party 或 --by", "nobody is to sign: use --party or --by")
        case .tooManyParties(let count): Wording("签名人太多（\(count)）", "\(count) parties")
        case .wordIsForeign(let word): Wording("“\(word)”不是编号", "‘\(word)’ is no identifier")
        case .personRepeated:
            Wording("\(who.chinese) 不能以两个身份签同一份", "\(who.english) cannot be two parties")
        case .keyRepeated: Wording("两个人用了同一把密钥", "two people have one key")
        case .signatureMissing:
            Wording("\(who.chinese) 还没有签名", "\(who.english) has not signed yet")
        case .signatureUninvited: Wording("有不在签名人之列的签名", "a signature is no party's")
        case .signatureFalse:
            Wording("\(who.chinese) 的签名不成立", "the signature of \(who.english) does not hold")
        case .webauthn(.originNotAllowed(let origin), _, _):
            Wording(
                "\(who.chinese) 是在 \(origin) 的网页上签的；若信任这个网址，请用 --site 指明",
                "\(who.english) signed on a page of \(origin); if believed, name it with --site")
        case .webauthn:
            Wording("\(who.chinese) 的浏览器签名不成立", "the browser's signature of \(who.english) fails")
        case .introducedKeyRefused, .introducedKeyDiffers:
            Wording("\(who.chinese) 随附的公钥不能使用", "the key that \(who.english) brings cannot be used")
        case .keyUnknown:
            Wording("\(who.chinese) 的密钥尚未登记", "the key of \(who.english) is not enrolled")
        }
    }
}

extension EnvelopeError {
    /// Whose signature or key it is about.
    fileprivate var person: String? {
        switch self {
        case .misspelled, .misshapen, .payloadTooLong, .payloadTypeIsForeign, .noSignature,
            .tooManySignatures, .signatureRepeated, .signatureOutOfOrder, .payloadMisspelled,
            .noParty, .tooManyParties, .wordIsForeign, .keyRepeated, .signatureUninvited:
            nil
        case .personRepeated(let person), .signatureMissing(_, let person),
            .signatureFalse(_, let person), .webauthn(_, _, let person),
            .introducedKeyRefused(_, let person), .introducedKeyDiffers(_, let person),
            .keyUnknown(_, let person):
            person
        }
    }
}

extension ShapeError {
    /// The path of the member in doubt.
    fileprivate var place: String {
        switch self {
        case .memberMissing(let place), .memberUnknown(let place), .memberMistyped(let place),
            .base64NotCanonical(let place):
            place
        }
    }
}
