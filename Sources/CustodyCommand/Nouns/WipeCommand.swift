import ArgumentParser
import Custody
import Intake
import Spelling

/// Data deleted, system uninstalled: never before the upload is confirmed.
struct WipeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wipe", abstract: "删除数据：指令、执行 / The wipe: ordered, done",
        discussion: "指令须写明上传确认记录（六(一)3）；提前删除比逾期更严重。",
        subcommands: [WipeOrdering.self, WipeDone.self])
}

struct WipeOrdering: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "删除数据指令 / Order a wipe, naming the confirmation")

    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "机考机构 / The test centre") var testCentre: String
    @Option(help: "确认记录：编号或文件 / The confirmation") var confirmation: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "site": .string(site), "batch": .string(batch), "testCentre": .string(testCentre),
            "confirmation": .string(try Mention.content(confirmation).hex),
        ]
        try DraftWriting(header).write(.wipeOrder, fields, output)
    }
}

struct WipeDone: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "已删除、卸载，逐台记录 / Wiped and uninstalled, machine by machine",
        discussion: """
            机器之间不同的内容请用 custody draft wipe --file。
            Machines that differ: custody draft wipe --file. Fields: NIST SP 800-88 r2, Appendix C.
            """)

    @Argument(help: "机器编号 / The machines") var machines: [String]
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "机考机构 / The test centre") var testCentre: String
    @Option(help: "指令：编号或文件 / The order") var order: String?
    @Option(help: "clear, purge, destroy") var method = "clear"
    @Option(help: "技术 / The technique") var technique: String
    @Option(help: "工具 / The tool") var tool: String
    @Option(help: "工具版本 / Its version") var toolVersion: String
    @Option(help: "完成时间；缺省为现在 / When it was finished; now by default") var finished: String?
    @Option(help: "如何核验 / How it was verified") var verification: String?
    @Flag(help: "已查残留 / Residue was looked for") var residueChecked = false
    @Flag(help: "已卸载系统 / The system is uninstalled") var uninstalled = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let end = try finished.map(Times.read) ?? WallClock.machine.instant
        let rows = machines.map { machine in
            JSON.fields([
                ("machine", .string(machine)), ("method", .string(method)),
                ("technique", .string(technique)), ("tool", .string(tool)),
                ("toolVersion", .string(toolVersion)), ("finished", .string(end.description)),
                ("residueChecked", .bool(residueChecked)),
                ("verification", verification.map { .string($0) }),
                ("verified", .bool(verification != nil)), ("uninstalled", .bool(uninstalled)),
            ])
        }
        let fields = JSON.fields([
            ("site", .string(site)), ("batch", .string(batch)),
            ("testCentre", .string(testCentre)), ("machines", .array(rows)),
            ("order", try order.map { .string(try Mention.content($0).hex) }),
        ])
        try DraftWriting(header).write(.wipe, fields, output)
    }
}
