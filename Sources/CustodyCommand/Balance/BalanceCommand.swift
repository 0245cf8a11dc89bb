import ArgumentParser
import Custody
import Intake
import LedgerStore
import Reports
import Sheets
import Spelling
import Views

/// What was planned, issued, used, returned, destroyed and is missing; and what does not agree.
struct BalanceCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "balance", abstract: "物品平衡表与差异 / Balances and differences",
        discussion: """
            缺省为中心及其下各考点，按批次。实发 = 在管 + 已用 + 备用 + 作废 + 已回收 + 已销毁 + 缺失。 / The centre and all sites by \
            default, batch by batch. Issued = held + used + spare + void + returned + destroyed + missing.
            考区或中心清点过才算回收；整箱已到、还没清点的，行末（--json 里是 back）注明在哪里。 / Returned is what region or centre \
            has counted; of what is back in its boxes the line (in JSON: back) says with whom.
            差异一直列着；上一级说明后注明“已说明”。--out 写成 .csv、.xlsx 或 .jsonl，字段见 custody schema。 / Differences stay on the \
            list; explained ones say so. --out writes .csv, .xlsx or .jsonl; custody schema has the fields.
            例 / Example:
              custody balance hohhot --by batch,room --out 平衡表.xlsx
            """)

    @Argument(help: "单位；缺省为中心 / The unit; the centre by default") var unit: String?
    @Option(help: "细到 batch、subject、room，逗号分隔 / How fine, parted by commas")
    var by = "batch"
    @Option(help: "只看一种物品，如 试卷 或 paper / One kind only, as paper") var kind: String?
    @Flag(help: "只列差异 / Only the differences") var differences = false
    @Option(help: "写成文件 .csv .xlsx .jsonl / Write a file") var out: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let (parts, only) = (try parts(), try kind.map { try Goods.kind($0, "--kind") })
        let (board, back) = try ledger.open(output).consultTogether { books in
            let board = try Board.balance(of: AskedUnit.read(unit, books), books, by: parts)
            return (board, try CameBack(of: differences ? [] : board.lines, books))
        }
        let shown = board.lines.filter { only == nil || $0.cell.kind == only }
        let told = board.differences.filter { only == nil || $0.kind == only }
        let table: RecordTable = differences ? .differences(told) : .balance(shown)
        let rows = differences ? nil : zip(table.objects, shown).map { row($0, back, of: $1) }
        try table.give(output, file: out, rows) {
            (differences ? [] : text(shown, back, output.language))
                + told.map { "\($0.isOpen ? "‼" : "·") " + output.language($0) }
        }
    }

    private func parts() throws -> CellParts {
        let words = by.split(separator: ",").map { $0.filter { $0 != " " } }
        let parts = words.compactMap { CellPart(rawValue: $0) }
        guard parts.count == words.filter({ $0 != "site" }).count else {
            throw Complaint(
                .unreadable, "--by 用 site、batch、subject、room，逗号分隔。",
                "--by takes site, batch, subject, room, parted by commas.")
        }
        return CellParts(parts)
    }

    private func text(
        _ lines: [Balance], _ back: CameBack, _ language: Language
    ) -> [String] {
        guard !lines.isEmpty else {
            return [language("没有可列的物品。", "There is nothing to balance.")]
        }
        return lines.map { line in
            let place = [
                line.cell.unit.text, line.cell.batch?.text, line.cell.subject?.text,
                line.cell.room?.text,
            ].compactMap(\.self).joined(separator: " ")
            let mark = line.missing != 0 ? "‼" : line.isClosed ? "✓" : "·"
            let terms = [
                (Wording("在管", "held"), line.held), (Wording("已用", "used"), line.used),
                (Wording("备用", "spare"), line.spare), (Wording("作废", "void"), line.void),
                (Wording("回收", "returned"), line.returned),
                (Wording("销毁", "destroyed"), line.destroyed),
                (Wording("缺失", "missing"), line.missing),
            ].filter { $0.1 != 0 }.map { "\(language($0.0)) \($0.1)" }
            return "\(mark) \(place)  \(language(line.cell.kind))  \(line.base) = "
                + (terms.isEmpty ? "0" : terms.joined(separator: " + "))
                + language.aside(words(back.holders(of: line), language))
        }
    }

    /// Where what nobody above the site has counted lies, sealed as it was packed.
    private func words(_ holders: [(unit: UnitID, count: Int)], _ language: Language) -> String {
        holders.map { language(CameBackWords($0.count, at: $0.unit.text)) }
            .joined(separator: language.semicolon)
    }

    /// The same beside a row's columns, for programs.
    private func row(_ row: JSON, _ back: CameBack, of line: Balance) -> JSON {
        let holders = back.holders(of: line).map { holder -> JSON in
            ["unit": .string(holder.unit.text), "count": .integer(Int64(holder.count))]
        }
        guard case .object(let members) = row, !holders.isEmpty else { return row }
        return .object(members + [JSON.Member("back", .array(holders))])
    }
}

/// The unit that a question is about; the centre, when none was named.
enum AskedUnit {
    static func read(_ typed: String?, _ books: Books) throws -> UnitID {
        let named = try typed.map { try Identifier.read($0, "unit") as UnitID }
        guard let unit = named ?? books.history.genesis?.centre,
            books.history.unit(unit) != nil
        else { throw EntryMention.absent(typed ?? "centre") }
        return unit
    }
}
