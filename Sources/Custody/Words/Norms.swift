// The norms of the field that several rules stand on, each with its source.

extension Basis {
    static let examSecrecy = exams("", "")
    static let roundByTwo = exams("：每30分钟两人巡查", ": two walk a round every 30 minutes")
    static let jointInspection = exams("：每半天联合检查", ": joint inspection every half day")
    static let alarmsWork = exams("：监控、报警设备始终有效", ": cameras and alarms always work")

    static let footageReview = Basis.norm(
        "2016年高考保密室做法：每6小时回放录像 / vaults of the 2016 Gaokao: footage played back every 6 "
            + "hours")

    static let shiftLog = Basis.norm(
        "黑龙江保密室管理规定：交接班记录、来访登记 / Heilongjiang's vault rules: shifts and visitors are "
            + "entered")

    static let relativesStayAway = Basis.norm(
        "兽医资格考试保密室规定：有亲属应考者不得值班 / vault rules of the veterinary exam: nobody with a "
            + "relative among the candidates keeps watch")

    static let sealNumbersAreUnique = Basis.norm(
        "ISO 17712：铅封编号唯一 / ISO 17712: numbers of seals are unique")

    private static func exams(_ chinese: String, _ english: String) -> Basis {
        .norm(
            "国家教育考试考务安全保密工作规定\(chinese) / rules on the security of national education "
                + "exams\(english)")
    }
}
