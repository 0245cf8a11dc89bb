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
    /// Its body took too long to arrive.
    case tooSlow
    /// It was asked for under another host's name.
    case wrongHost(origin: String)
    /// Something that should not happen; the log has its request.
    case broken
    /// The body, or a field of it, does not read.
    case unreadable(String)
    case signInFailed
    case invitationSpent
    case localOnly
    /// The record does not fill that form.
    case cannotFill(Wording)
    /// The server was started without the office's templates.
    case noForms
    /// The ledger could not take it now; it may be sent again.
    case deskClosed
    /// So many are being printed that another would only wait.
    case pressBusy

    var status: HTTPResponse.Status {
        switch self {
        case .notSignedIn, .signInFailed: .unauthorized
        case .notFound, .noForms: .notFound
        case .cannotFill: .unprocessableContent
        case .notYours, .foreignOrigin, .localOnly: .forbidden
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        case .tooSlow: .requestTimeout
        case .wrongHost: .misdirectedRequest
        case .broken: .internalServerError
        case .unreadable: .badRequest
        case .invitationSpent: .gone
        case .deskClosed, .pressBusy: .serviceUnavailable
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
        case .tooSlow:
            Wording("内容到得太慢，没有处理，请重发。", "It arrived too slowly; nothing was done. Send it again.")
        case .wrongHost(let origin):
            Wording("本站的网址是 \(origin)，请从那里进。", "The site is at \(origin); come in there.")
        case .broken:
            Wording(
                "服务器自己出了错，已记下；没有丢失，请再试一次。",
                "The server itself failed and has noted it; nothing is lost. Try again.")
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
        case .cannotFill(let why): Wording("\(why.chinese)。", "\(why.english).")
        case .noForms: Wording("服务器没有表格模板。", "The server has no templates of forms.")
        case .deskClosed:
            Wording(
                "台账现在写不进去；没有丢失，请稍后再送。",
                "The ledger cannot be written now; nothing is lost, send it again later.")
        case .pressBusy:
            Wording(
                "正在排印的太多，这一件没有开始。",
                "Too much is being printed already; this was not begun.")
        }
    }
}

extension WebRefusal {
    /// The refusal's one word, as logs and figures have it.
    var name: String { String("\(self)".prefix { $0.isLetter }) }
}
