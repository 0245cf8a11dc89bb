import ArgumentParser
import Custody
import Spelling

/// Boxes, bags and sleeves: filled and sealed.
struct BoxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "box", abstract: "装箱、加封 / Pack a container, seal it",
        subcommands: [BoxPack.self, BoxSeal.self])
}

struct BoxPack: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "装箱 / Pack a container",
        discussion: """
            custody box pack BX-1 --unit centre --item paper:30:nursing --holds PK-1 \\
                --by custodian:zhou:zhou.key --by officer:wu:wu.key
            """)

    @Argument(help: "箱号 / The container") var container: String
    @Option(help: "box, return-bag, moisture-bag, bundle, packet, sleeve, post-bag")
    var kind = "box"
    @Option(help: "装箱单位 / The packing unit") var unit: String
    @Option(
        help: ArgumentHelp("物品，可多次 / Items", valueName: "kind:quantity[:subject[:room]]"))
    var item: [String] = []
    @Option(help: "内装的箱袋，可多次 / A container inside") var holds: [String] = []
    @Option(help: "批次物品编号 / The consignment") var consignment: String?
    @Option(help: "考点 / The site") var site: String?
    @Option(help: "批次 / The batch") var batch: String?
    @Option(help: "科目 / The subject") var subject: String?
    @Option(help: "试室 / The room") var room: String?
    @Option(help: "毛重，克 / Grams") var grams: Int64?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let items = try item.map { text -> JSON in ["items": try Goods.item(text)] }
        let inner = holds.map { id -> JSON in ["container": .string(id)] }
        let fields = JSON.fields([
            ("container", .string(container)), ("kind", .string(kind)), ("unit", .string(unit)),
            ("contents", .array(items + inner)), ("consignment", consignment.map { .string($0) }),
            ("site", site.map { .string($0) }), ("batch", batch.map { .string($0) }),
            ("subject", subject.map { .string($0) }), ("room", room.map { .string($0) }),
            ("grams", grams.map { .integer($0) }),
        ])
        try DraftWriting(header).write(.pack, fields, output)
    }
}

struct BoxSeal: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "seal", abstract: "加封 / Put numbered seals on a container")

    @Argument(help: "箱号 / The container") var container: String
    @Option(help: "封条号，可多次 / A seal's number") var seal: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = ["container": .string(container), "seals": .texts(seal)]
        try DraftWriting(header).write(.seal, fields, output)
    }
}
