// Words of the journey: where a container stands and how a line was answered.

extension CustodyState: Worded {
    package var wording: Wording {
        switch self {
        case .packed: Wording("已装箱", "packed")
        case .inTransit: Wording("途中", "in transit")
        case .held: Wording("保管中", "held")
        case .issued: Wording("已发至试室", "issued to a room")
        case .destroyed: Wording("已销毁", "destroyed")
        }
    }
}

extension LineVerdict: Worded {
    package var wording: Wording {
        switch self {
        case .accepted: Wording("接收", "accepted")
        case .reserved: Wording("有保留接收", "accepted with reservation")
        case .refused: Wording("拒收", "refused")
        }
    }
}

extension Hands: Worded {
    package var wording: Wording {
        switch self {
        case .crew: Wording("押运途中", "in a crew's hands")
        case .unit: Wording("单位保管", "in the unit's place")
        }
    }
}

extension Standing: Worded {
    package var wording: Wording {
        switch self {
        case .effective: Wording("有效", "effective")
        case .pending: Wording("待补前序记录", "waiting for what it names")
        case .void: Wording("无效", "void")
        }
    }
}

extension OpeningPurpose: Worded {
    package var wording: Wording {
        switch self {
        case .exam: Wording("考试启用", "for the exam")
        case .discImport: Wording("试卷信息光盘导入", "for the disc import")
        case .count: Wording("清点", "for counting")
        case .inspection: Wording("检查", "for inspection")
        case .unauthorised: Wording("擅自启封", "unauthorised")
        }
    }
}
