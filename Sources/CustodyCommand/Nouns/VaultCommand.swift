import ArgumentParser
import Custody
import Spelling

/// The vault: who watches, what is in it.
struct VaultCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault", abstract: "保密室：值班、巡查、存取、交接班 / The vault: duty, rounds, goods",
        discussion: "值守不得少于两人；谁在岗、到何时有人值守、还欠什么：custody vault board 保密室。",
        subcommands: [
            VaultSignOn.self, VaultSignOff.self, VaultShift.self, VaultRound.self,
            VaultStore.self, VaultTakeOut.self, VaultKey.self, VaultInspection.self,
            VaultReview.self, VaultEquipment.self, VaultBoardCommand.self,
        ])
}

struct VaultSignOn: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-on", abstract: "值班签到 / Go on duty")

    @Argument(help: "保密室 / The vault") var vault: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        try DraftWriting(header).write(.signOn, ["vault": .string(vault)], output)
    }
}

struct VaultSignOff: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-off", abstract: "值班签退 / Go off duty",
        discussion: "剩下不足两人时请先交接班：custody vault shift。/ Below two, hand over first.")

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "原因 / Why") var reason: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields = JSON.fields([
            ("vault", .string(vault)), ("reason", reason.map { .string($0) }),
        ])
        try DraftWriting(header).write(.signOff, fields, output)
    }
}

struct VaultShift: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "shift", abstract: "交接班，接班人清点 / Hand a shift over, counted",
        discussion: "清点的箱袋和封条取自台账；不同的用 --seals。/ Goods and seals from the ledger.")

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "交班人，可多次 / Who goes") var outgoing: [String]
    @Option(help: "接班人，可多次 / Who comes") var incoming: [String]
    @Option(help: ArgumentHelp("读到的封条 / Seals read", valueName: "container=S1,S2"))
    var seals: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let writing = try DraftWriting(header)
        let typed = try Goods.seals(seals)
        let place: PlaceID = try Identifier.read(vault, "vault")
        let inside = try writing.surroundings.contents(of: place).map(\.text)
        let containers = inside + typed.keys.filter { !inside.contains($0) }.sorted()
        let lines = try containers.map { text -> JSON in
            let id: ContainerID = try Identifier.read(text, "container")
            let known = try writing.surroundings.container(id)?.seals.map(\.text)
            return [
                "container": .string(text), "seals": .texts(typed[text] ?? known ?? []),
                "condition": "sound",
            ]
        }
        let fields: JSON = [
            "vault": .string(vault), "outgoing": .texts(outgoing), "incoming": .texts(incoming),
            "count": .array(lines),
        ]
        try writing.write(.shiftHandover, fields, output)
    }
}

struct VaultRound: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "round", abstract: "巡查 / Walk a round")

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "所见 / What was found") var finding = "门窗、报警、监控、封条正常"
    @Flag(help: "有异常 / Something is amiss") var amiss = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "vault": .string(vault), "finding": .string(finding), "sound": .bool(!amiss),
        ]
        try DraftWriting(header).write(.round, fields, output)
    }
}
