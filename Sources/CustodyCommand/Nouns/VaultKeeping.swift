import ArgumentParser
import Custody

struct VaultKey: ActCommand {
    static let kind = ActKind.keyHandover
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "钥匙交接 / A vault key changes hands",
        discussion: """
            两把钥匙不得在同一人手中；遗失时不写 --to。 / Never both keys in one hand; lost: leave --to out.
            例 / Example:
              custody vault key r15-vault one --from jiang --to han \\
                --by custodian:jiang:jiang.key --by custodian:han:han.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "one 甲锁，two 乙锁 / Which lock") var lock: String
    @Option(help: "交出人 / Who gives it") var from: String?
    @Option(help: "接收人 / Who takes it") var to: String?
    @Option(help: "原因 / Why") var reason: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["vault": vault, "lock": lock, "from": from, "to": to, "reason": reason]
    }
}

struct VaultInspection: ActCommand {
    static let kind = ActKind.jointInspection
    static let configuration = CommandConfiguration(
        commandName: "inspection", abstract: "联合检查 / A joint inspection",
        discussion: """
            例 / Example:
              custody vault inspection r15-vault --body 保密局 --body 公安 --by head:chen:chen.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "参加单位，可多次 / Whose people came") var body: [String]
    @Option(help: "所见 / What was found") var finding = "门窗、报警、监控、封条正常"
    @Flag(help: "有异常 / Something is amiss") var amiss = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["vault": vault, "bodies": body, "finding": finding, "sound": !amiss]
    }
}

struct VaultReview: ActCommand {
    static let kind = ActKind.footageReview
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "录像回放 / Footage is looked at",
        discussion: """
            例 / Example:
              custody vault review r15-vault --from 2021-04-10T00:00 --through 2021-04-10T06:00 \\
                --by custodian:han:han.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "录像从何时 / From when") var from: String
    @Option(help: "录像到何时 / Through when") var through: String
    @Option(help: "所见 / What was found") var finding = "无异常"
    @Flag(help: "有异常 / Something is amiss") var amiss = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "vault": vault, "from": try Times.read(from), "through": try Times.read(through),
            "finding": finding, "sound": !amiss,
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
                --measures 加派一人值守 --by custodian:han:han.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "设备 / What it is") var equipment: Equipment
    @Flag(help: "不能工作 / It does not work") var broken = false
    @Option(help: "从何时起 / Since when") var since: String?
    @Option(help: "补救措施 / What watches in its stead") var measures: String?
    @Option(help: "说明 / A remark") var remark: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "vault": vault, "equipment": equipment.rawValue, "working": !broken,
            "since": try since.map(Times.read), "measures": measures, "remark": remark,
        ]
    }
}
