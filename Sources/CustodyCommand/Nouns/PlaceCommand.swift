import ArgumentParser
import Custody
import Spelling

/// Receiving places, vaults, offices: declared upward before the day (三(一)).
struct PlaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "place", abstract: "地点：上报接收地点、保密室 / Places: declared upward",
        subcommands: [PlaceDeclare.self])
}

struct PlaceDeclare: ActCommand {
    static let kind = ActKind.place
    static let configuration = CommandConfiguration(
        commandName: "declare", abstract: "上报一个地点和它的人员 / Declare a place and its people",
        discussion: """
            例 / Example:
              custody place declare r15-gate --unit r15 --kind receiving --address 新华大街63号 \\
                --person chu --person wei --by head:chen:chen.key
            """)

    @Argument(help: "地点编号 / The place") var id: String
    @Option(help: "单位 / The unit") var unit: String
    @Option(help: "receiving 接收；vault 保密室；office 考办；destruction 销毁 / What it is")
    var kind: PlaceKind
    @Option(help: "地址 / The address") var address: String
    @Option(help: "人员，可多次 / Its people") var person: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "place": id, "unit": unit, "kind": kind.rawValue, "address": address,
            "people": person,
        ]
    }
}

/// A row of the work plan, done.
struct MilestoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestone", abstract: "工作计划：完成一项 / The work plan: a row is done",
        subcommands: [MilestoneDone.self])
}

struct MilestoneDone: ActCommand {
    static let kind = ActKind.milestone
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "报告一项已完成 / Report a row as done",
        discussion: """
            各项编号见 custody plan show；未完成的见 custody due。 / Rows: custody plan show; open ones: custody due.
            例 / Example:
              custody milestone done training --unit hohhot --evidence 签到表.pdf --by head:he:he.key
            """)

    @Argument(help: "计划中的编号 / Its id in the plan") var id: String
    @Option(help: "单位 / The unit") var unit: String
    @Option(help: "证据文件，可多次 / Evidence") var evidence: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["milestone": id, "unit": unit, "evidence": try evidence.map(Mention.attachment)]
    }
}

extension PlaceKind: ExpressibleByArgument {}
