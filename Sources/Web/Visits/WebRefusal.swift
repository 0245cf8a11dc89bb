import Custody
import Hummingbird

/// Why the site does not do what was asked; statuses and words are chosen here and nowhere else.
enum WebRefusal: Error, Hashable {
    case notSignedIn
    case notFound
    /// It exists, and is none of the visitor's business.
    case notYours
    /// The request came from a page that is not ours.
    case foreignOrigin
    case tooLarge
    case tooMany
    /// The body, or a field of it, does not read.
    case unreadable(String)
    case signInFailed
    case invitationSpent
    case localOnly
    /// The ledger could not take it now; it may be sent again.
    case deskClosed

    var status: HTTPResponse.Status {
        switch self {
        case .notSignedIn, .signInFailed: .unauthorized
        case .notFound: .notFound
        case .notYours, .foreignOrigin, .localOnly: .forbidden
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        case .unreadable: .badRequest
        case .invitationSpent: .gone
        case .deskClosed: .serviceUnavailable
        }
    }
}

extension WebRefusal: Worded {
    var wording: Wording {
        switch self {
        case .notSignedIn: Wording("请先用自己的密钥登录。", "Sign in with your own key first.")
        case .notFound: Wording("没有这一页。", "There is no such page.")
        case .notYours: Wording("这不是给您看的。", "This is not for you to see.")
        case .foreignOrigin:
            Wording(
                "请求不是从本站页面发出的，没有执行。", "The request did not come from our pages; nothing was done.")
        case .tooLarge: Wording("内容太大。", "That is too large.")
        case .tooMany: Wording("尝试太多，请过一会儿再来。", "Too many attempts; come back later.")
        case .unreadable(let what): Wording("读不懂：\(what)", "It does not read: \(what)")
        case .signInFailed:
            Wording(
                "密钥未登记、已吊销，或签名不符。", "The key is not enrolled, is revoked, or did not sign this.")
        case .invitationSpent:
            Wording(
                "邀请码已用过或已过期，请向注册员另要。",
                "The invitation is used or over; ask the registrar for another.")
        case .localOnly:
            Wording("演示密钥只在本机发放。", "The demonstration's keys are handed out on this machine only.")
        case .deskClosed:
            Wording(
                "台账现在写不进去；没有丢失，请稍后再送。",
                "The ledger cannot be written now; nothing is lost, send it again later.")
        }
    }
}
