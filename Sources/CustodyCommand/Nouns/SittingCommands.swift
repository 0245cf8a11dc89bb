import ArgumentParser
import Custody
import Spelling

/// A batch: when it really ended.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "批次：结束 / A batch: its end",
        subcommands: [BatchEnding.self])
}

struct BatchEnding: ActCommand {
    static let kind = ActKind.batchEnd
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "本考点一批次结束 / A batch has ended at a site",
        discussion: """
            各时限仍从计划的结束时刻算起。 / The windows still run from the planned end.
            例 / Example:
              custody batch end paper-1 --site hohhot --ended 2021-04-11T16:00 --by head:he:he.key
            """)

    @Argument(help: "批次 / The batch") var batch: String
    @Option(help: "考点 / The site") var site: String
    @Option(help: "结束时间；缺省为现在 / When it ended; now by default") var ended: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["site": site, "batch": batch, "ended": try header.time(ended)]
    }
}

/// A room (试室): what goes in and what comes back.
struct RoomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "room", abstract: "试室：发放、收回 / Rooms: issued to, collected from",
        subcommands: [RoomIssuing.self, RoomCollecting.self])
}

struct RoomIssuing: ActCommand {
    static let kind = ActKind.roomIssue
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "试卷袋发给试室监考 / Packets go to a room's invigilators",
        discussion: """
            例 / Example:
              custody room issue R-01 PK-101 --site hohhot --batch paper-1 --invigilator zhang \\
                --by officer:lv:lv.key --by invigilator:zhang:zhang.key
            """)

    @Argument(help: "试室 / The room") var room: String
    @Argument(help: "试卷袋 / The packets") var containers: [String]
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "监考，可多次 / The invigilators") var invigilator: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "site": site, "batch": batch, "room": room, "containers": containers,
            "invigilators": invigilator,
        ]
    }
}

struct RoomCollecting: ActCommand {
    static let kind = ActKind.roomCollection
    static let configuration = CommandConfiguration(
        commandName: "collect", abstract: "从试室收回，逐项清点 / Collected from a room, counted",
        discussion: """
            缺考者的卷卡计入实收，并另写其数。 / Absent candidates' sheets are among those found.
            例 / Example:
              custody room collect R-01 --site hohhot --batch paper-1 --count paper:30:30:nursing \\
                --count answer-card:30:30:nursing:1 --by officer:lv:lv.key --by invigilator:zhang:zhang.key
            """)

    @Argument(help: "试室 / The room") var room: String
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: Goods.countHelp) var count: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "site": site, "batch": batch, "room": room,
            "counts": try count.map { try Goods.count($0, room: room) },
        ]
    }
}
