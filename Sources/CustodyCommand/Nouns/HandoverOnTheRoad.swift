import ArgumentParser
import Custody
import Spelling

struct HandoverPost: ActCommand {
    static let kind = ActKind.posted
    static let configuration = CommandConfiguration(
        commandName: "post", abstract: "交机要邮寄；至签收前由寄件人负责 / Give it to the confidential post",
        discussion: """
            例 / Example:
              custody handover post BX-3 --consignment CG-4 --leg region-site --to chifeng \\
                --office 机要通信局 --number JY-17 --grams 2350 \\
                --by custodian:jiang:jiang.key --by officer:chu:chu.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: "计划中的运送程 / The plan's leg") var leg: String
    @Option(help: "寄给哪个单位 / To which unit") var to: String
    @Option(help: "机要局 / The post office") var office: String
    @Option(help: "邮件号 / Its number") var number: String
    @Option(help: "毛重，克 / Grams") var grams: Int64
    @Option(help: ArgumentHelp("封条；缺省取自台账 / Seals", valueName: "container=S1,S2"))
    var seals: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "consignment": consignment, "leg": leg, "to": to, "office": office,
            "number": number, "grams": grams,
            "lines": try Goods.releaseLines(containers, try Goods.seals(seals), here),
        ]
    }
}

struct HandoverCrewChange: ActCommand {
    static let kind = ActKind.crewChange
    static let configuration = CommandConfiguration(
        commandName: "crew-change", abstract: "途中换人，双方签名 / One crew hands to another on the road",
        discussion: """
            例 / Example:
              custody handover crew-change BX-1 --outgoing zheng --incoming zhu --reason 疲劳换班 \\
                --by courier:zheng:zheng.key --party courier:zhu:zhu.key.pub
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "交班人，可多次 / Who goes") var outgoing: [String]
    @Option(help: "接班人，可多次 / Who comes") var incoming: [String]
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "containers": containers, "outgoing": outgoing, "incoming": incoming,
            "reason": reason,
        ]
    }
}

struct HandoverTranscribe: ActCommand {
    static let kind = ActKind.transcribed
    static let configuration = CommandConfiguration(
        commandName: "transcribe", abstract: "补录纸质交接单，两人录入 / Type a paper slip in, by two people",
        discussion: """
            没有密钥或手机没电时先签纸单；补录的时间不能证明。 / For a slip that was signed on paper; its time \
            is not provable.
            例 / Example:
              custody handover transcribe BX-1 --scan slip.jpg --slip JJ-0042 --from 郑凯 --to r15 \\
                --happened 2021-04-05T17:15 --by officer:chu:chu.key --by officer:wei:wei.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "扫描件 / The scan") var scan: String
    @Option(help: "交接单号 / The slip's number") var slip: String
    @Option(help: "单上的交方 / Who released, as written there") var from: String
    @Option(help: "接收单位 / The receiving unit") var to: String
    @Option(help: "单上的时间 / When, as written there") var happened: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "scan": try Mention.attachment(scan), "slip": slip, "containers": containers,
            "from": from, "to": to, "happened": try Times.read(happened),
        ]
    }
}
