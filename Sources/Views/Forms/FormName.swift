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
    case wipeConfirmation = "wipe-confirmation"
    case destructionApproval = "destruction-approval"
    case destructionRecord = "destruction-record"
    case incidentReport = "incident-report"
    case offices
    case workPlan = "work-plan"
    case dutyRecord = "duty-record"
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
        case .wipeConfirmation:
            Wording("机考数据删除及系统卸载确认单", "Confirmation of CBT data deletion and system removal")
        case .destructionApproval:
            Wording("考试物品销毁审批单", "Approval to destroy examination materials")
        case .destructionRecord:
            Wording("考试物品销毁记录单", "Record of destroyed examination materials")
        case .incidentReport: Wording("异常情况报告单", "Incident report")
        case .offices:
            Wording("考区（考点）办公室设置一览表", "Exam offices: receiving places and people")
        case .workPlan: Wording("考务工作计划安排表", "Work plan and its state")
        case .dutyRecord: Wording("个人履职证明", "Personal duty record")
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
        case .wipeConfirmation: 11
        case .destructionApproval: 12
        case .destructionRecord: 13
        case .incidentReport: 14
        case .offices: 15
        case .workPlan: 16
        case .dutyRecord: 17
        }
    }

    /// Nil for a number that no form has.
    package init?(number: UInt8) {
        guard let found = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = found
    }
}
