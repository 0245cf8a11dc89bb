import ArgumentParser
import Custody
import Intake
import Spelling

/// What went wrong, reported and signed by a person.
struct IncidentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident", abstract: "异常情况报告 / Report an incident",
        subcommands: [IncidentReport.self])
}

struct IncidentReport: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "报告异常情况 / Report what happened",
        discussion: "包装破损等请同时立即封存：custody draft quarantine。（三(二)）")

    @Argument(help: "经过 / What happened") var account: String
    @Option(help: "note, deviation, serious, critical") var gravity = "deviation"
    @Option(help: "发生时间；缺省为现在 / When; now by default") var happened: String?
    @Option(name: .customLong("box"), help: "箱号，可多次 / Containers") var boxes: [String] = []
    @Option(help: "相关记录：编号或文件 / The statement it is about") var about: String?
    @Option(help: "附件，可多次 / Attachments") var attach: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let time = try (happened ?? header.at).map(Times.read) ?? WallClock.machine.instant
        let fields = JSON.fields([
            ("gravity", .string(gravity)), ("happened", .string(time.description)),
            ("containers", .texts(boxes)),
            ("about", try about.map { .string(try Mention.content($0).hex) }),
            ("account", .string(account)),
            ("attachments", .array(try attach.map(Mention.attachment))),
        ])
        try DraftWriting(header).write(.incident, fields, output)
    }
}
