import ArgumentParser
import Custody
import Spelling

/// Limits: waived or extended by the tier above; the breach stays visible.
struct WindowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "window", abstract: "时限：宽免、延长 / Windows: waived, extended",
        discussion: """
            全国通知的时限和一切延长由中心签署；违规仍可见，不因此消失。 / The centre signs for the notice's limits and \
            for every extension; a breach stays visible.
            """,
        subcommands: [WindowWaive.self, WindowExtend.self])
}

struct WindowWaive: ActCommand {
    static let kind = ActKind.waiver
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "宽免一次逾期 / Excuse a breach",
        discussion: """
            例 / Example:
              custody window waive site-return --site chifeng --batch cbt-1 --reason 暴雪封路 --by head:li:li.key
            """)

    @Argument(help: "时限 / The window") var window: WindowID
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "window": window.rawValue, "kind": WaiverKind.waived.rawValue, "site": site,
            "batch": batch, "minutes": Int64(0), "reason": reason,
        ]
    }
}

struct WindowExtend: ActCommand {
    static let kind = ActKind.waiver
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "到期之前延长时限 / Move a limit before it is reached",
        discussion: """
            例 / Example:
              custody window extend site-return --site chifeng --batch cbt-2 --minutes 720 --reason 暴雪封路 \\
                --by head:li:li.key
            """)

    @Argument(help: "时限 / The window") var window: WindowID
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "延长多少分钟 / By how many minutes") var minutes: Int64
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "window": window.rawValue, "kind": WaiverKind.extended.rawValue, "site": site,
            "batch": batch, "minutes": minutes, "reason": reason,
        ]
    }
}

/// A statement that was wrong: another stands in its place, and both stay.
struct CorrectionCommand: ActCommand {
    static let kind = ActKind.correction
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "更正一份记录；原件仍在 / Correct a statement; the old one stays",
        discussion: """
            由原签名人，或上级和见证人签名；更正从不改善时限的结论。 / Signed by the same parties, or by a superior and \
            a witness; it never improves a verdict.
            例 / Example:
              custody correct count.json --instead count-2.json --reason 数字笔误 --by officer:lv:lv.key \\
                --by head:he:he.key
            """)

    @Argument(help: "有误的记录：编号或文件 / The statement that is wrong") var supersedes: String
    @Option(help: "取代它的记录：编号或文件 / What stands in its place") var instead: String?
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "supersedes": try Mention.content(supersedes),
            "by": try instead.map(Mention.content), "reason": reason,
        ]
    }
}

extension WindowID: ExpressibleByArgument {}
