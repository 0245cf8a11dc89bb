import ArgumentParser
import Custody
import Sheets
import Signing
import Spelling

/// The candidates of a batch: where they sit and who came.
struct RollCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roll", abstract: "试室编排与到考情况 / Room lists and attendance",
        subcommands: [RollImport.self])
}

/// A room list or an attendance sheet becomes one statement or several; no candidate is named.
struct RollImport: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "从表格导入 / Import from a table",
        discussion: """
            读 .xlsx 和 UTF-8、GB18030 的 CSV，一行一个试室或一行一名考生皆可；标题行、合并的表头、全角数字、合计行都认得。 / \
            Reads .xlsx and CSV in UTF-8 or GB18030, one row a room or one row a candidate.
            只记各试室人数，姓名和证件号不进台账。有一格不对就一份也不起草，并指出工作表、行、列。 / Only numbers are \
            kept. One wrong cell, and nothing is drafted; each is named by sheet, row and column.
            例 / Example:
              custody roll import 签到表.xlsx --kind attendance --site hohhot --batch paper-1 \\
                --by officer:lv:lv.key
            """)

    @Argument(help: "表格文件 / The table") var file: String
    @Option(help: "rooms 试室编排表，attendance 到考情况 / What it is") var kind: RollKind
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "只读这张工作表；缺省为全部 / Only this sheet; all by default") var sheet: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let lines = try lines(output)
        let writing = try DraftWriting(header, output)
        let source = try attachment()
        let kind: ActKind = kind == .rooms ? .roomList : .attendance
        try writing.write(kind, parts: Portions.of(lines), output) { part in
            [
                "site": .string(site), "batch": .string(batch), "lines": .array(part),
                "source": source,
            ]
        }
    }

    private func lines(_ output: Output) throws -> [JSON] {
        let all = try SheetFile.read(file).filter { sheet == nil || $0.name == sheet }
            .filter { !$0.rows.allSatisfy { $0.allSatisfy { SheetText.plain($0).isEmpty } } }
        let read = all.map { RollSheet($0, kind, batch: batch) }
        let faults = read.flatMap(\.faults) + twice(read)
        guard faults.isEmpty, !read.isEmpty else {
            let none = CellFault(
                row: 1, column: nil, chinese: "没有这张工作表或表是空的",
                english: "no such sheet, or it is empty")
            throw SheetFaults.complaint(faults.isEmpty ? [none] : faults, in: file) { _ in "" }
        }
        let unused = Set(read.flatMap(\.unused)).sorted()
        if !unused.isEmpty {
            let list = unused.joined(separator: output.language.comma)
            output.note(Wording("未采用的列：\(list)", "columns that were not used: \(list)"))
        }
        let sums = read.flatMap { $0.sums }
        return sums.sorted { order($0.key) < order($1.key) }.map { line($0.key, $0.value) }
    }

    /// One room and subject in two sheets of a workbook.
    private func twice(_ sheets: [RollSheet]) -> [CellFault] {
        var seen: Set<RollSheet.Seating> = []
        return sheets.flatMap(\.sums.keys).filter { !seen.insert($0).inserted }.map {
            CellFault(
                row: 1, column: nil, chinese: "试室 \($0.room) 在两张工作表里",
                english: "room \($0.room) stands in two sheets")
        }
    }

    private func order(_ seating: RollSheet.Seating) -> (String, String) {
        (seating.room, seating.subject ?? "")
    }

    private func line(_ seating: RollSheet.Seating, _ sum: RollSheet.Sum) -> JSON {
        let place: [(String, JSON?)] = [
            ("room", .string(seating.room)), ("subject", seating.subject.map { .string($0) }),
        ]
        guard kind == .attendance else {
            return .fields(
                place + [
                    ("candidates", .integer(Int64(sum.expected))), ("tickets", run(sum.tickets)),
                ])
        }
        return .fields(
            place + [
                ("expected", .integer(Int64(sum.expected))),
                ("present", .integer(Int64(sum.present))),
                ("absent", .integer(Int64(sum.absent))),
            ])
    }

    /// The run that the ticket numbers make; nil where they make none.
    private func run(_ tickets: [String]) -> JSON? {
        let sorted = tickets.sorted()
        guard let first = sorted.first, let last = sorted.last,
            first.utf8.count == last.utf8.count
        else { return nil }
        let digits = min(12, first.reversed().prefix { $0.isASCII && $0.isNumber }.count)
        let prefix = first.dropLast(digits)
        guard last.hasPrefix(prefix), prefix.utf8.count <= 32,
            let from = Int64(first.suffix(digits)), let to = Int64(last.suffix(digits)),
            to - from + 1 == Int64(tickets.count)
        else { return nil }
        return [
            "prefix": .string(String(prefix)), "first": .integer(from), "last": .integer(to),
            "digits": .integer(Int64(digits)),
        ]
    }

    private func attachment() throws -> JSON {
        let bytes = try Files.bytes(file)
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return [
            "name": .string(name), "hash": .string(Digest.sha256(bytes).hex),
            "bytes": .integer(Int64(bytes.count)),
        ]
    }
}

extension RollKind: ExpressibleByArgument {}
