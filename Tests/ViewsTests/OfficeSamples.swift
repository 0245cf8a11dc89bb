import Custody

@testable import Views

/// The offices' own forms, filled: a long account, forty places, a plan half done, a year's duty.
extension FormSamples {
    static let incident = IncidentForm(
        facts: FormPart { name in
            switch name {
            case .unit: "内蒙古考区"
            case .reportedAt: "2021-04-06 16:20"
            case .happened: "2021-04-06 15:45"
            case .place: nil
            case .gravity: "严重偏差"
            case .about: "接收 2021-04-06 15:40 蒋涛、沈洁（记录 9f86d081884c7d65）"
            case .account:
                String(repeating: "卸车时发现三号箱左下角破损约两指宽，封条完好，未见拆启痕迹；两人当场拍照并立即封存。", count: 8)
            case .quarantine: "BX-2021-BT-1003 2021-04-06 15:50 封存，尚未解除"
            case .settledAt: "台账中尚无处理记录"
            case .outcome: ""
            }
        },
        goods: goods(4, state: "保管中"),
        files: [
            FormPart { name in
                switch name {
                case .file: "破损部位照片-01.jpg"
                case .digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                case .bytes: "48000 字节"
                }
            }
        ], reporters: signatures, settlers: [])

    static let offices = OfficesForm(
        facts: FormPart { name in
            switch name {
            case .unit: "内蒙古考区"
            case .tier: "考区"
            case .above: "国家卫生健康委人才交流服务中心"
            case .dueBy: "考区上报接收地点、人员：3月10日前；考区上报《考区办公室设置一览表》：3月10日前"
            case .newest: "2021-03-09 09:30 陈国栋（记录 9f86d081884c7d65）"
            }
        },
        places: (1...40).map { row in
            FormPart { name in
                switch name {
                case .unit: row == 1 ? "内蒙古考区" : "第 \(row) 考点（锡林郭勒盟阿巴嘎旗卫生健康委员会）"
                case .kind: ["接收地点", "保密室", "考务办公室", "销毁地点"][row % 4]
                case .place: "s15\(10 + row)-vault"
                case .address: "内蒙古自治区锡林郭勒盟阿巴嘎旗别力古台镇新华大街 \(row) 号卫健委办公楼 3 层东侧"
                case .people: row == 5 ? "欧阳阿日斯楞巴特尔·额尔德尼木图、褚燕、卫东" : "褚燕、卫东"
                case .phones: row % 3 == 0 ? nil : "0471-690\(1000 + row) 13904710000"
                case .declared: "2021-03-09 09:30"
                }
            }
        },
        people: (1...6).map { row in
            FormPart { name in
                switch name {
                case .unit: "内蒙古考区"
                case .person: row == 2 ? "欧阳阿日斯楞巴特尔·额尔德尼木图" : "褚燕"
                case .duty: row == 3 ? "代理：办理中心回收的交接手续" : "办理中心回收的交接手续"
                case .since: "2021-03-09 09:30"
                case .until: row == 3 ? "2021-04-21 18:00" : "未定期限"
                case .phone: nil
                case .trained: row == 4 ? nil : "2021-03-20"
                }
            }
        })

    static let workPlan = WorkPlanForm(
        facts: FormPart { name in
            switch name {
            case .unit: "内蒙古考区"
            case .plan: "2021年度卫生专业技术资格考试内蒙古考区考务计划（inner-mongolia-2021）"
            case .notice: "内卫考〔2020〕31号"
            case .issued: "2020-12-24 09:00 陈国栋（记录 9f86d081884c7d65）；补充通知 1 件"
            case .summary: "共 40 项：按时 21，逾期 2，不能证明 3，进行中 14"
            }
        },
        lines: (1...40).map { row in
            FormPart { name in
                switch name {
                case .work: row % 4 == 0 ? "考点编排考场试室、安排考生座位；考区审核各考点考场安排" : "考试专用物品交接"
                case .time: row % 9 == 0 ? "2020 年 12 月 29 日-2021 年 1 月 11 日" : "4月2-9日"
                case .owedBy: row % 4 == 0 ? "考点（12 个）" : "内蒙古考区"
                case .basis: "卫人才发〔2020〕153号 三(二)"
                case .done:
                    row % 4 == 0
                        ? "已办 6/12；未见记录：呼和浩特考点、包头考点、赤峰考点、通辽考点、乌海考点、阿拉善考点" : "2021-03-09 09:30 办结"
                case .state:
                    row % 4 == 0
                        ? "共 12 项：按时 6，不能证明 6" : row == 3 ? "逾期1天2小时" : "按时完成，有据可查"
                }
            }
        })

    static let duty = DutyForm(
        facts: FormPart { name in
            switch name {
            case .person: "欧阳阿日斯楞巴特尔·额尔德尼木图"
            case .personID: "r-cust1"
            case .unit: "内蒙古考区"
            case .roles: "保密室值班员、接收人员、押运员"
            case .from: "2020-12-24 09:00"
            case .through: "2021-05-20 09:00"
            case .signatures: "1312 条"
            case .keys: "9f86d081884c7d65 60303ae22b998861"
            }
        },
        acts: (1...40).map { row in
            FormPart { name in
                switch name {
                case .kind: row % 3 == 0 ? "巡查" : "保密室钥匙交接"
                case .role: "保密室值班员"
                case .count: String(row * 17)
                case .first: "2021-04-06 15:40"
                case .last: "2021-05-20 09:00"
                }
            }
        },
        appointments: [
            FormPart { name in
                switch name {
                case .source: "培训"
                case .duty: "涉密人员保密教育与交接操作"
                case .since: "2021-03-20 00:00"
                case .until: "—"
                }
            }
        ],
        limits: (1...3).map { row in
            FormPart { name in
                switch name {
                case .obligation: row == 2 ? "存入保密室" : "考后物品运抵考区"
                case .unit: "内蒙古考区 paper-\(row)"
                case .limit: "2021-04-13 17:00"
                case .verdict: row == 2 ? "逾期26分" : "按时完成，有据可查"
                }
            }
        },
        deviations: ["同行人数不足（偏差，依据 考务计划规定：legs.crew）：2 项，首见 2021-04-06 05:00"])
}
