import ArgumentParser

/// What every statement says besides its act: who, when, in which exam, knowing what.
struct HeaderOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @Option(help: "考试编号；有台账时取自台账 / The exam; from the ledger when there is one")
    var exam: String?
    @Option(help: "台账名称（origin）；有台账时取自台账 / The ledger's origin, likewise")
    var origin: String?
    @Option(help: "时间，如 2021-04-10T09:00；缺省为现在 / The time; now by default")
    var at: String?
    @Option(help: "地点编号 / The place") var place: String?
    @Option(
        name: .customLong("by"),
        help: ArgumentHelp(
            "当场签名的人，可多次：身份:人员:私钥文件 / Who signs now: role:person:key-file",
            valueName: "role:person:key"))
    var signers: [String] = []
    @Option(
        name: .customLong("party"),
        help: ArgumentHelp(
            "另处签名的人，可多次：身份:人员:指纹或公钥文件 / Who signs elsewhere",
            valueName: "role:person:key"))
    var parties: [String] = []
    @Option(help: "随本记录登记其密钥的人 / Whose key this very statement brings in")
    var introduce: [String] = []
    @Option(
        help: ArgumentHelp(
            "箱号=所接续的记录（编号或文件）；缺省取自台账 / What a container's chain continues",
            valueName: "container=statement"))
    var follows: [String] = []
    @Option(
        help: ArgumentHelp(
            "见过的检查点文件；缺省取自台账 / A checkpoint file that was seen", valueName: "file"))
    var seen: String?
    @Option(help: "本机记录文件 / This device's feed") var feed = "device.feed.json"
    @Option(help: "写到哪个文件；缺省按种类和编号取名 / The file to write") var out: String?
    @OptionGroup var passphrase: PassphraseOptions
}
