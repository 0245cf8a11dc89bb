import Attestation
import Custody

extension WebAuthnError {
    /// Why a signature that a browser or a security key made does not hold.
    var wording: Wording {
        switch self {
        case .clientDataMisspelled:
            Wording("浏览器附的数据读不懂", "the browser's own data do not read")
        case .typeIsNotGet:
            Wording("它不是为签名而作的", "it was made for something else than signing")
        case .challengeDiffers: Wording("它签的是别的内容", "it is of another content")
        case .crossOrigin:
            Wording("它是在嵌于他人网页里的页面上签的", "it was asked for inside a page of somebody else")
        case .originNotAllowed(let origin):
            Wording("它是在 \(origin) 的网页上签的", "it was asked for on a page of \(origin)")
        case .relyingPartyDiffers:
            Wording("安全密钥答的是另一个网站", "the security key answered another site")
        case .authenticatorDataMisshapen:
            Wording("安全密钥附的数据读不懂", "the security key's own data do not read")
        case .userNotPresent: Wording("没有人按安全密钥", "nobody touched the security key")
        case .userNotVerified:
            Wording("安全密钥没有验过本人", "the security key did not verify its person")
        case .algorithmNotRegistered:
            Wording("浏览器不用这种算法", "browsers have no such algorithm")
        case .signatureFalse:
            Wording("签名与内容、密钥不符", "it is not of this content by this key")
        }
    }
}
