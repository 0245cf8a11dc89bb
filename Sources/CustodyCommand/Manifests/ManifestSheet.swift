import Custody
import Spelling

/// A table of goods read into manifest lines: all of it, or a list of what is wrong.
struct ManifestSheet {
    enum Column: String, SheetColumn {
        case container, site, batch, kind, subject, room, quantity, prefix, first, last

        var names: [String] {
            switch self {
            case .container: ["container", "箱号", "箱袋号", "箱袋编号"]
            case .site: ["site", "考点", "考点编号"]
            case .batch: ["batch", "批次"]
            case .kind: ["kind", "种类", "物品", "物品种类"]
            case .subject: ["subject", "科目"]
            case .room: ["room", "试室", "试室号"]
            case .quantity: ["quantity", "数量"]
            case .prefix: ["prefix", "号码前缀"]
            case .first: ["first", "起号", "起始号"]
            case .last: ["last", "止号", "终止号"]
            }
        }

        var isNeeded: Bool { [.container, .kind, .quantity].contains(self) }
    }

    private(set) var lines: [JSON] = []
    private(set) var table: SheetTable<Column>
    /// Numbers that stand in two rows of different goods: honest where each series begins anew.
    private(set) var remarks: [Wording] = []
    private var numbers = GivenNumbers()
    /// In which row each line stands.
    private var places: [JSON: Int] = [:]

    init(_ table: SheetTable<Column>) {
        self.table = table
        guard table.faults.isEmpty else { return }
        for row in table.rows { read(row.cells, row: row.number) }
        if lines.isEmpty, self.table.faults.isEmpty {
            self.table.fault(1, nil, "表里没有物品", "the table has no goods")
        }
        for twice in numbers.twiceInOneLot {
            let told = twice.told
            self.table.fault(twice.row, .first, told.chinese, told.english)
        }
        remarks = numbers.twiceInTwoLots.map(\.remark)
    }

    private mutating func read(_ cells: [String], row: Int) {
        guard table.fits(cells, row: row) else { return }
        let before = table.faults.count
        var item: [(String, JSON?)] = []
        item.append(("kind", kind(cells, row)))
        item.append(("subject", name(.subject, cells, row)))
        item.append(("room", name(.room, cells, row)))
        let quantity = whole(.quantity, cells, row, within: 1...10_000_000)
        item.append(("quantity", quantity.map { .integer($0) }))
        item.append(("serials", serials(cells, row, quantity)))
        let line: [(String, JSON?)] = [
            ("container", name(.container, cells, row)), ("site", name(.site, cells, row)),
            ("batch", name(.batch, cells, row)), ("item", .fields(item)),
        ]
        if table.faults.count == before { take(.fields(line), row) }
    }

    /// A row that says nothing but what another says is one too many, or a sum in two parts; the
    /// table does not tell which.
    private mutating func take(_ line: JSON, _ row: Int) {
        if let first = places[line] {
            table.fault(
                row, nil, "与第 \(first) 行完全相同；多写了就删去一行，确有两份就合写一行、数量相加",
                "it is the same as row \(first): delete one of them, or if both are meant write "
                    + "one row with their sum")
            return
        }
        places[line] = row
        lines.append(line)
        numbers.note(line, row)
    }

    private mutating func name(_ column: Column, _ cells: [String], _ row: Int) -> JSON? {
        let text = table.text(column, cells)
        guard !text.isEmpty else {
            if column.isNeeded { table.fault(row, column, "空白", "it is empty") }
            return nil
        }
        guard ContainerID(text) != nil else {
            table.fault(
                row, column, "“\(text)”不是编号（字母、数字及 . _ -）",
                "‘\(text)’ is no identifier (A–Z a–z 0–9 . _ -)")
            return nil
        }
        return .string(text)
    }

    private mutating func kind(_ cells: [String], _ row: Int) -> JSON? {
        let text = table.text(.kind, cells)
        guard let kind = Goods.kind(text) else {
            let kinds = Goods.kinds
            table.fault(
                row, .kind, "没有“\(text)”这种物品；有 \(kinds.chinese)",
                "there is no kind ‘\(text)’; there are \(kinds.english)")
            return nil
        }
        return .string(kind.code)
    }

    private mutating func whole(
        _ column: Column, _ cells: [String], _ row: Int, within range: ClosedRange<Int64>
    ) -> Int64? {
        let text = table.text(column, cells)
        guard let number = Int64(text), range.contains(number) else {
            table.fault(
                row, column, "“\(text)”不是 \(range.lowerBound) 到 \(range.upperBound) 的整数",
                "‘\(text)’ is no whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// Both ends have the same number of digits; their run is the quantity.
    private mutating func serials(_ cells: [String], _ row: Int, _ quantity: Int64?) -> JSON? {
        let (first, last) = (table.text(.first, cells), table.text(.last, cells))
        let prefix = table.text(.prefix, cells)
        guard !first.isEmpty || !last.isEmpty else {
            if !prefix.isEmpty {
                table.fault(
                    row, .prefix, "有号码前缀“\(prefix)”，却没有起止号",
                    "there is a prefix ‘\(prefix)’ but no serials")
            }
            return nil
        }
        guard first.utf8.count == last.utf8.count, first.utf8.count <= 12,
            (first + last).utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
            let from = Int64(first), let to = Int64(last), from <= to,
            to - from + 1 == quantity ?? (to - from + 1)
        else {
            table.fault(
                row, .last, "起止号“\(first)–\(last)”不全是数字、位数不同、次序颠倒或与数量不符",
                "serials ‘\(first)–\(last)’ are no digits, differ in length, run backwards or do not "
                    + "make the count")
            return nil
        }
        guard prefix.utf8.count <= 32, prefix.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            table.fault(
                row, .prefix, "“\(prefix)”不是号码前缀", "‘\(prefix)’ is no prefix of serials")
            return nil
        }
        return [
            "prefix": .string(prefix), "first": .integer(from), "last": .integer(to),
            "digits": .integer(Int64(first.utf8.count)),
        ]
    }
}
