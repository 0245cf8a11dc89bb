extension RefusalCode {
    static let permits: [Self: RefusalWords] = [
        .movementIsPlanned: RefusalWords(
            "调运令与计划的运程、日期或人员不符", "the order does not fit the plan's leg, days or carriers",
            then: ("请按计划填写，或由中心签发补充通知", "order what is planned, or have a supplement issued")),
        .openingIsPlanned: RefusalWords(
            "启封令不属于该考点该批次，或早于规定时间",
            "the opening is for another site or batch, or too early",
            then: ("请按开考时间签发，且只列本考点本批次的容器", "permit it for this sitting's containers and hour")),
        .confirmationIsByItsConfirmer: RefusalWords(
            "上传数据须由计划规定的一级确认", "an upload is confirmed by the tier that the plan names",
            then: ("请由该级考务人员确认", "ask that tier to confirm")),
        .uploadIsConfirmedOnce: RefusalWords(
            "该上传已确认完整", "this upload was confirmed complete already",
            then: (
                "无需再次确认；如有错误请更正原确认", "nothing is left to do; correct the first one if it was wrong"
            )),
        .confirmationMatchesUpload: RefusalWords(
            "确认的文件数与上传报告不符，不能确认完整", "the files found are not as many as were uploaded",
            then: ("请核对，或确认为不完整", "check again, or confirm it as incomplete")),
        .wipeIsConfirmed: RefusalWords(
            "该考点该批次上传数据尚未确认完整，不得删除", "this batch's upload is not confirmed complete: do not wipe",
            then: (
                "请等待确认，确认前不得删除数据、卸载系统", "wait for the confirmation and touch no machine before it"
            )),
        .destructionIsByItsRegion: RefusalWords(
            "销毁由保管该物品的考区负责人批准", "a destruction is approved by the head of the region that keeps it",
            then: ("请先回收至考区，由考区负责人批准", "bring it to the region and have its head approve")),
        .destructionIsEligible: RefusalWords(
            "含有不得由考区销毁的物品", "it holds what a region may not destroy",
            then: (
                "答题卡、备用试卷等须上交中心；请移出该容器",
                "answer cards and spare papers go to the centre; take the container out"
            )),
        .destructionIsUncontested: RefusalWords(
            "容器归属有争议，不得销毁", "it is contested whose container this is",
            then: ("请先由上一级与见证人核对封条后裁定", "have the tier above and a witness settle it first")),
        .destructionIsNotQuarantined: RefusalWords(
            "容器已封存，不得销毁", "the container is sealed off",
            then: ("请先由上一级解除封存", "have the tier above lift it first")),
        .destructionIsBalanced: RefusalWords(
            "批准数量与容器内物品、清点结果不符，差异尚未说明，或容器不在库、已另行批准",
            "the approval does not balance with what its containers hold and were counted to hold",
            then: ("请核对数量、清点记录与容器状态", "check quantities, counts and where the containers are")),
        .liftIsFromTheTierAbove: RefusalWords(
            "解除封存须由上一级负责人办理", "the tier above lets a sealed-off container go",
            then: ("请报上一级负责人", "report to the head of the tier above")),
        .contestIsSettledIndependently: RefusalWords(
            "争议须由上一级负责人与未参与的见证人核对封条后裁定",
            "a contest is settled above, with an uninvolved witness, after the seals were read",
            then: (
                "请先记录封条核对，再由未参与的上级与见证人签名",
                "record a seal check, then have uninvolved people sign"
            )),
        .waiverIsFromTheTierAbove: RefusalWords(
            "豁免或延长时限须由上一级负责人办理，国家通知规定的时限由中心办理",
            "a limit is waived by the tier above, one of the national notice by the centre",
            then: ("请报中心或上一级负责人", "ask the centre or the tier above")),
    ]

    static let claims: [Self: RefusalWords] = [
        .incidentIsResolvedAbove: RefusalWords(
            "异常情况须由上一级负责人或监察人员处理，报告人不得自行处理",
            "an incident is settled above or by an inspector, not by who reported it",
            then: ("请由上一级负责人或监察人员签名", "have the tier above or an inspector sign")),
        .correctionIsBySameParties: RefusalWords(
            "更正须由原签名人，或上级负责人与见证人办理",
            "a correction is by the same people, or by a head above with a witness",
            then: ("请由原签名人全体签名", "have all who signed it sign again")),
        .filingAddsUp: RefusalWords(
            "销毁记录单的剩余数少于已批准而未销毁的数量", "the remainder is smaller than what was left undestroyed",
            then: ("请更正剩余数，或先销毁剩余物品", "correct the remainder, or destroy what is left")),
        .acknowledgementIsByTheCentre: RefusalWords(
            "备案由中心确认", "the centre acknowledges a filing",
            then: ("请等待中心备案", "wait for the centre")),
        .explanationIsFromTheTierAbove: RefusalWords(
            "差异须由上一级负责人说明，经手清点人不得自行说明",
            "a difference is explained by a head of the tier above, not by who counted",
            then: ("请报上一级负责人核实后说明", "have a head of the tier above look into it and sign")),
        .rollAddsUp: RefusalWords(
            "同一试室科目重复，或到考与缺考之和不等于应考",
            "a room and subject stands twice, or present and absent do not make the number due",
            then: ("请更正名单后重新导入", "correct the list and import it again")),
    ]
}
