import ArgumentParser
import Custody
import Spelling

/// What has to be allowed before it is done.
struct PermitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permit", abstract: "许可：调运、启封 / Permits: to move, to open",
        subcommands: [PermitMovement.self, PermitOpening.self])
}

struct PermitMovement: ActCommand {
    static let kind = ActKind.movement
    static let configuration = CommandConfiguration(
        commandName: "movement", abstract: "调运令：箱、人、车、时 / Authorise a movement",
        discussion: """
            例 / Example:
              custody permit movement BX-1 BX-2 --consignment CG-1 --leg centre-region --from centre \\
                --to r15 --carrier zheng --carrier wang --vehicle 京A·K2021 \\
                --departs 2021-04-05T06:00 --arrives 2021-04-05T17:00 --by head:li:li.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: "计划中的运送程 / The plan's leg") var leg: String
    @Option(help: "起运单位 / From which unit") var from: String
    @Option(help: "到达单位 / To which unit") var to: String
    @Option(help: "押运人，可多次 / Who goes with it") var carrier: [String]
    @Option(help: "车辆 / The vehicle") var vehicle: String?
    @Option(help: "起运时间 / When it departs") var departs: String
    @Option(help: "到达时间 / When it arrives") var arrives: String
    @Option(help: "宽限，分钟 / Minutes of grace") var graceMinutes: Int64 = 120
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "consignment": consignment, "leg": leg, "from": from, "to": to,
            "containers": containers, "carriers": carrier, "vehicle": vehicle,
            "departs": try Times.read(departs), "arrives": try Times.read(arrives),
            "graceMinutes": graceMinutes,
        ]
    }
}

struct PermitOpening: ActCommand {
    static let kind = ActKind.opening
    static let configuration = CommandConfiguration(
        commandName: "opening", abstract: "启封令：何时起可开哪些箱袋 / Authorise an opening",
        discussion: """
            例 / Example:
              custody permit opening BX-1 PK-1 --site hohhot --batch paper-1 \\
                --not-before 2021-04-10T08:00 --reason 本批次开考 --by head:he:he.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "何时之前不得开 / Not before") var notBefore: String
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "site": site, "batch": batch, "containers": containers,
            "notBefore": try Times.read(notBefore), "reason": reason,
        ]
    }
}
