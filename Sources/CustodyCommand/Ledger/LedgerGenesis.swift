import ArgumentParser
import Custody
import Intake
import Spelling

/// The first statement of a ledger, signed by the centre's registrars.
struct LedgerGenesis: ActCommand {
    static let kind = ActKind.genesis
    static let configuration = CommandConfiguration(
        commandName: "genesis", abstract: "创世声明：台账的第一条记录 / The genesis: a ledger's first statement",
        discussion: """
            写明中心、注册员和最少签名人数；注册员的密钥随本声明登记。 / Names the centre, its registrars and how many of \
            them must sign; their keys come in with it.
            例 / Example:
              custody ledger genesis --exam health-2021 --centre centre --name 人才交流服务中心 --quorum 2 \
                --registrar zhao:zhao.json --registrar qian:qian.json \
                --by registrar:zhao:zhao.key --party registrar:qian:qian.key.pub
            """)

    @Option(help: "中心的单位编号 / The centre's unit") var centre: String
    @Option(help: "中心名称 / Its name") var name: String
    @Option(help: "至少几名注册员签名 / How many registrars must sign") var quorum: Int64
    @Option(
        help: ArgumentHelp(
            "注册员，可多次：编号:资料文件或承诺值 / A registrar: his details or their commitment",
            valueName: "person:details"))
    var registrar: [String]
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    var heading: HeaderOptions {
        var heading = header
        heading.introduce += registrar.compactMap {
            $0.split(separator: ":").first.map(String.init)
        }
        return heading
    }

    func act(_ here: Surroundings) throws -> ActFields {
        guard let key = here.checkpointKey else {
            throw Complaint(
                .unreadable, "创世声明要写台账的验证密钥：请用 --ledger 指明刚建的台账。",
                "The genesis names the ledger's verifier key: name the new ledger with --ledger.")
        }
        let people = try registrar.map { text -> JSON in
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw Complaint(
                    .unreadable, "--registrar 应写成 编号:资料文件，不是“\(text)”。",
                    "--registrar wants person:details, not ‘\(text)’.")
            }
            let fields: ActFields = [
                "id": parts[0], "unit": centre, "roles": [Role.registrar.rawValue],
                "commitment": try DisclosureFile.commitment(parts[1]),
            ]
            return fields.json
        }
        return [
            "centre": centre, "centreName": name, "quorum": quorum, "registrars": people,
            "checkpointKey": key,
        ]
    }
}
