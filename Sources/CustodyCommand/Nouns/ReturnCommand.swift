import ArgumentParser
import Custody
import Spelling

/// What goes back: counted by the site, collected and verified by the centre.
struct ReturnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "回收：清点、上交中心、中心核验 / Returns: counted, handed up, verified",
        subcommands: [ReturnCounting.self, ReturnHandOver.self, ReturnVerify.self])
}

struct ReturnCounting: ActCommand {
    static let kind = ActKind.count
    static let configuration = CommandConfiguration(
        commandName: "count", abstract: "考点一批次的回收清点 / A site counts a batch's return",
        discussion: """
            例 / Example:
              custody return count AC-101 UP-101 --site hohhot --batch paper-1 --count answer-card:60:60 \\
                --count paper:60:60 --by officer:lv:lv.key --by head:he:he.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: Goods.countHelp) var count: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "site": site, "batch": batch, "containers": containers,
            "lines": try count.map { try Goods.count($0) },
        ]
    }
}

struct ReturnHandOver: ActCommand {
    static let kind = ActKind.centreHandover
    static let configuration = CommandConfiguration(
        commandName: "hand-over", abstract: "指定人员交给中心（六(二)3）/ Hand up to the centre's collectors",
        discussion: """
            例 / Example:
              custody return hand-over AC-101 SP-101 --consignment CG-9 --leg collection --to centre \\
                --designated chu --order order.json --by officer:chu:chu.key --by custodian:jiang:jiang.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: "计划中的运送程 / The plan's leg") var leg: String
    @Option(help: "交给哪个单位 / To which unit") var to: String
    @Option(help: "考区指定的人 / Whom the region designated") var designated: String
    @Option(help: "调运令：编号或文件 / The movement order") var order: String?
    @Option(help: "车辆 / The vehicle") var vehicle: String?
    @Option(help: ArgumentHelp("封条；缺省取自台账 / Seals", valueName: "container=S1,S2"))
    var seals: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "consignment": consignment, "leg": leg, "to": to, "designated": designated,
            "lines": try Goods.releaseLines(containers, try Goods.seals(seals), here),
            "order": try order.map(Mention.content), "vehicle": vehicle,
        ]
    }
}

struct ReturnVerify: ActCommand {
    static let kind = ActKind.centreVerification
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "中心核验收到的物品 / The centre counts what came",
        discussion: """
            例 / Example:
              custody return verify AC-101 SP-101 --consignment CG-9 --count answer-card:60:60 \\
                --count spare-paper:2:2 --by officer:zhou:zhou.key --by officer:wu:wu.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: Goods.countHelp) var count: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "consignment": consignment, "containers": containers,
            "lines": try count.map { try Goods.count($0) },
        ]
    }
}
