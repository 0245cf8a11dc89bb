/// The names of the statements; a test demands one for every kind.
extension ActKind: Worded {
    package var wording: Wording { Self.words[self] ?? Wording(rawValue, rawValue) }

    static let words: [Self: Wording] = office.merging(journey) { first, _ in first }
        .merging(vault) { first, _ in first }.merging(exam) { first, _ in first }

    private static let office: [Self: Wording] = [
        .genesis: Wording("账本创立", "genesis"),
        .plan: Wording("考务工作计划", "exam plan"),
        .supplement: Wording("计划补充通知", "supplement to the plan"),
        .enrol: Wording("人员密钥注册", "enrolment"),
        .revoke: Wording("密钥吊销", "revocation"),
        .place: Wording("地点人员上报", "declaration of a place"),
        .designate: Wording("人员指定", "designation"),
        .movement: Wording("调运令", "movement order"),
        .opening: Wording("启封令", "opening order"),
        .training: Wording("培训记录", "training"),
        .delegate: Wording("代理授权", "delegation"),
        .milestone: Wording("计划事项完成", "milestone done"),
        .sealStock: Wording("封条领用", "seals issued"),
        .relatives: Wording("亲属应考回避声明", "declaration of relatives"),
    ]

    private static let journey: [Self: Wording] = [
        .manifest: Wording("批次物品清单", "manifest"),
        .pack: Wording("装箱", "packing"),
        .seal: Wording("加封", "sealing"),
        .release: Wording("交出", "release"),
        .accept: Wording("接收", "acceptance"),
        .posted: Wording("机要交寄", "posting"),
        .arrived: Wording("运抵", "arrival"),
        .withdraw: Wording("撤回交出", "withdrawal"),
        .crewChange: Wording("途中换人", "crew change"),
        .transcribed: Wording("纸质交接单补录", "transcribed paper slip"),
        .sealCheck: Wording("封条检查", "seal check"),
        .quarantine: Wording("立即封存", "quarantine"),
        .quarantineLift: Wording("解除封存", "quarantine lifted"),
        .reveal: Wording("公开交方读数", "the giver's readings opened"),
    ]

    private static let vault: [Self: Wording] = [
        .store: Wording("存入保密室", "stored in the vault"),
        .takeOut: Wording("取出保密室", "taken out of the vault"),
        .signOn: Wording("值班签到", "sign-on"),
        .signOff: Wording("值班签退", "sign-off"),
        .shiftHandover: Wording("交接班", "shift handover"),
        .round: Wording("巡查", "round"),
        .vaultOpening: Wording("开启保密室", "vault opening"),
        .visitor: Wording("来访登记", "visitor"),
        .equipment: Wording("设备状态", "equipment state"),
        .jointInspection: Wording("联合检查", "joint inspection"),
        .footageReview: Wording("录像回放", "footage review"),
        .keyHandover: Wording("保密室钥匙交接", "vault key handed over"),
    ]

    private static let exam: [Self: Wording] = [
        .batchEnd: Wording("批次考试结束", "batch end"),
        .roomIssue: Wording("试室领取", "issue to a room"),
        .packetOpening: Wording("启封", "packet opening"),
        .roomCollection: Wording("试室回收", "collection from a room"),
        .discImport: Wording("试卷信息光盘导入", "disc import"),
        .roomList: Wording("试室编排表", "room list"),
        .attendance: Wording("考生到考情况", "attendance"),
        .upload: Wording("上传数据", "upload"),
        .uploadConfirmation: Wording("确认上传数据完整无误", "upload confirmation"),
        .wipeOrder: Wording("删除数据指令", "wipe order"),
        .wipe: Wording("删除数据、卸载系统", "wipe"),
        .count: Wording("回收清点", "return count"),
        .centreHandover: Wording("中心回收交接", "handover to the centre"),
        .centreVerification: Wording("中心核验", "verification by the centre"),
        .destructionApproval: Wording("销毁审批", "destruction approval"),
        .destruction: Wording("销毁", "destruction"),
        .filing: Wording("考试物品销毁记录单备案", "filing of the destruction record"),
        .filingAcknowledgement: Wording("备案回执", "acknowledgement of the filing"),
        .incident: Wording("异常情况报告", "incident"),
        .incidentResolution: Wording("异常情况处理", "incident resolved"),
        .contestResolution: Wording("争议裁定", "contest resolved"),
        .correction: Wording("更正", "correction"),
        .waiver: Wording("时限豁免或延长", "waiver or extension"),
        .escalationAcknowledgement: Wording("催办签收", "escalation acknowledged"),
        .explanation: Wording("差异说明", "explanation of a difference"),
    ]
}
