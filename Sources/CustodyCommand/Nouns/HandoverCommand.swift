import ArgumentParser
import Custody
import Spelling

/// The two halves of a handover, and what may lie between them.
struct HandoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "交接：交出、运抵、接收、撤回 / Release, arrive, accept, withdraw",
        discussion: """
            交出由交方签名，接收由接方逐项签名；接收之前仍由交方负责。
            Custody moves when the receiver's half names the releaser's and answers it line by line.
            """,
        subcommands: [
            HandoverRelease.self, HandoverArrive.self, HandoverAccept.self, HandoverWithdraw.self,
            HandoverNonce.self, HandoverFaces.self, HandoverReveal.self,
        ])
}

struct HandoverRelease: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "交出 / The releasing half")

    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "批次物品编号 / The consignment") var consignment: String
    @Option(help: "计划中的运送程 / The plan's leg") var leg: String
    @Option(help: "交给哪个单位 / To which unit") var to: String
    @Option(help: "接收人，可多次 / For whom") var addressee: [String] = []
    @Option(help: "调运令：编号或文件 / The movement order") var order: String?
    @Option(help: "车辆 / The vehicle") var vehicle: String?
    @Option(help: ArgumentHelp("封条；缺省取自台账 / Seals", valueName: "container=S1,S2"))
    var seals: [String] = []
    @OptionGroup var hiding: BlindOptions
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let writing = try DraftWriting(header)
        let lines = try hiding.lines(
            Goods.releaseLines(containers, try Goods.seals(seals), writing.surroundings))
        let fields = JSON.fields([
            ("consignment", .string(consignment)), ("leg", .string(leg)),
            ("lines", .array(lines)), ("to", .string(to)), ("addressees", .texts(addressee)),
            ("order", try order.map { .string(try Mention.content($0).hex) }),
            ("vehicle", vehicle.map { .string($0) }),
            ("challenge", hiding.challenge.map { .string($0) }),
        ])
        try writing.write(.release, fields, output)
    }
}

struct HandoverArrive: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "arrive", abstract: "运抵：押运人在门口的证明 / The courier stands at the door")

    @Argument(help: "交出记录：编号或文件 / The release") var release: String
    @Option(name: .customLong("unit"), help: "运抵的单位 / At which unit") var unit: String
    @Flag(help: "大门未开 / The gate is closed") var gateClosed = false
    @Option(help: "证据文件，可多次 / Evidence") var evidence: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "release": .string(try Mention.content(release).hex), "at": .string(unit),
            "gateOpen": .bool(!gateClosed),
            "evidence": .array(try evidence.map(Mention.attachment)),
        ]
        try DraftWriting(header).write(.arrived, fields, output)
    }
}

struct HandoverWithdraw: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "撤回尚未接收的交出 / Take an unanswered release back")

    @Argument(help: "交出记录：编号或文件 / The release") var release: String
    @Option(name: .customLong("box"), help: "箱号，可多次 / Containers") var boxes: [String]
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "release": .string(try Mention.content(release).hex), "containers": .texts(boxes),
            "reason": .string(reason),
        ]
        try DraftWriting(header).write(.withdraw, fields, output)
    }
}
