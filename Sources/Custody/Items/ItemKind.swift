/// A kind of countable exam material, as the notices name them; a plan may define more.
package enum ItemKind: Hashable, Sendable {
    /// 试卷
    case paper
    /// 备用试卷
    case sparePaper
    /// 答题卡
    case answerCard
    /// 试卷答题卡回收确认单
    case collectionSheet
    /// 答题信息备份光盘
    case answerBackupDisc
    /// 试卷信息光盘
    case paperDisc
    /// 备用光盘
    case spareDisc
    /// USBKEY
    case usbKey
    /// 试室情况记录单
    case roomRecord
    /// 密码封 (the sealed passwords of a CBT sitting)
    case passwordSeal
    /// 军队考生报考数据
    case militaryData
    /// A kind that the plan names and describes by traits.
    case planned(KindName)

    /// Every kind that the notices themselves name.
    package static let noticed: [Self] = [
        .paper, .sparePaper, .answerCard, .collectionSheet, .answerBackupDisc, .paperDisc,
        .spareDisc, .usbKey, .roomRecord, .passwordSeal, .militaryData,
    ]

    /// The code in signed bytes; a planned kind is `x-` and its name.
    package var code: String {
        switch self {
        case .paper: "paper"
        case .sparePaper: "spare-paper"
        case .answerCard: "answer-card"
        case .collectionSheet: "collection-sheet"
        case .answerBackupDisc: "answer-backup-disc"
        case .paperDisc: "paper-disc"
        case .spareDisc: "spare-disc"
        case .usbKey: "usb-key"
        case .roomRecord: "room-record"
        case .passwordSeal: "password-seal"
        case .militaryData: "military-data"
        case .planned(let name): "x-\(name)"
        }
    }

    /// Nil for a code that is neither the notices' nor a planned kind's.
    package init?(code: String) {
        if let kind = Self.noticed.first(where: { $0.code == code }) {
            self = kind
        } else if code.hasPrefix("x-"), let name = KindName(code.dropFirst(2)) {
            self = .planned(name)
        } else {
            return nil
        }
    }

    /// Trap 4 of the notices (N六(二)3–4): these go to the centre, whatever a plan says, and are
    /// never in a region's destruction.
    package var belongsToCentre: Bool {
        switch self {
        case .sparePaper, .answerCard: true
        case .paper, .collectionSheet, .answerBackupDisc, .paperDisc, .spareDisc, .usbKey,
            .roomRecord, .passwordSeal, .militaryData, .planned:
            false
        }
    }
}

extension ItemKind: Worded {
    /// The notices' own words; the plan words the kinds that it defines.
    package var wording: Wording {
        switch self {
        case .paper: Wording("试卷", "papers")
        case .sparePaper: Wording("备用试卷", "spare papers")
        case .answerCard: Wording("答题卡", "answer cards")
        case .collectionSheet: Wording("试卷答题卡回收确认单", "collection sheets")
        case .answerBackupDisc: Wording("答题信息备份光盘", "answer-backup discs")
        case .paperDisc: Wording("试卷信息光盘", "paper discs")
        case .spareDisc: Wording("备用光盘", "spare discs")
        case .usbKey: Wording("USBKEY", "USB keys")
        case .roomRecord: Wording("试室情况记录单", "room records")
        case .passwordSeal: Wording("密码封", "password seals")
        case .militaryData: Wording("军队考生报考数据", "military candidates' data")
        case .planned(let name): Wording(name.text, name.text)
        }
    }
}
