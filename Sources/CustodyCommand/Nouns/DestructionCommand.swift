import ArgumentParser
import Custody
import Spelling

/// Destruction: approved, done under an inspector's eyes, filed with the centre.
struct DestructionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destruction", abstract: "销毁：审批、记录、备案 / Destruction: approve, record, file",
        discussion: "备用试卷和答题卡上交中心，从不销毁（六(二)3）。/ Spares and cards go to the centre.",
        subcommands: [DestructionApprove.self, DestructionRecording.self, DestructionFile.self])
}

struct DestructionApprove: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "销毁审批 / Approve a destruction")

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "考区 / The region") var region: String
    @Option(help: "批准文号 / Its number") var number: String
    @Option(help: ArgumentHelp("物品 / Items", valueName: "kind:quantity")) var item: [String]
    @Option(help: "方式 / The method") var method: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields = JSON.fields([
            ("region", .string(region)), ("number", .string(number)),
            ("containers", .texts(containers)), ("lines", .array(try item.map(Goods.item))),
            ("method", .string(method)), ("place", header.place.map { .string($0) }),
        ])
        try DraftWriting(header).write(.destructionApproval, fields, output)
    }
}

struct DestructionRecording: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "销毁记录 / Record a destruction")

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

    func work(_ output: Output) async throws {
        let fields = JSON.fields([
            ("region", .string(region)),
            ("approval", try approval.map { .string(try Mention.content($0).hex) }),
            ("containers", .texts(containers)), ("lines", .array(try item.map(Goods.item))),
            ("method", .string(method)), ("began", .string(try Times.read(began).description)),
            ("finished", .string(try Times.read(finished).description)),
            ("destroyers", .texts(destroyer)), ("inspector", inspector.map { .string($0) }),
            ("witnesses", .texts(witness)), ("residueChecked", .bool(residueChecked)),
            ("evidence", .array(try evidence.map(Mention.attachment))),
        ])
        try DraftWriting(header).write(.destruction, fields, output)
    }
}

struct DestructionFile: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "《考试物品销毁记录单》备案 / File the destruction record")

    @Option(help: "考区 / The region") var region: String
    @Option(help: "编号 / Its number") var number: String
    @Option(help: "fax, upload") var channel = "upload"
    @Option(help: "销毁记录：编号或文件，可多次 / The destructions") var destruction: [String]
    @Option(help: "尚未销毁的数量 / What is left") var remainder: Int64 = 0
    @Option(help: "记录单文件 / The record's file") var record: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let named = try destruction.map { try Mention.content($0).hex }
        let fields = JSON.fields([
            ("region", .string(region)), ("number", .string(number)),
            ("channel", .string(channel)), ("destructions", .texts(named)),
            ("remainder", .integer(remainder)), ("record", try record.map(Mention.attachment)),
        ])
        try DraftWriting(header).write(.filing, fields, output)
    }
}
