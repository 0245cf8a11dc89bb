import Custody

// The members that blind checks, rolls, balances and escalations brought.

extension FieldWords {
    static let third: [String: Wording] = [
        "acceptance": Wording("所答接收", "acceptance"),
        "answer": Wording("答复", "answer"),
        "blind": Wording("盲检规定", "blind checks"),
        "bodies": Wording("参加单位", "bodies"),
        "boxPercent": Wording("抽查箱比例（%）", "boxes looked at, per cent"),
        "candidates": Wording("考生数", "candidates"),
        "challenge": Wording("随机质询", "challenge"),
        "check": Wording("抽查", "check"),
        "commitments": Wording("承诺值", "commitments"),
        "difference": Wording("差异", "difference"),
        "earlyMinutes": Wording("考前可启封（分）", "opened before it, minutes"),
        "face": Wording("箱面", "face"),
        "faces": Wording("抽查箱面", "faces"),
        "hours": Wording("小时", "hours"),
        "limit": Wording("期限", "limit"),
        "lock": Wording("锁", "lock"),
        "mailbox": Wording("收件邮箱", "mailbox"),
        "nonce": Wording("随机数", "nonce"),
        "obligation": Wording("事项", "obligation"),
        "of": Wording("所开封", "opens"),
        "opening": Wording("考前启封规定", "opening before a sitting"),
        "present": Wording("到考", "present"),
        "related": Wording("有亲属应考", "related"),
        "salt": Wording("盐值", "salt"),
        "source": Wording("来源", "source"),
        "tickets": Wording("准考证数", "admission tickets"),
    ]
}
