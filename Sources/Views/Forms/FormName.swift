package import Custody

/// Every form that the program prints: its template is `Forms/papers/NAME.mustache`.
package enum FormName: String, CaseIterable, Hashable, Sendable {
    case handoverSlip = "handover-slip"
    case returnSlip = "return-slip"
    case vaultLog = "vault-log"
    case roomRecord = "room-record"
    case roomCollection = "room-collection"
    case cardSlip = "card-slip"
    case cardSummary = "card-summary"
    case discList = "disc-list"
    case discReturn = "disc-return"
}

extension FormName: Worded {
    /// Its official title.
    package var wording: Wording {
        switch self {
        case .handoverSlip: Wording("考试专用物品交接单", "Handover slip for examination materials")
        case .returnSlip: Wording("考试专用物品返送交接单", "Handover slip for returned materials")
        case .vaultLog: Wording("保密室值班记录", "Vault log: duty, rounds, openings, visitors")
        case .roomRecord: Wording("试室情况记录单", "Record of an examination room")
        case .roomCollection:
            Wording("试卷答题卡回收确认单", "Papers and answer cards collected from a room")
        case .cardSlip: Wording("答题卡回收单", "Answer cards returned, for the side of the box")
        case .cardSummary: Wording("答题卡回收信息汇总表", "Summary of the answer cards returned")
        case .discList: Wording("机考物品清单", "Computer examination materials of a site")
        case .discReturn:
            Wording("机考物品回收清单（考区）", "Computer examination materials returned by a region")
        }
    }
}

extension FormName {
    /// Its number in printed codes: frozen, for codes are scanned years later.
    package var number: UInt8 {
        switch self {
        case .handoverSlip: 1
        case .returnSlip: 2
        case .vaultLog: 3
        case .roomRecord: 4
        case .roomCollection: 5
        case .cardSlip: 6
        case .cardSummary: 7
        case .discList: 8
        case .discReturn: 9
        }
    }

    /// Nil for a number that no form has.
    package init?(number: UInt8) {
        guard let found = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = found
    }
}
