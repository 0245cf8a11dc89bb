import ArgumentParser
import Custody
import Spelling

struct VaultStore: ActCommand {
    static let kind = ActKind.store
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "存入保密室 / Goods go in",
        discussion: """
            例 / Example:
              custody vault store r15-vault BX-1 BX-2 --shelf A-3 \\
                --by custodian:jiang:jiang.key --by custodian:shen:shen.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "架位 / The shelf") var shelf: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["vault": vault, "containers": containers, "shelf": shelf]
    }
}

struct VaultTakeOut: ActCommand {
    static let kind = ActKind.takeOut
    static let configuration = CommandConfiguration(
        commandName: "take-out", abstract: "取出保密室 / Goods come out",
        discussion: """
            例 / Example:
              custody vault take-out r15-vault BX-1 --purpose 送考点 \\
                --by custodian:jiang:jiang.key --by custodian:shen:shen.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "用途 / What for") var purpose: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["vault": vault, "containers": containers, "purpose": purpose]
    }
}

struct VaultOpen: ActCommand {
    static let kind = ActKind.vaultOpening
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "开启保密室，两把钥匙 / Open the vault, two key holders",
        discussion: """
            例 / Example:
              custody vault open r15-vault --key-holder chen --key-holder jiang --reason 入库 \\
                --by officer:chen:chen.key --by custodian:jiang:jiang.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "持钥匙的人，两次 / The key holders") var keyHolder: [String]
    @Option(help: "原因 / Why") var reason: String
    @Option(help: "关闭时间 / When it was closed") var closed: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "vault": vault, "keyHolders": keyHolder, "reason": reason,
            "closed": try closed.map(Times.read),
        ]
    }
}

struct VaultVisitor: ActCommand {
    static let kind = ActKind.visitor
    static let configuration = CommandConfiguration(
        commandName: "visitor", abstract: "外人进入保密室 / Someone who does not belong there went in",
        discussion: """
            姓名、性别不进台账，只留加盐的承诺：先运行 people commit。 / Name and sex stay out of the ledger, \
            which holds a salted commitment: run people commit first.
            例 / Example:
              custody people commit visitor-7 --detail name=王工 --detail sex=男 --out visitor.json
              custody vault visitor r15-vault --visitor visitor.json --reason 检修报警器 \\
                --entered 2021-04-06T10:00 --left 2021-04-06T10:25 --by custodian:jiang:jiang.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "来人的资料文件或承诺值 / His file of details, or its commitment")
    var visitor: String
    @Option(help: "进入时间；缺省为现在 / When he entered; now by default") var entered: String?
    @Option(help: "离开时间 / When he left") var left: String?
    @Option(help: "事由 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "vault": vault, "visitor": try DisclosureFile.commitment(visitor),
            "entered": try header.time(entered), "left": try left.map(Times.read),
            "reason": reason,
        ]
    }
}

struct VaultEquipment: ActCommand {
    static let kind = ActKind.equipment
    static let configuration = CommandConfiguration(
        commandName: "equipment", abstract: "设备状态：监控、报警、门锁…… / Cameras, alarms, locks…",
        discussion: """
            例 / Example:
              custody vault equipment r15-vault camera --broken --remark 二号机无画面 \\
                --by custodian:han:han.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "设备 / What it is") var equipment: Equipment
    @Flag(help: "不能工作 / It does not work") var broken = false
    @Option(help: "说明 / A remark") var remark: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["vault": vault, "equipment": equipment.rawValue, "working": !broken, "remark": remark]
    }
}

extension Equipment: ExpressibleByArgument {}
