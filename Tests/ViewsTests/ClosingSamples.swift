import Custody

@testable import Views

/// The closing forms, filled: forty machines, an unverified one, differences explained at length.
extension FormSamples {
    static let wipe = WipeForm(
        facts: FormPart { name in
            switch name {
            case .site: "赤峰考点（内蒙古自治区赤峰市红山区卫生健康委员会考务办公室）"
            case .batch: "第2批次（机考）"
            case .testCentre: "赤峰机考机构"
            case .rooms: (1...40).map { "S\(100 + $0)" }.joined(separator: " ")
            case .ends: "2021-04-18 17:30"
            case .upload: "2021-04-18 18:10 邹远、戚薇（记录 9f86d081884c7d65）"
            case .confirmation:
                "2021-04-18 21:10 周岚（记录 60303ae22b998861），数据完整无误，文件 40 个"
            case .order: "2021-04-18 21:12 姜雪（记录 7d9e0c1f2a3b4c5d）"
            case .mediaType, .backup, .destination: nil
            case .unwiped: "PC-139"
            }
        },
        limits: [limit("（甲）批次结束后24小时内确认并删除"), limit("（乙）确认后24小时内删除（计划采用）")],
        machines: (1...40).map(machine),
        deviations: ["考试机 PC-139 删除未经验证（严重违规，依据 卫人才发〔2020〕153号 六(一)3）"],
        wipers: signatures, supervisors: [signatures[0]])

    private static func limit(_ reading: String) -> FormPart<WipeForm.Limit> {
        FormPart { name in
            switch name {
            case .reading: reading
            case .limit: "2021-04-19 17:30"
            case .verdict: "不能证明：声明在时限之后才入账，自2021-04-20 17:30起应予说明"
            }
        }
    }

    private static func machine(_ row: Int) -> FormPart<WipeForm.Machine> {
        FormPart { name in
            switch name {
            case .machine: "CHIFENG-CBT-PC-\(100 + row)"
            case .make: row % 5 == 0 ? nil : "Lenovo ThinkCentre M420"
            case .serial: row % 7 == 0 ? nil : "SN-PF2Y\(1000 + row)X"
            case .method: "彻底清除：ATA Secure Erase"
            case .tool: "nwipe 0.36"
            case .finished: "2021-04-18 23:\(10 + row)"
            case .residue: row == 39 ? "未查" : "已查"
            case .verification: row == 39 ? nil : "全盘回读抽查 10%，打印缓存、临时文件、回收站逐项查看"
            case .verified: row == 39 ? "不合格" : "合格"
            case .uninstalled: row == 39 ? "未卸载" : "已卸载"
            }
        }
    }

    static func goods(
        _ rows: Int, state: String, in place: String = "包头考点 paper-1"
    ) -> [FormPart<GoodsColumn>] {
        (1...rows).map { row in
            FormPart { name in
                switch name {
                case .container: "BX-2021-BT-\(1000 + row)"
                case .contents:
                    row == 2
                        ? "试卷（203）30 份；试卷（204）28 份；密码封 12 个；试室情况记录单 1 份" : "试卷（203）30 份"
                case .count: row == 2 ? "71" : "30"
                case .serials: row % 7 == 0 ? nil : "WS00\(row)01–WS00\(row)30"
                case .seals: "FT-\(20000 + row) FT-\(30000 + row)"
                case .source: place
                case .state: row == 3 ? state + "、封存" : state
                }
            }
        }
    }

    static let approval = ApprovalForm(
        facts: FormPart { name in
            switch name {
            case .region: "内蒙古考区"
            case .approvalNumber: "内卫考销批〔2021〕001号"
            case .approvedAt: "2021-05-18 09:30"
            case .method: "碎纸化浆"
            case .place: nil
            case .carriedOut: "台账中尚无销毁记录"
            case .filedThrough: "2021-05-28"
            case .excluded: "上交中心：备用试卷、答题卡、答题信息备份光盘、试卷信息光盘、备用光盘、USBKEY、试室情况记录单；考区留存：军队考生报考数据"
            case .inside: "试卷 1228 份，密码封 12 个，试室情况记录单 1 份"
            }
        },
        sums: [sum("试卷", "203", 1200), sum("试卷", nil, 28), sum("密码封", nil, 12)],
        goods: goods(40, state: "保管中"),
        explanations: [
            FormPart { _ in
                "赤峰考点 USBKEY 缺失 2：" + String(repeating: "机考机构误存保险柜，已封存待中心指示。", count: 6)
                    + "（2021-05-18 09:40 陈国栋（记录 8e9f0a1b2c3d4e5f））"
            }
        ], approvers: [signatures[0]])

    private static func sum(
        _ kind: String, _ subject: String?, _ quantity: Int
    ) -> FormPart<ApprovalForm.Sum> {
        FormPart { name in
            switch name {
            case .kind: kind
            case .subject: subject
            case .quantity, .held: "\(quantity) \(kind == "密码封" ? "个" : "份")"
            }
        }
    }

    static let destruction = DestructionForm(
        facts: FormPart { name in
            switch name {
            case .region: "内蒙古考区"
            case .recordNumber: "内卫考销记〔2021〕001号"
            case .approval: "内卫考销批〔2021〕001号"
            case .approvedBy: "2021-05-18 09:30 陈国栋（记录 60303ae22b998861）"
            case .method: "碎纸化浆"
            case .place: "呼和浩特市赛罕区涉密载体销毁中心一号车间（r15-shredder）"
            case .began: "2021-05-20 07:00"
            case .finished: "2021-05-20 09:00"
            case .carrier, .weight: nil
            case .residue: "已查，无残留"
            case .destroyerNames: "褚燕、欧阳阿日斯楞巴特尔·额尔德尼木图"
            case .inspectorName: "许正"
            case .witnessNames: "蒋涛、沈洁"
            case .filing: "上传，余数 0；2021-05-21 10:00 陈国栋（记录 7d9e0c1f2a3b4c5d）"
            case .acknowledgement: "已备案；2021-05-21 15:00 周岚（记录 8e9f0a1b2c3d4e5f）"
            case .inside: "试卷 1228 份，密码封 12 个，试室情况记录单 1 份"
            }
        },
        goods: goods(40, state: "已销毁"),
        accounts: [account("试卷", 1228), account("密码封", 12)],
        files: [
            FormPart { name in
                switch name {
                case .file: "化浆现场-一号机-全程录像.mp4"
                case .digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                case .bytes: "1843200000 字节"
                }
            }
        ],
        deviations: [],
        signers: .init(
            destroyers: signatures, inspectors: [signatures[0]], witnesses: signatures))

    private static func account(
        _ kind: String, _ quantity: Int
    ) -> FormPart<DestructionForm.Account> {
        FormPart { name in
            switch name {
            case .kind: kind
            case .destroyedHere, .due, .destroyed: "\(quantity) \(kind == "密码封" ? "个" : "份")"
            case .remainder: "0 \(kind == "密码封" ? "个" : "份")（无余数）"
            }
        }
    }
}
