import Custody

extension Phrase {
    /// What the scripts of the vault's pages say.
    static let vault = [
        Phrase("minutesLeft", "还有 # 分", "# min left"),
        Phrase("minutesOver", "已过 # 分", "# min over"),
        Phrase("hoursLeft", "还有 #", "# left"), Phrase("hoursOver", "已过 #", "# over"),
        Phrase("signHere", "用令牌在这里签：", "Sign here with the token: "),
        Phrase("signMine", "签名：", "Sign: "),
        Phrase("signedBy", "已签", "signed"),
        Phrase("ownDevice", "在其本人设备上签", "signs on his own device"),
        Phrase("passOn", "交给其余的人在自己设备上签", "Let the others sign on their own devices"),
        Phrase("close", "关闭 Esc", "Close (Esc)"),
        Phrase("compare", "核对并签名", "Compare and sign"),
        Phrase("nobody", "还没有选谁签名。", "Nobody is chosen to sign."),
        Phrase("fill", "请填写：", "Please fill in: "),
        Phrase("noBoxes", "还没有扫任何箱。", "No box has been scanned."),
        Phrase(
            "notMe", "您自己不在签名人之中；请先换人。", "You are not among those who sign; change person first."),
        Phrase("again", "已扫过", "scanned before"),
        Phrase("unknownBox", "台账里没有这个箱号", "the ledger knows no such box"),
        Phrase("taken", "收下", "taken"),
        Phrase("remove", "去掉", "Remove"),
        Phrase("token", "令牌", "token"),
        Phrase(
            "inBrowser", "密钥存在本机浏览器：谁坐在这里都能用，共用电脑请改用令牌",
            "key kept in this browser: usable by whoever sits here; use a token on a shared PC"),
        Phrase("otherToken", "别的令牌（第一次在本机用）", "Another token (first time on this PC)"),
        Phrase("shoesAgain", "演示：换一个人", "Demonstration: somebody else"),
        Phrase("stays", "仍在岗：", "still on duty: "),
        Phrase("sealFirst", "先扫箱号，再扫封条", "scan the box first, then its seals"),
        Phrase("seal", "封条", "seal"),
        Phrase("box", "箱", "box"),
        Phrase("fixed", "读数已封定", "The readings are fixed"),
        Phrase("allThere", "逐项相符", "Everything agrees"),
        Phrase("absent", "应有而未见", "expected and not found"),
        Phrase("strange", "多出", "found and not expected"),
        Phrase("differs", "封条不符：应为 ", "seals differ; expected "),
        Phrase("leaves", "重大违规：签退后值守不足两人", "Critical breach: fewer than two stay on duty"),
        Phrase("face-bottom-seam", "底缝", "bottom seam"),
        Phrase("face-rear-door", "后门", "rear door"),
        Phrase("face-tape", "封箱胶带", "tape"),
        Phrase(
            "noOpening", "清单的盐值不在这个浏览器里；请用发起交接班的那台机器。",
            "The salts are not in this browser; use the machine that began the handover."),
    ]
}
