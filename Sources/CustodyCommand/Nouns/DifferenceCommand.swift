import ArgumentParser
import Custody
import Spelling

/// Why a balance does not close, said by the tier above; the difference stays on the list.
struct DifferenceCommand: ActCommand {
    static let kind = ActKind.explanation
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "说明一处差异 / Explain a difference",
        discussion: """
            由上一级负责人签名；差异仍列在 custody balance 里，注明已说明。 / Signed by a head of the tier above; the \
            difference stays in custody balance, marked as explained.
            例 / Example:
              custody explain missing --unit chifeng --kind usb-key --quantity 2 --account 已封存待查 \\
                --by head:he:he.key
            """)

    @Argument(help: "类别 / The class of difference") var difference: DifferenceClass
    @Option(help: "差异所在单位 / Where it shows") var unit: String
    @Option(help: "批次 / The batch") var batch: String?
    @Option(help: "科目 / The subject") var subject: String?
    @Option(help: "试室 / The room") var room: String?
    @Option(help: "物品 / The kind of item") var kind: String?
    @Option(help: "箱袋 / The container") var container: String?
    @Option(help: "说明其中多少件 / How many it explains") var quantity: Int64 = 0
    @Option(help: "查明的情况 / What was found out") var account: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "difference": difference.rawValue, "unit": unit, "batch": batch, "subject": subject,
            "room": room, "kind": kind, "container": container, "quantity": quantity,
            "account": account, "evidence": JSON.array([]),
        ]
    }
}

extension DifferenceClass: ExpressibleByArgument {}
