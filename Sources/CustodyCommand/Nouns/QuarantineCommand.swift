import ArgumentParser
import Custody
import Spelling

/// 立即封存: sealed off at once, lifted by the tier above.
struct QuarantineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarantine", abstract: "封存、解除封存 / Seal off, lift",
        discussion: "包装破损或有异常须立即封存并报上一级（三(二)）。 / Damage is sealed off and reported at once.",
        subcommands: [QuarantineBegin.self, QuarantineLifting.self])
}

struct QuarantineBegin: ActCommand {
    static let kind = ActKind.quarantine
    static let configuration = CommandConfiguration(
        commandName: "begin", abstract: "立即封存 / Seal containers off at once",
        discussion: """
            例 / Example:
              custody quarantine begin BX-2 --reason 左下角破损 --evidence BX-2.jpg \\
                --by receiver:chu:chu.key
            """)

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "原因 / Why") var reason: String
    @Option(help: "照片等证据文件，可多次 / Evidence") var evidence: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "containers": containers, "reason": reason,
            "evidence": try evidence.map(Mention.attachment),
        ]
    }
}

struct QuarantineLifting: ActCommand {
    static let kind = ActKind.quarantineLift
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "上一级解除封存 / The tier above lifts it",
        discussion: """
            例 / Example:
              custody quarantine lift quarantine.json --finding 封条号与登记一致 --by head:li:li.key
            """)

    @Argument(help: "封存记录：编号或文件 / The quarantine") var quarantine: String
    @Option(help: "核验结果 / What was found") var finding: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["quarantine": try Mention.content(quarantine), "finding": finding]
    }
}
