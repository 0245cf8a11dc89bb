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

extension WebRefusal {
    /// On what it is refused, as every refusal says.
    var basis: Basis {
        switch self {
        case .notSignedIn, .signInFailed: .record("DESIGN §3.4")
        case .notYours, .foreignOrigin, .localOnly, .notFound: .record("DESIGN §3.1")
        case .tooLarge, .unreadable: .record("DESIGN §3.2")
        case .tooMany, .invitationSpent: .house("invitations")
        case .deskClosed: .record("DESIGN §3.9")
        }
    }

    var wayOut: Wording {
        switch self {
        case .notSignedIn:
            Wording("在登录页用本浏览器里的密钥登录", "sign in with this browser's key on the sign-in page")
        case .notFound: Wording("从导航里选一页，或核对地址", "choose a page above, or check the address")
        case .notYours:
            Wording(
                "请有此职责的人办理，或请注册员更改您的职责",
                "ask whoever has that duty, or your registrar to change yours")
        case .foreignOrigin: Wording("在本站页面上重做", "do it again on a page of this site")
        case .tooLarge: Wording("分成几份", "part it into several")
        case .tooMany: Wording("十分钟后再试", "try again in ten minutes")
        case .unreadable: Wording("改正后重新提交", "correct it and send it again")
        case .signInFailed:
            Wording(
                "换一把已登记的密钥；密钥丢失请注册员吊销并重新邀请",
                "use an enrolled key; if it is lost, a registrar revokes it and invites you again")
        case .invitationSpent: Wording("请注册员重新邀请", "ask the registrar for another invitation")
        case .localOnly:
            Wording("在运行演示的这台电脑上打开", "open it on the machine that runs the demonstration")
        case .deskClosed:
            Wording("不必重签；稍后自动再送", "nothing is signed again; it is sent again by itself later")
        }
    }
}
