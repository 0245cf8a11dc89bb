package import Custody

/// One sum over the statements of a record.
package enum AccountLine: Hashable, Sendable {
    /// Approved and destroyed of one kind.
    case quantity(ItemKind, approved: Int, destroyed: Int)
    /// Approved, and not said to be destroyed.
    case containerLeft(ContainerID)
    /// Destroyed, and not approved.
    case containerUnapproved(ContainerID)
    /// A destruction whose approval is not enclosed.
    case approvalAbsent(ContentID)
    case inspectorAbsent(ContentID)
    /// What a filing states to be left.
    case remainder(Int)
    case filingAbsent
    case filingReturned
    /// Machines that were wiped, and those of them that were verified, looked through for residue
    /// and freed of the system.
    case machines(wiped: Int, sound: Int)
    case orderAbsent(ContentID)
    /// A machine that was wiped before its upload was confirmed, by the signers' own clocks.
    case wipedBefore(MachineID)

    /// Whether this sum is as it ought to be.
    package var isBalanced: Bool {
        switch self {
        case .quantity(_, let approved, let destroyed): approved == destroyed
        case .remainder(let left): left == 0
        case .machines(let wiped, let sound): wiped == sound
        case .containerLeft, .containerUnapproved, .approvalAbsent, .inspectorAbsent,
            .filingAbsent, .filingReturned, .orderAbsent, .wipedBefore:
            false
        }
    }
}

extension AccountLine: Worded {
    package var wording: Wording {
        switch self {
        case .quantity(let kind, let approved, let destroyed):
            Wording(
                "\(kind.wording.chinese)：批准 \(approved)，销毁 \(destroyed)",
                "\(kind.wording.english): \(approved) approved, \(destroyed) destroyed")
        case .containerLeft(let id):
            Wording("\(id) 已批准，未见销毁", "\(id) was approved and not destroyed")
        case .containerUnapproved(let id):
            Wording("\(id) 未经批准而销毁", "\(id) was destroyed without approval")
        case .approvalAbsent(let content):
            Wording(
                "\(content.hex.prefix(12))… 没有附审批",
                "the approval of \(content.hex.prefix(12))… is not enclosed")
        case .inspectorAbsent(let content):
            Wording(
                "\(content.hex.prefix(12))… 没有监察人员签名",
                "no inspector signed \(content.hex.prefix(12))…")
        case .remainder(let left): Wording("备案余数 \(left)", "remainder as filed: \(left)")
        case .filingAbsent: Wording("没有附备案", "no filing is enclosed")
        case .filingReturned: Wording("中心退回了备案", "the centre sent the filing back")
        case .machines(let wiped, let sound):
            Wording(
                "清除 \(wiped) 台，其中已核验、查残留并卸载 \(sound) 台",
                "\(wiped) machines wiped, \(sound) of them verified, searched and freed of the system"
            )
        case .orderAbsent(let content):
            Wording(
                "\(content.hex.prefix(12))… 没有附清除指令和上传确认",
                "order and confirmation for \(content.hex.prefix(12))… are not enclosed")
        case .wipedBefore(let machine):
            Wording("\(machine) 在确认上传之前已清除", "\(machine) was wiped before the confirmation")
        }
    }
}
