import ArgumentParser
import Custody
import Intake
import Spelling

/// Data deleted, system uninstalled: never before the upload is confirmed.
struct WipeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wipe", abstract: "删除数据：指令、执行 / The wipe: ordered, done",
        discussion: """
            指令须写明上传确认记录（六(一)3）；提前删除比逾期更严重。 / The order names the confirmation; too early is \
            worse than too late.
            """,
        subcommands: [WipeOrdering.self, WipeDone.self])
}

struct WipeOrdering: ActCommand {
    static let kind = ActKind.wipeOrder
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "删除数据指令 / Order a wipe, naming the confirmation",
        discussion: """
            例 / Example:
              custody wipe order --site chifeng --batch cbt-1 --test-centre chifeng-cbt \\
                --confirmation confirmation.json --by head:jiang:jiang.key
            """)

    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "机考机构 / The test centre") var testCentre: String
    @Option(help: "确认记录：编号或文件 / The confirmation") var confirmation: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "site": site, "batch": batch, "testCentre": testCentre,
            "confirmation": try Mention.content(confirmation),
        ]
    }
}

struct WipeDone: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "done",
        abstract: "已删除、卸载，逐台一份证明 / Wiped and uninstalled, one certificate a machine",
        discussion: """
            每台机器一份证明（NIST SP 800-88 r2 附录 C）：机器不同处写在机器编号后，或用表格；其余取自选项。 / One \
            certificate a machine (NIST SP 800-88 r2, Appendix C): what differs follows the machine's \
            name or stands in a table; the rest comes from the options.
            表头：机器编号必填；厂商、型号、序列号、方式、技术、工具、工具版本、完成时间、核验方式、已查残留、已卸载可选。 / \
            Columns: machine; maker, model, serial, method, technique, tool, toolVersion, finished, \
            verification, residueChecked, uninstalled.
            例 / Examples:
              custody wipe done FX-01,serial=SN-1 FX-02,serial=SN-2,technique=消磁,method=purge \\
                --site chifeng --batch cbt-1 --test-centre chifeng-cbt --order order.json \\
                --technique "ATA Secure Erase" --tool nwipe --tool-version 0.36 \\
                --verification 全盘回读抽查 --residue-checked --uninstalled \\
                --by administrator:zou:zou.key --by officer:qi:qi.key
              custody wipe done --table 机器.csv --site chifeng --batch cbt-1 --test-centre chifeng-cbt
            """)

    @Argument(help: ArgumentHelp("机器 / The machines", valueName: "machine[,field=value…]"))
    var machines: [String] = []
    @Option(help: "表格，一行一台；UTF-8 或 GB18030 / A CSV table, one machine a row")
    var table: String?
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "机考机构 / The test centre") var testCentre: String
    @Option(help: "指令：编号或文件 / The order") var order: String?
    @Option(help: "方式 / The method") var method: Sanitisation = .clear
    @Option(help: "技术 / The technique") var technique: String?
    @Option(help: "工具 / The tool") var tool: String?
    @Option(help: "工具版本 / Its version") var toolVersion: String?
    @Option(help: "完成时间；缺省为现在 / When it was finished; now by default") var finished: String?
    @Option(help: "如何核验；没有核验则不写 / How it was verified") var verification: String?
    @Flag(help: "已查残留（打印队列、缓存、备份）/ Residue was looked for") var residueChecked = false
    @Flag(help: "已卸载系统 / The system is uninstalled") var uninstalled = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let certificates = try certificates()
        let named = try order.map(Mention.content)
        let writing = try DraftWriting(header, output)
        try writing.write(.wipe, parts: Portions.of(certificates), output) { part in
            let fields: ActFields = [
                "site": site, "batch": batch, "testCentre": testCentre, "machines": part,
                "order": named,
            ]
            return fields.json
        }
    }

    private func certificates() throws -> [JSON] {
        var sheet = WipeSheet(
            defaults: [
                .method: method.rawValue, .technique: technique, .tool: tool,
                .toolVersion: toolVersion, .finished: try header.time(finished).description,
                .verification: verification, .residueChecked: residueChecked ? "yes" : nil,
                .uninstalled: uninstalled ? "yes" : nil,
            ].compactMapValues(\.self))
        let typed = try machines.map(sheet.certificate)
        let listed = try table.map { try sheet.certificates($0) } ?? []
        let names = (typed + listed).compactMap { $0["machine"]?.text }
        guard !names.isEmpty else {
            throw Complaint(
                .unreadable, "没有写明机器；请写机器编号，或用 --table。",
                "No machine is named; name machines, or use --table.")
        }
        if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
            throw Complaint(
                .unreadable, "机器 \(twice) 出现两次；每台一份证明。",
                "The machine \(twice) stands twice; each has one certificate.")
        }
        return typed + listed
    }
}

extension Sanitisation: ExpressibleByArgument {}
