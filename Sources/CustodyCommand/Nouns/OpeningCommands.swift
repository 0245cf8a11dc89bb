import ArgumentParser
import Custody
import Spelling

/// A packet, bag or box: opened under a second pair of eyes.
struct PacketCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packet", abstract: "试卷袋：启封 / Packets: opened",
        subcommands: [PacketOpen.self])
}

struct PacketOpen: ActCommand {
    static let kind = ActKind.packetOpening
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "启封，第二人先核对封面和封条 / Open it under a second pair of eyes",
        discussion: """
            封条缺省取自台账；读到的不同时用 --seal。擅自启封也要如实记录：--purpose unauthorised。 / Seals come \
            from the ledger; say with --seal what reads otherwise. What was opened without leave is told as such.
            例 / Example:
              custody packet open PK-101 --site hohhot --batch paper-1 --room R-01 --order opening.json \\
                --second-eyes he --by invigilator:zhang:zhang.key --by officer:he:he.key
            """)

    @Argument(help: "袋号或箱号 / The packet") var container: String
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String?
    @Option(help: "试室 / The room") var room: String?
    @Option(help: "用途 / What for") var purpose: OpeningPurpose = .exam
    @Option(help: "读到的封条，可多次 / A seal read") var seal: [String] = []
    @Option(help: "外观 / Its condition") var condition: Condition = .sound
    @Option(help: "第二人 / The second pair of eyes") var secondEyes: String?
    @Option(help: "启封令：编号或文件 / The opening order") var order: String?
    @Option(help: "验封记录：编号或文件 / The seal check") var sealCheck: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let id: ContainerID = try Identifier.read(container, "container")
        let known = try here.container(id)?.seals.map(\.text) ?? []
        return [
            "container": container, "site": site, "batch": batch, "room": room,
            "purpose": purpose.rawValue, "seals": seal.isEmpty ? known : seal,
            "condition": condition.rawValue, "secondEyes": secondEyes,
            "order": try order.map(Mention.content),
            "sealCheck": try sealCheck.map(Mention.content),
        ]
    }
}

/// The paper disc of a computer sitting.
struct DiscCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disc", abstract: "试卷光盘：导入 / The paper disc: imported",
        subcommands: [DiscImporting.self])
}

struct DiscImporting: ActCommand {
    static let kind = ActKind.discImport
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "监督下导入，写明每台机器 / Imported under supervision, on which machines",
        discussion: """
            这里写明的每一台机器考后都须删除（六(一)3）。 / Each machine named here has to be wiped afterwards.
            例 / Example:
              custody disc import BX-301 --site chifeng --batch cbt-1 --test-centre chifeng-cbt \\
                --machine FX-01 --machine FX-02 --by administrator:zou:zou.key --by officer:qi:qi.key
            """)

    @Argument(help: "光盘所在的箱袋 / The disc's container") var disc: String
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "机考机构 / The test centre") var testCentre: String
    @Option(help: "机器，可多次 / A machine") var machine: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "site": site, "batch": batch, "testCentre": testCentre, "disc": disc,
            "machines": machine,
        ]
    }
}

extension OpeningPurpose: ExpressibleByArgument {}
extension Condition: ExpressibleByArgument {}
