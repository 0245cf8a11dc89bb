import ArgumentParser
import Custody
import Spelling

/// What went wrong, reported and signed by a person; settled by the tier above.
struct IncidentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident", abstract: "异常情况：报告、处理 / Incidents: reported, resolved",
        subcommands: [IncidentReport.self, IncidentResolve.self])
}

struct IncidentReport: ActCommand {
    static let kind = ActKind.incident
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "报告异常情况 / Report what happened",
        discussion: """
            包装破损等请同时立即封存：custody quarantine begin。（三(二)） / What is damaged is sealed off as well.
            例 / Example:
              custody incident report 保密室停电十分钟 --gravity serious --happened 2021-04-06T01:20 \\
                --attach 值班记录.jpg --by custodian:han:han.key
            """)

    @Argument(help: "经过 / What happened") var account: String
    @Option(help: "轻重 / How grave") var gravity: Gravity = .deviation
    @Option(help: "发生时间；缺省为现在 / When; now by default") var happened: String?
    @Option(name: .customLong("box"), help: "箱号，可多次 / Containers") var boxes: [String] = []
    @Option(help: "相关记录：编号或文件 / The statement it is about") var about: String?
    @Option(help: "附件，可多次 / Attachments") var attach: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "gravity": gravity.rawValue, "happened": try header.time(happened),
            "containers": boxes, "about": try about.map(Mention.content), "account": account,
            "attachments": try attach.map(Mention.attachment),
        ]
    }
}

struct IncidentResolve: ActCommand {
    static let kind = ActKind.incidentResolution
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "上一级写明处理结果 / The tier above says what came of it",
        discussion: """
            例 / Example:
              custody incident resolve incident.json --outcome 录像核查无人进入 --by head:chen:chen.key
            """)

    @Argument(help: "报告：编号或文件 / The report") var incident: String
    @Option(help: "处理结果 / The outcome") var outcome: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["incident": try Mention.content(incident), "outcome": outcome]
    }
}

/// Two claims on one container, and a wrong statement: settled by people, kept for ever.
struct ContestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contest", abstract: "争议：裁定 / Contests: settled",
        subcommands: [ContestSettle.self])
}

struct ContestSettle: ActCommand {
    static let kind = ActKind.contestResolution
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "当场验封后裁定哪份记录为准 / Say which claim is true, after a seal check",
        discussion: """
            由负责人和独立的见证人（监察）共同签名。 / Signed by a head and an independent witness.
            例 / Example:
              custody contest settle BX-201 --upheld accept.json --seal-check check.json --reason 尤杰误扫 \\
                --by head:li:li.key --party witness:xu:xu.key.pub
            """)

    @Argument(help: "箱号 / The container") var container: String
    @Option(help: "为准的记录：编号或文件 / The claim that is upheld") var upheld: String
    @Option(help: "验封记录：编号或文件 / The seal check") var sealCheck: String
    @Option(help: "理由 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "container": container, "upheld": try Mention.content(upheld),
            "sealCheck": try Mention.content(sealCheck), "reason": reason,
        ]
    }
}
