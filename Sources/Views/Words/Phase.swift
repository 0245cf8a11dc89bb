package import Custody

/// The phases of the exam's days, by which acts are offered.
package enum Phase: String, CaseIterable, Sendable {
    case preparing, packing, road, vault, exam, computers, returning, destroying, trouble
    case enrolling

    /// Every kind of statement stands in one phase; a test holds it to that.
    package var kinds: [ActKind] {
        switch self {
        case .preparing:
            [
                .place, .designate, .training, .relatives, .delegate, .sealStock, .milestone,
                .manifest, .roomList, .movement, .opening,
            ]
        case .packing: [.pack, .seal, .sealCheck]
        case .road:
            [
                .release, .accept, .posted, .arrived, .withdraw, .crewChange, .reveal,
                .transcribed,
            ]
        case .vault:
            [
                .signOn, .signOff, .shiftHandover, .store, .takeOut, .round, .vaultOpening,
                .visitor, .equipment, .jointInspection, .footageReview, .keyHandover,
            ]
        case .exam: [.roomIssue, .packetOpening, .attendance, .roomCollection, .batchEnd]
        case .computers: [.discImport, .upload, .uploadConfirmation, .wipeOrder, .wipe]
        case .returning: [.count, .centreHandover, .centreVerification, .explanation]
        case .destroying: [.destructionApproval, .destruction, .filing, .filingAcknowledgement]
        case .trouble:
            [
                .quarantine, .quarantineLift, .incident, .incidentResolution,
                .escalationAcknowledgement, .waiver, .correction, .contestResolution,
            ]
        case .enrolling: [.genesis, .plan, .supplement, .enrol, .revoke]
        }
    }
}

extension Phase: Worded {
    package var wording: Wording {
        switch self {
        case .preparing: Wording("考前准备", "Before the exam")
        case .packing: Wording("装箱与封条", "Packing and seals")
        case .road: Wording("交接与运送", "Handover and the road")
        case .vault: Wording("保密室", "The vault")
        case .exam: Wording("考试当天", "The day of the exam")
        case .computers: Wording("机考数据", "Computers' data")
        case .returning: Wording("回收", "The return")
        case .destroying: Wording("销毁与备案", "Destruction and filing")
        case .trouble: Wording("异常与补救", "Trouble and remedy")
        case .enrolling: Wording("计划、人员与密钥", "Plan, people and keys")
        }
    }
}
