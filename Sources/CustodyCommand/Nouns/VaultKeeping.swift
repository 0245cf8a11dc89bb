import ArgumentParser
import Custody
import Spelling

struct VaultKey: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "钥匙交接 / A vault key changes hands",
        discussion: "两把钥匙不得在同一人手中；遗失时不写 --to。/ Lost: leave --to out.")

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "one 甲锁，two 乙锁 / Which lock") var lock: String
    @Option(help: "交出人 / Who gives it") var from: String?
    @Option(help: "接收人 / Who takes it") var to: String?
    @Option(help: "原因 / Why") var reason: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields = JSON.fields([
            ("vault", .string(vault)), ("lock", .string(lock)),
            ("from", from.map { .string($0) }), ("to", to.map { .string($0) }),
            ("reason", reason.map { .string($0) }),
        ])
        try DraftWriting(header).write(.keyHandover, fields, output)
    }
}

struct VaultInspection: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "inspection", abstract: "联合检查 / A joint inspection")

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "参加单位，可多次 / Whose people came") var body: [String]
    @Option(help: "所见 / What was found") var finding = "门窗、报警、监控、封条正常"
    @Flag(help: "有异常 / Something is amiss") var amiss = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "vault": .string(vault), "bodies": .texts(body), "finding": .string(finding),
            "sound": .bool(!amiss),
        ]
        try DraftWriting(header).write(.jointInspection, fields, output)
    }
}

struct VaultReview: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "录像回放 / Footage is looked at")

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "录像从何时 / From when") var from: String
    @Option(help: "录像到何时 / Through when") var through: String
    @Option(help: "所见 / What was found") var finding = "无异常"
    @Flag(help: "有异常 / Something is amiss") var amiss = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "vault": .string(vault), "from": .string(try Times.read(from).description),
            "through": .string(try Times.read(through).description),
            "finding": .string(finding), "sound": .bool(!amiss),
        ]
        try DraftWriting(header).write(.footageReview, fields, output)
    }
}

struct VaultEquipment: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "equipment", abstract: "设备故障或修复 / Equipment fails, or works again")

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "设备：camera, alarm, door, window, cabinet, power, phone, lock-one, lock-two")
    var equipment: String
    @Flag(help: "已修复 / It works again") var repaired = false
    @Option(help: "从何时起 / Since when") var since: String?
    @Option(help: "补救措施 / What watches in its stead") var measures: String?
    @Option(help: "说明 / A remark") var remark: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields = JSON.fields([
            ("vault", .string(vault)), ("equipment", .string(equipment)),
            ("working", .bool(repaired)), ("remark", remark.map { .string($0) }),
            ("since", try since.map { .string(try Times.read($0).description) }),
            ("measures", measures.map { .string($0) }),
        ])
        try DraftWriting(header).write(.equipment, fields, output)
    }
}
