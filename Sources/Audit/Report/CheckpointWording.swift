package import Custody
import Merkle
import Signing

extension CheckpointFault: Worded {
    package var wording: Wording {
        switch self {
        case .missing:
            Wording("不在，最后的条目无签署覆盖", "is missing: nothing signed covers the last entries")
        case .malformed: Wording("读不出", "cannot be read")
        case .beyond(let entries):
            Wording("超出现有 \(entries) 条", "covers more than the \(entries) entries there are")
        case .rootDiffers(let stored, let rebuilt):
            Wording(
                "根记为 \(stored?.hex ?? "?")，按条目重算为 \(rebuilt)",
                "its root reads \(stored?.hex ?? "?"), the entries make \(rebuilt)")
        case .noteDiffers(let head):
            Wording(
                "签署的是 \(head.size) 条、根 \(head.root)",
                "what was signed is size \(head.size) and root \(head.root)")
        case .noteIsNotItsOwn: Wording("签署文本被添改", "something was added to what was signed")
        case .refused(let error): error.inWords
        case .between(let last, let next):
            Wording(
                "不在：其末条接收于 \(spoken(last))，下一条接收于 \(spoken(next))，每次收入必签一个检查点；"
                    + "它被抽走，或时间被改",
                "is missing: its last entry came at \(spoken(last)), the next at "
                    + "\(spoken(next)), and every transaction signs one: it was taken out, or a "
                    + "time was altered")
        case .cited(let entry):
            Wording(
                "不在，而第 \(entry) 条引用了它的根：它被抽走",
                "is missing, and entry \(entry) cites its root: it was taken out")
        case .timeDiffers(let issued, let received, let entry):
            Wording(
                "签署时间 \(spoken(issued)) 与第 \(entry) 条接收时间 \(spoken(received)) 不符",
                "signed at \(spoken(issued)), but entry \(entry) came at \(spoken(received)): "
                    + "one was altered, or a checkpoint between them was taken out")
        }
    }
}

/// A time of receipt as people read it, to the millisecond where that tells two apart.
private func spoken(_ milliseconds: Int64) -> String {
    let rest = milliseconds % 1000
    let second = Instant(seconds: milliseconds / 1000).description
    return rest == 0 ? second : "\(second) + \(rest) ms"
}

extension CheckpointError {
    var inWords: Wording {
        switch self {
        case .note(let error):
            error.wording.after("签署不成立：", "its signature does not hold: ")
        case .tooFewLines:
            Wording("不是检查点文本：不足三行", "is no checkpoint text: it has fewer than three lines")
        case .emptyLine: Wording("不是检查点文本：有空行", "is no checkpoint text: a line is empty")
        case .malformedSize:
            Wording("不是检查点文本：条数不合格式", "is no checkpoint text: its size is malformed")
        case .malformedRoot:
            Wording("不是检查点文本：树根不合格式", "is no checkpoint text: its root is malformed")
        case .unknownOrigin(let origin):
            Wording("属于另一台账 \(origin)", "is of another ledger, \(origin)")
        case .notSignedByLog: Wording("未经本台账密钥签署", "is not signed by this ledger's key")
        }
    }
}

extension CosignatureFault: Worded {
    package var wording: Wording {
        switch self {
        case .malformed: Wording("不是共签行", "is no cosignature line")
        case .withoutCheckpoint: Wording("没有相应检查点", "there is no such checkpoint")
        case .timeDiffers: Wording("所记时间与签名中的不同", "its time is not the one that was signed")
        case .false: Wording("签名无效", "does not hold")
        case .unknownKey:
            Wording(
                "没有该方验证密钥，未核验（用 --cosigner 给出）",
                "not verified: no key of that name was given (--cosigner)")
        case .beforeItsEntry(let time, let received):
            Wording(
                "共签时间 \(Instant(seconds: time)) 早于末条的接收时间 \(spoken(received))：两个钟有一个不准，它证明不了时刻",
                "its time \(Instant(seconds: time)) is before its last entry came at "
                    + "\(spoken(received)): one of two clocks is wrong, and it proves no hour")
        }
    }
}

extension OutsideFault: Worded {
    package var wording: Wording {
        switch self {
        case .otherLedger(let origin):
            Wording("只涉及其他台账（\(origin)）", "speaks of other ledgers only (\(origin))")
        case .otherKey(let key):
            Wording("同名台账另有验证密钥 \(key)", "knows this ledger by another key, \(key)")
        case .unsigned(.notSignedByLog):
            Wording(
                "签署它的既不是本台账的密钥，也不是 --cosigner 指明的共签方：它出自他人，或者本台账换了密钥重签过",
                "is signed neither by this ledger's key nor by a cosigner who was named "
                    + "(--cosigner): it is of another hand, or this ledger was signed anew")
        case .unsigned(let error):
            error.inWords.after("不能作证：", "is no evidence: ")
        case .shorter(let seen, let here):
            Wording(
                "曾有 \(seen) 条，现仅 \(here) 条：台账被截断或恢复了旧备份",
                "saw \(seen) entries where \(here) are left: cut, or an older copy was put back")
        case .rewritten(let size, let seen, let here):
            Wording(
                "\(size) 条时的根为 \(seen)，现为 \(here)：台账被改写",
                "saw root \(seen) at size \(size), which is \(here) now: it was written anew")
        case .contentGone(let index, let content):
            Wording(
                "曾回执第 \(index) 条为 \(content)，现不在该处",
                "was told that entry \(index) is \(content); it is not there")
        case .headerDiffers(let index):
            Wording(
                "第 \(index) 条的类别或接收时间与回执不同",
                "entry \(index) has another kind or time than was acknowledged")
        case .proofFails(let index):
            Wording("第 \(index) 条的证明不成立", "its proof of entry \(index) does not hold")
        case .absent(let cosignature): cosignature.wording
        }
    }
}
