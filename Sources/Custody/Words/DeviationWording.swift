/// What went wrong, in the words that people read; a test demands one for every code.
extension DeviationCode: Worded {
    package var wording: Wording { Self.words[self] ?? Wording(rawValue, rawValue) }

    /// What the rule stands on; the record's own two findings have no rule of conduct.
    package var basis: Basis { Self.bases[self] ?? .claim }

    private static let bases: [Self: Basis] = Dictionary(
        Decide.conduct.map { (type(of: $0).code, type(of: $0).basis) }
            + [
                (.custodyIsUnforked, .chain), (.claimHolds, .claim),
            ],
        uniquingKeysWith: { first, _ in first })

    static let words: [Self: Wording] = handover.merging(packing) { first, _ in first }
        .merging(exam) { first, _ in first }.merging(closing) { first, _ in first }
        .merging(hours) { first, _ in first }

    private static let handover: [Self: Wording] = [
        .sealsAgree: Wording("封条号不符", "seal numbers differ"),
        .sealsAreAsPutOn: Wording("封条与最近一次加封不符", "not the seals that were last put on"),
        .checkIsBlind: Wording("读数前已示应有封条号", "the expected seals were shown before reading"),
        .facesAreLookedAt: Wording("抽定的箱面未查看", "a face that was drawn was not looked at"),
        .conditionIsSound: Wording("外包装破损或其他异常情况", "packing damaged or otherwise abnormal"),
        .countsAgree: Wording("清点数量不符", "counts differ"),
        .everyLineIsAnswered: Wording(
            "交出方所列物品未逐项接收或清点", "a line that was given was not answered or counted"),
        .linesAreAccepted: Wording("拒收或有保留接收", "refused or taken with reservation"),
        .receiverIsDeclared: Wording("接收人员未事先上报", "no declared receiver signed"),
        .receiverIsAddressee: Wording("接收方与交出方所写不一致", "another than the addressee received"),
        .carrierFitsTheLeg: Wording("运送方式或人员不符合该程规定", "not a carrier of this leg"),
        .crewIsComplete: Wording("押运人数不足", "too few people went with the goods"),
        .departureIsOrdered: Wording("无调运令起运", "left without a movement order"),
        .goodsLeaveByRelease: Wording(
            "未经签字交出即离开保管单位", "left its unit's place without a signed release"),
        .movementKeepsItsOrder: Wording("运送与调运令不符", "off the movement order"),
        .legIsInItsDays: Wording("不在计划日期内运送", "outside the leg's planned days"),
        .collectorIsDesignated: Wording(
            "交接负责人未经指定或未签字", "the collection's person was not designated"),
        .timeIsProvable: Wording("纸质补录，时间无法证明", "typed in from paper; its hour is not provable"),
        .gateIsOpen: Wording("运抵时接收地点未开门", "the receiver's gate was closed"),
        .handlersAreTrained: Wording("经手人员未经培训", "a handler was not trained"),
        .keysAreNotRevoked: Wording("签名密钥已吊销，内容存疑", "signed with a revoked key; contested"),
    ]

    private static let packing: [Self: Wording] = [
        .containerIsSealed: Wording("应密封物品未加封", "what must be sealed was not"),
        .sealsAreFromStock: Wording("封条不在领用号段内", "a seal is not from the issued stock"),
        .oneSubjectPerBox: Wording("不同科目混装", "subjects mixed in one box"),
        .cardsAreBagged: Wording("答题卡未按防潮袋、回收袋封装", "answer cards were not bagged"),
        .countedByTwo: Wording("回收物品只有一人清点", "counted by one person alone"),
        .returnIsComplete: Wording("回收物品缺项", "the return lacks what is due"),
        .returnHoldsWhatIsDue: Wording("回收物品不属于本批次", "the return holds another batch's items"),
        .vaultIsDeclared: Wording("保密室未经上报", "the vault was not declared"),
        .keyHoldersAreTwo: Wording("开启保密室不足两名钥匙保管人", "fewer than two key holders opened the vault"),
        .roundIsByTwo: Wording("一人巡查", "a round by one person alone"),
        .roundFindsAllSound: Wording("巡查发现异常", "the round found something amiss"),
        .equipmentWorks: Wording("保密室设备故障", "vault equipment does not work"),
        .outageIsToldAtOnce: Wording("设备故障未及时报告", "an outage was told late"),
        .relativesStayAway: Wording(
            "有亲属应考的人员值守保密室或保管钥匙", "a candidate's relative kept the vault or a key"),
        .keyIsSignedFor: Wording("保密室钥匙交接缺少签字", "a vault key changed hands unsigned"),
    ]

