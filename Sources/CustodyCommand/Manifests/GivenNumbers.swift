import Custody
import Spelling

/// The serial numbers that a table gives to goods, row by row.
///
/// Of one lot (a kind, for one site, batch and subject) no number lies in two boxes. An office may
/// number each lot from the beginning, so what two lots have in common is only told.
struct GivenNumbers {
    /// A row with numbers that an earlier one has, too.
    struct Twice {
        let row: Int
        let earlier: Int
        fileprivate let numbers: String
    }

    private struct Run {
        let row: Int
        let first: Int64
        let last: Int64
    }

    private struct Series: Hashable {
        let kind: String
        let prefix: String
        let digits: Int64
    }

    private struct Lot: Hashable {
        let series: Series
        let goods: [String?]
    }

    private var lots: [Lot: [Run]] = [:]

    /// Keeps the numbers of a manifest's line, if it has any.
    mutating func note(_ line: JSON, _ row: Int) {
        guard let item = line["item"], let serials = item["serials"],
            let kind = item["kind"]?.text, let prefix = serials["prefix"]?.text,
            let digits = serials["digits"]?.whole, let first = serials["first"]?.whole,
            let last = serials["last"]?.whole
        else { return }
        let lot = Lot(
            series: Series(kind: kind, prefix: prefix, digits: digits),
            goods: [line["site"]?.text, line["batch"]?.text, item["subject"]?.text])
        lots[lot, default: []].append(Run(row: row, first: first, last: last))
    }

    var twiceInOneLot: [Twice] {
        lots.flatMap { Self.twice($0.value, $0.key.series) }.sorted { $0.row < $1.row }
    }

    /// Where no lot has a number twice.
    var twiceInTwoLots: [Twice] {
        Dictionary(grouping: lots, by: \.key.series).flatMap { series, lots in
            Self.twice(lots.flatMap(\.value), series)
        }.sorted { $0.row < $1.row }
    }

    /// Each run beside the one before it that reaches farthest.
    private static func twice(_ runs: [Run], _ series: Series) -> [Twice] {
        var found: [Twice] = []
        var farthest: Run?
        for run in runs.sorted(by: { ($0.first, $0.row) < ($1.first, $1.row) }) {
            if let known = farthest, run.first <= known.last {
                let (first, last) = (run.first, min(run.last, known.last))
                let numbers = [first, last].map { "\(series.prefix)\(spelled($0, series.digits))" }
                found.append(
                    Twice(
                        row: max(run.row, known.row), earlier: min(run.row, known.row),
                        numbers: first == last ? numbers[0] : numbers.joined(separator: "–")))
            }
            if farthest.map({ $0.last < run.last }) ?? true { farthest = run }
        }
        return found
    }

    private static func spelled(_ number: Int64, _ digits: Int64) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, Int(digits) - text.count)) + text
    }
}

extension GivenNumbers.Twice {
    /// As the fault of its row.
    var told: Wording {
        Wording(
            "\(numbers) 在第 \(earlier) 行已有：同一种物品、同一考点批次科目，一个号码只在一处",
            "\(numbers) stand in row \(earlier) already: of one kind for one site, batch and subject "
                + "a number is in one place only")
    }

    /// As it is told beside the drafts.
    var remark: Wording {
        Wording(
            "注意：第 \(row) 行与第 \(earlier) 行都有 \(numbers)，考点、批次或科目不同；若不是各自从头编号，"
                + "请更正后重新起草。账目会把这些号码列为“重复”。",
            "note: rows \(row) and \(earlier) both have \(numbers), for another site, batch or subject; "
                + "unless each is numbered from the beginning, correct it and draft again. The "
                + "balance tells them as duplicates.")
    }
}
