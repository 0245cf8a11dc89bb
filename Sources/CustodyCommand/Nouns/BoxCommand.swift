import ArgumentParser
import Custody
import Spelling

/// Boxes, bags and sleeves: filled and sealed.
struct BoxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "box", abstract: "箱袋：装箱、加封 / Containers: packed, sealed",
        subcommands: [BoxPack.self, BoxSeal.self])
}

struct BoxPack: ActCommand {
    static let kind = ActKind.pack
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "装箱 / Pack a container",
        discussion: """
            例 / Example:
              custody box pack BX-1 --unit centre --item paper:30:nursing --holds PK-1 \\
                --by custodian:zhou:zhou.key --by officer:wu:wu.key
            """)

    @Argument(help: "箱号 / The container") var container: String
    @Option(help: "箱袋种类 / What it is") var kind: ContainerKind = .box
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

    func act(_ here: Surroundings) throws -> ActFields {
        let items = try item.map { text -> JSON in ["items": try Goods.item(text)] }
        let inner = holds.map { id -> JSON in ["container": .string(id)] }
        return [
            "container": container, "kind": kind.rawValue, "unit": unit,
            "contents": items + inner, "consignment": consignment, "site": site, "batch": batch,
            "subject": subject, "room": room, "grams": grams,
        ]
    }
}

struct BoxSeal: ActCommand {
    static let kind = ActKind.seal
    static let configuration = CommandConfiguration(
        commandName: "seal", abstract: "加封 / Put numbered seals on a container",
        discussion: """
            例 / Example:
              custody box seal BX-1 --seal C00001 --seal C00002 \\
                --by custodian:zhou:zhou.key --by officer:wu:wu.key
            """)

    @Argument(help: "箱号 / The container") var container: String
    @Option(help: "封条号，可多次 / A seal's number") var seal: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["container": container, "seals": seal]
    }
}

extension ContainerKind: ExpressibleByArgument {}
