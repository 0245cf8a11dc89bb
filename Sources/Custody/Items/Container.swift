/// The box, bag or sleeve that is sealed; containers nest.
package enum ContainerKind: String, CaseIterable, Hashable, Sendable {
    /// 试卷专用箱
    case box
    /// 答题卡回收袋
    case returnBag = "return-bag"
    /// 防潮袋
    case moistureBag = "moisture-bag"
    /// 捆
    case bundle
    /// 试卷袋
    case packet
    /// 光盘袋、密码信封
    case sleeve
    /// 机要邮袋
    case postBag = "post-bag"
}

extension ContainerKind: Worded {
    package var wording: Wording {
        switch self {
        case .box: Wording("试卷专用箱", "box")
        case .returnBag: Wording("回收袋", "return bag")
        case .moistureBag: Wording("防潮袋", "moisture bag")
        case .bundle: Wording("捆", "bundle")
        case .packet: Wording("试卷袋", "packet")
        case .sleeve: Wording("封套", "sleeve")
        case .postBag: Wording("机要邮袋", "post bag")
        }
    }
}

/// What lies in a container: items, or another container that was packed before.
package enum Content: Hashable, Sendable {
    case items(ItemLine)
    case container(ContainerID)
}

/// The outward state of a container, as a person who looks at it finds it.
package enum Condition: String, CaseIterable, Hashable, Sendable {
    case sound
    case damaged
    case wet
    case opened
    case resealed
    case missing
}

extension Condition: Worded {
    package var wording: Wording {
        switch self {
        case .sound: Wording("完好", "sound")
        case .damaged: Wording("外包装破损", "packing damaged")
        case .wet: Wording("受潮", "wet")
        case .opened: Wording("被拆启", "opened")
        case .resealed: Wording("有重封痕迹", "resealed")
        case .missing: Wording("缺失", "missing")
        }
    }
}
