import ArgumentParser
import Custody
import Spelling

/// Destruction: approved, done under an inspector's eyes, filed with the centre.
struct DestructionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destruction", abstract: "销毁：审批、记录、备案 / Destruction: approve, record, file",
        discussion: "备用试卷和答题卡上交中心，从不销毁（六(二)3）。 / Spares and cards go to the centre.",
        subcommands: [
            DestructionApprove.self, DestructionRecording.self, DestructionFile.self,
            DestructionAcknowledge.self,
        ])
}

struct DestructionApprove: ActCommand {
    static let kind = ActKind.destructionApproval
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "销毁审批 / Approve a destruction",
        discussion: """
            例 / Example:
              custody destruction approve UP-101 PS-301 --region r15 --number 销批2021-001 \\
                --item paper:60 --item password-seal:2 --method 碎纸化浆 --by head:chen:chen.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "考区 / The region") var region: String
    @Option(help: "批准文号 / Its number") var number: String
    @Option(help: ArgumentHelp("物品 / Items", valueName: "kind:quantity")) var item: [String]
    @Option(help: "方式 / The method") var method: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "region": region, "number": number, "containers": containers,
            "lines": try item.map(Goods.item), "method": method, "place": header.place,
        ]
    }
}

struct DestructionRecording: ActCommand {
    static let kind = ActKind.destruction
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "销毁记录 / Record a destruction",
        discussion: """
            例 / Example:
              custody destruction record UP-101 --region r15 --approval approval.json --item paper:60 \\
                --method 碎纸化浆 --began 2021-05-20T07:00 --finished 2021-05-20T09:00 --destroyer chu \\
                --inspector xu --witness jiang --residue-checked --evidence 销毁.mp4 \\
                --by officer:chu:chu.key --by inspector:xu:xu.key --by custodian:jiang:jiang.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "考区 / The region") var region: String
    @Option(help: "审批：编号或文件 / The approval") var approval: String?
    @Option(help: ArgumentHelp("物品 / Items", valueName: "kind:quantity")) var item: [String]
    @Option(help: "方式 / The method") var method: String
    @Option(help: "开始 / When it began") var began: String
    @Option(help: "结束 / When it was finished") var finished: String
    @Option(help: "销毁人，可多次 / Who destroyed") var destroyer: [String]
    @Option(help: "监察人员 / The inspector") var inspector: String?
    @Option(help: "见证人，可多次 / Witnesses") var witness: [String] = []
    @Flag(help: "已查残留 / Residue was looked for") var residueChecked = false
    @Option(help: "证据文件，可多次 / Evidence") var evidence: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "region": region, "approval": try approval.map(Mention.content),
            "containers": containers, "lines": try item.map(Goods.item), "method": method,
            "began": try Times.read(began), "finished": try Times.read(finished),
            "destroyers": destroyer, "inspector": inspector, "witnesses": witness,
            "residueChecked": residueChecked,
            "evidence": try evidence.map(Mention.attachment),
        ]
    }
}

struct DestructionFile: ActCommand {
    static let kind = ActKind.filing
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "《考试物品销毁记录单》备案 / File the destruction record",
        discussion: """
            例 / Example:
              custody destruction file --region r15 --number 销记2021-001 --destruction destruction.json \\
                --remainder 0 --record 销毁记录单.pdf --by head:chen:chen.key
            """)

    @Option(help: "考区 / The region") var region: String
    @Option(help: "编号 / Its number") var number: String
    @Option(help: "传真或上传 / By fax or upload") var channel: FilingChannel = .upload
    @Option(help: "销毁记录：编号或文件，可多次 / The destructions") var destruction: [String]
    @Option(help: "尚未销毁的数量 / What is left") var remainder: Int64 = 0
    @Option(help: "记录单文件 / The record's file") var record: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "region": region, "number": number, "channel": channel.rawValue,
            "destructions": try destruction.map(Mention.content), "remainder": remainder,
            "record": try record.map(Mention.attachment),
        ]
    }
}

struct DestructionAcknowledge: ActCommand {
    static let kind = ActKind.filingAcknowledgement
    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: "中心备案或退回 / The centre has it on file, or sends it back",
        discussion: """
            例 / Example:
              custody destruction acknowledge filing.json --by officer:zhou:zhou.key
            """)

    @Argument(help: "备案：编号或文件 / The filing") var filing: String
    @Flag(help: "退回 / It is sent back") var rejected = false
    @Option(help: "说明 / A remark") var remark: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["filing": try Mention.content(filing), "accepted": !rejected, "remark": remark]
    }
}

extension FilingChannel: ExpressibleByArgument {}
