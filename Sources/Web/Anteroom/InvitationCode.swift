import Signing
import Spelling

/// What somebody brings to be enrolled: 32 hex digits, the first eight of them the invitation's
/// number, which is no secret of its own.
struct InvitationCode {
    let text: String

    init(_ text: String) { self.text = text }

    static func fresh() -> InvitationCode { InvitationCode(Hex.encode(Randomness.bytes(16))) }

    /// So many wrong codes close the invitation that they begin like.
    static let tries = 20

    var number: String { String(text.prefix(8)) }

    /// What is kept of it.
    var hash: Digest { .sha256(Array(text.utf8)) }
}
