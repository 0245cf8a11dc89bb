import Custody

// On what the site refuses, and the way out: every refusal says both.

extension WebRefusal {
    /// On what it is refused, as every refusal says.
    var basis: Basis {
        switch self {
        case .notSignedIn, .signInFailed, .wrongHost: .session
        case .notYours, .foreignOrigin, .localOnly, .notFound: .reach
        case .tooLarge, .unreadable, .cannotFill: .spelling
        case .tooMany, .invitationSpent: .invitation
        case .noForms, .pressBusy: .forms
        case .deskClosed, .broken, .tooSlow: .gate
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
        case .tooSlow: Wording("网络好些时重发", "send it again where the network is better")
        case .wrongHost(let origin): Wording("打开 \(origin)", "open \(origin)")
        case .broken: Wording("再试一次；仍不行请告诉管理员", "try again; then tell whoever runs the server")
        case .unreadable: Wording("改正后重新提交", "correct it and send it again")
        case .signInFailed:
            Wording(
                "换一把已登记的密钥；密钥丢失请注册员吊销并重新邀请",
                "use an enrolled key; if it is lost, a registrar revokes it and invites you again")
        case .invitationSpent: Wording("请注册员重新邀请", "ask the registrar for another invitation")
        case .localOnly:
            Wording("在运行演示的这台电脑上打开", "open it on the machine that runs the demonstration")
        case .cannotFill:
            Wording("核对编号；没有记录时打印空白表", "check the number; without a record print a blank")
        case .noForms:
            Wording(
                "启动时用 --forms 指明模板文件夹", "start the server with --forms and the templates' folder")
        case .deskClosed:
            Wording("不必重签；稍后自动再送", "nothing is signed again; it is sent again by itself later")
        case .pressBusy:
            Wording(
                "过几分钟再打印；急用的逐件在浏览器里预览打印",
                "print again in a few minutes; view and print what is urgent one by one")
        }
    }
}
