import Custody
import Sheets
import Spelling

/// A table of goods read into manifest lines: all of it, or a list of what is wrong.
struct ManifestSheet {
    /// The columns by the names that an office gives them.
    enum Column: String, CaseIterable {
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
    private(set) var faults: [CellFault] = []
    private var places: [Column: Int] = [:]
    private let titles: [String]

    init(_ rows: [[String]]) {
        titles = rows.first.map { $0.map(SheetText.plain) } ?? []
        readTitles()
        guard faults.isEmpty else { return }
        for (number, cells) in rows.enumerated().dropFirst() {
            if cells.allSatisfy({ SheetText.plain($0).isEmpty }) { continue }
            read(cells, row: number + 1)
        }
        if lines.isEmpty, faults.isEmpty { fault(1, nil, "表里没有物品", "the table has no goods") }
    }

    /// The title of a column, for complaints.
    func title(_ column: Int) -> String { titles.indices.contains(column) ? titles[column] : "" }

    private mutating func readTitles() {
        for (place, title) in titles.enumerated() where !title.isEmpty {
            let column = Column.allCases.first { $0.names.contains(title.lowercased()) }
            guard let column else {
                fault(1, place, "不认识的列“\(title)”", "unknown column ‘\(title)’")
                continue
            }
            guard places.updateValue(place, forKey: column) == nil else {
                fault(1, place, "列“\(title)”出现两次", "the column ‘\(title)’ stands twice")
                continue
            }
        }
        for column in Column.allCases where column.isNeeded && places[column] == nil {
            let name = column.names[1]
            fault(1, nil, "缺少“\(name)”列", "the column ‘\(column.rawValue)’ is missing")
        }
    }

    private mutating func read(_ cells: [String], row: Int) {
        guard cells.count <= titles.count else {
            return fault(row, titles.count, "多出一格", "a cell too many")
        }
        let before = faults.count
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
        if faults.count == before { lines.append(.fields(line)) }
    }

    private func text(_ column: Column, _ cells: [String]) -> String {
        guard let place = places[column], cells.indices.contains(place) else { return "" }
        return SheetText.plain(cells[place])
    }

    private mutating func name(_ column: Column, _ cells: [String], _ row: Int) -> JSON? {
        let text = text(column, cells)
        guard !text.isEmpty else {
            if column.isNeeded { fault(row, places[column], "空白", "it is empty") }
            return nil
        }
        guard ContainerID(text) != nil else {
            fault(
                row, places[column], "“\(text)”不是编号（字母、数字及 . _ -）",
                "‘\(text)’ is no identifier (A–Z a–z 0–9 . _ -)")
            return nil
        }
        return .string(text)
    }

    private mutating func kind(_ cells: [String], _ row: Int) -> JSON? {
        let text = text(.kind, cells)
        let noticed = ItemKind.noticed.first { kind in
            [kind.wording.chinese, kind.wording.english].contains(text)
        }
        guard let kind = ItemKind(code: text) ?? noticed else {
            let words = ItemKind.noticed.map(\.wording.chinese).joined(separator: "、")
            fault(
                row, places[.kind], "没有“\(text)”这种物品；有 \(words)",
                "there is no kind ‘\(text)’")
            return nil
        }
        return .string(kind.code)
    }

    private mutating func whole(
        _ column: Column, _ cells: [String], _ row: Int, within range: ClosedRange<Int64>
    ) -> Int64? {
        let text = text(column, cells)
        guard let number = Int64(text), range.contains(number) else {
            fault(
                row, places[column], "“\(text)”不是 \(range.lowerBound) 到 \(range.upperBound) 的整数",
                "‘\(text)’ is no whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// Both ends have the same number of digits; their run is the quantity.
    private mutating func serials(_ cells: [String], _ row: Int, _ quantity: Int64?) -> JSON? {
        let (first, last) = (text(.first, cells), text(.last, cells))
        guard !first.isEmpty || !last.isEmpty else { return nil }
        guard first.utf8.count == last.utf8.count, first.utf8.count <= 12, let from = Int64(first),
            let to = Int64(last), from <= to, to - from + 1 == quantity ?? (to - from + 1)
        else {
            fault(
                row, places[.last], "起止号“\(first)–\(last)”位数不同、次序颠倒或与数量不符",
                "serials ‘\(first)–\(last)’ differ in digits, run backwards or do not make the count"
            )
            return nil
        }
        return [
            "prefix": .string(text(.prefix, cells)), "first": .integer(from), "last": .integer(to),
            "digits": .integer(Int64(first.utf8.count)),
        ]
    }

    private mutating func fault(
        _ row: Int, _ column: Int?, _ chinese: String, _ english: String
    ) {
        faults.append(CellFault(row: row, column: column, chinese: chinese, english: english))
    }
}
