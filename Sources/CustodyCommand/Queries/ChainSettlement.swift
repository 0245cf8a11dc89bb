import Custody
import Intake
import LedgerStore
import Registers
import Spelling

/// How a contest about a container was settled: by whom, and which of two statements was upheld.
struct ChainSettlement {
    private let row: SettlementRow
    private let statement: Custody.Statement?
    private let index: Int?

    var at: Instant? { statement?.at }

    init(_ row: SettlementRow, _ books: Books) throws {
        self.row = row
        statement = books.history.statement(row.content)
        index = try books.entry(row.content)?.index
    }

    func lines(_ language: Language) -> [String] {
        let people = (statement?.parties ?? []).map { "\(language($0.role)) \($0.person)" }
        let kind = statement.map { language($0.act.kind) } ?? ""
        return [
            "\(statement?.at.spoken ?? "–")  \(kind)  \(people.joined(separator: language.comma))",
            language("  认定 ", "  upholds ") + row.upheld.hex.prefix(16),
            "  #\(index.map(String.init) ?? "–")  \(row.content.hex.prefix(16))",
        ]
    }

    var json: JSON {
        .fields([
            ("content", .string(row.content.hex)), ("upheld", .string(row.upheld.hex)),
            ("index", index.map { .integer(Int64($0)) }),
            ("at", statement.map { .string($0.at.description) }),
        ])
    }
}
