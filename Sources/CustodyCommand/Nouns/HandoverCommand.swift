import ArgumentParser
import Custody
import Spelling

/// The two halves of a handover, and what may lie between them.
struct HandoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "交接：交出、邮寄、运抵、接收…… / Release, post, arrive, accept…",
        discussion: """
            接收人签收并逐项回答之后才移交责任；此前仍由交方负责。 / Custody moves when the receiver's half \
            names the releaser's and answers it line by line.
            """,
        subcommands: [
            HandoverRelease.self, HandoverPost.self, HandoverArrive.self, HandoverAccept.self,
            HandoverWithdraw.self, HandoverCrewChange.self, HandoverTranscribe.self,
        ])
}

struct HandoverRelease: ActCommand {
    static let kind = ActKind.release
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "交出 / The releasing half",
        discussion: """
            封条取自台账；没有台账时用 --seals 写明。 / Seals come from the ledger, or from --seals.
            例 / Example:
              custody handover release BX-1 BX-2 --consignment CG-1 --leg centre-region --to r15 \\
                --addressee chu --order order.json --by courier:zheng:zheng.key \\
                --party courier:wang:wang.key.pub
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: "计划中的运送程 / The plan's leg") var leg: String
    @Option(help: "交给哪个单位 / To which unit") var to: String
    @Option(help: "接收人，可多次 / For whom") var addressee: [String] = []
    @Option(help: "调运令：编号或文件 / The movement order") var order: String?
    @Option(help: "车辆 / The vehicle") var vehicle: String?
    @Option(help: ArgumentHelp("封条；缺省取自台账 / Seals", valueName: "container=S1,S2"))
    var seals: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "consignment": consignment, "leg": leg, "to": to, "addressees": addressee,
            "lines": try Goods.releaseLines(containers, try Goods.seals(seals), here),
            "order": try order.map(Mention.content), "vehicle": vehicle,
        ]
    }
}

struct HandoverArrive: ActCommand {
    static let kind = ActKind.arrived
    static let configuration = CommandConfiguration(
        commandName: "arrive", abstract: "运抵：押运人在门口的证明 / The courier stands at the door",
        discussion: """
            48 小时算到运抵为止；大门未开不算押运人逾期。 / The 48 hours end here, not at the acceptance.
            例 / Example:
              custody handover arrive release.json --unit r15 --gate-closed --evidence gate.jpg \\
                --by courier:cao:cao.key
            """)

    @Argument(help: "交出记录：编号或文件 / The release") var release: String
    @Option(name: .customLong("unit"), help: "运抵的单位 / At which unit") var unit: String
    @Flag(help: "大门未开 / The gate is closed") var gateClosed = false
    @Option(help: "证据文件，可多次 / Evidence") var evidence: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "release": try Mention.content(release), "at": unit, "gateOpen": !gateClosed,
            "evidence": try evidence.map(Mention.attachment),
        ]
    }
}

struct HandoverWithdraw: ActCommand {
    static let kind = ActKind.withdraw
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "撤回尚未接收的交出 / Take an unanswered release back",
        discussion: """
            例 / Example:
              custody handover withdraw release.json --box BX-1 --reason 车辆故障 --by courier:zheng:zheng.key
            """)

    @Argument(help: "交出记录：编号或文件 / The release") var release: String
    @Option(name: .customLong("box"), help: "箱号，可多次 / Containers") var boxes: [String]
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["release": try Mention.content(release), "containers": boxes, "reason": reason]
    }
}