    private static let exam: [Self: Wording] = [
        .openedAtItsHour: Wording("提前启封", "opened before its hour"),
        .openedBySecondEyes: Wording("启封无第二人核对", "opened without a second pair of eyes"),
        .openingIsAuthorised: Wording("擅自启封", "opened without authority"),
        .openedUnblocked: Wording(
            "启封了有争议或已封存的物品", "a contested or quarantined container was opened"),
        .importIsSupervised: Wording("导入试卷信息光盘无人监督", "the disc was imported without supervision"),
    ]

    private static let closing: [Self: Wording] = [
        .wipedUnderOrder: Wording("无删除指令而删除数据", "wiped without an order"),
        .wipedAfterConfirmation: Wording("上传数据未确认完整即删除", "wiped before the upload was confirmed"),
        .wipedAfterItsOrder: Wording("先删除数据，后下删除指令", "wiped before the order to wipe was given"),
        .wiperIsPlanned: Wording("删除操作人员不符合计划", "not wiped by whom the plan names"),
        .wipeIsSupervised: Wording("删除数据无人监督", "the wipe was not supervised"),
        .wipeIsVerified: Wording("删除、卸载未经核验", "the wipe was not verified"),
        .destroyedWithApproval: Wording("未经批准销毁", "destroyed without approval"),
        .destroyedWhatMayBe: Wording("销毁了不得销毁的物品", "destroyed what may not be"),
        .destroyedUnblocked: Wording(
            "销毁了有争议或已封存的物品", "destroyed what was contested or sealed off"),
        .destructionIsSupervised: Wording("销毁无监察人员监督", "no inspector saw the destruction"),
        .destructionIsWitnessed: Wording("监销人数不足", "too few witnesses of the destruction"),
        .remainderIsZero: Wording("备案时仍有未销毁物品", "something was left undestroyed at filing"),
        .centreFindsAll: Wording("中心核验有短缺或损坏", "the centre found a shortage or damage"),
        .weightAgrees: Wording(
            "销毁时重量与装箱时不符（单位：克）",
            "weighed another at destruction than when packed (in grams)"),
        .custodyIsUnforked: Wording("同一物品有两种保管记录", "custody forked"),
        .nothingFollowsDestruction: Wording("已销毁物品又有记录", "a destroyed container appears again"),
        .claimHolds: Wording("所述与其引用的记录矛盾", "contradicted by what it names"),
    ]

    private static let hours: [Self: Wording] = [
        .toldAfterItHappened: Wording(
            "所述时间晚于签署时间", "tells of an hour after it was signed"),
        .endFollowsItsBeginning: Wording(
            "所述结束时间早于开始时间", "is said to have ended before it began"),
        .hourFollowsItsChain: Wording(
            "所述时间早于该物品的上一条记录", "is said to have been before the goods were in hand"),
        .sittingComesFirst: Wording(
            "所述时间早于本批次开考", "is said to have been before its batch began"),
    ]
}

extension Gravity: Worded {
    package var wording: Wording {
        switch self {
        case .note: Wording("备注", "note")
        case .deviation: Wording("偏差", "deviation")
        case .serious: Wording("严重偏差", "serious deviation")
        case .critical: Wording("重大违规", "critical breach")
        }
    }
}
