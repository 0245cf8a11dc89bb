import ArgumentParser
import Custody
import Spelling

/// The numbered strips: issued to a unit, and read on a container.
struct SealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seals", abstract: "封条：领用、核验 / Seals: issued, read",
        subcommands: [SealsIssue.self, SealsCheck.self])
}

struct SealsIssue: ActCommand {
    static let kind = ActKind.sealStock
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "领用一段封条号；只有领用过的才能使用 / Issue a run of numbers",
        discussion: """
            例 / Example:
              custody seals issue C00001 C00400 --unit centre --by head:li:li.key
            """)

    @Argument(help: "第一号 / The first number") var first: String
    @Argument(help: "最后一号 / The last number") var last: String
    @Option(help: "领用单位 / The unit") var unit: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let (prefix, digits) = Self.parted(first)
        let (other, end) = Self.parted(last)
        guard prefix == other, digits.count == end.count, let from = Int64(digits),
            let to = Int64(end), from <= to
        else {
            throw Complaint(
                .unreadable, "“\(first)”到“\(last)”不是一段号码；前缀和位数须相同，如 C00001 C00400。",
                "‘\(first)’ to ‘\(last)’ is no run: same prefix and digits, C00001 C00400.")
        }
        let seals: JSON = [
            "prefix": .string(prefix), "first": .integer(from), "last": .integer(to),
            "digits": .integer(Int64(digits.count)),
        ]
        return ["unit": unit, "seals": seals]
    }

    /// The letters before the number, and its digits.
    private static func parted(_ text: String) -> (String, String) {
        let digits = text.reversed().prefix { ("0"..."9").contains($0) }.count
        return (String(text.dropLast(digits)), String(text.suffix(digits)))
    }
}

struct SealsCheck: ActCommand {
    static let kind = ActKind.sealCheck
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "验封：读到的封条和外观 / Read the seals of containers",
        discussion: """
            写读到的号码，不写应有的号码。 / Write what you read, not what it should be.
            例 / Example:
              custody seals check BX-1=C00001,C00002 BX-2=C00003 --condition BX-2=damaged \\
                --by inspector:xu:xu.key
            """)

    @Argument(help: ArgumentHelp("箱号和读到的封条 / Seals read", valueName: "container=S1,S2"))
    var readings: [String]
    @Option(
        help: ArgumentHelp("不完好的一箱，可多次 / Where it is not sound", valueName: "container=state"))
    var condition: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["lines": try Goods.readings(readings, condition)]
    }
}
