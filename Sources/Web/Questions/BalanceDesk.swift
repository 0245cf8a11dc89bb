import Custody
import Hummingbird
import Intake
import LedgerStore
import Registers
import Reports
import Views

/// Balances and differences of a unit, as fine as they are asked for.
struct BalanceDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        guard !ReturnDesk.readers.isDisjoint(with: visitor.person.roles) else {
            throw WebRefusal.notYours
        }
        let question = BalanceQuestion(request, visitor.person)
        let view = try site.ledger.consultTogether { books -> BalanceView in
            let unit = try question.unit(in: books)
            let board = try question.board(of: unit, books)
            let below = books.history.sites(under: visitor.person.unit)
                .compactMap { books.history.unit($0) }
            return BalanceView(
                unit: unit, units: below, parts: question.parts, kind: question.kind,
                kinds: ItemKind.noticed, onlyDifferences: question.onlyDifferences,
                lines: board.lines, back: try question.back(of: board.lines, books),
                differences: board.differences,
                names: try NameBook.of([], in: books), query: question.query(unit))
        }
        return Answering(visit).page(
            visit.language("物品平衡表", "Balance"), at: .returns, scripts: ["live"],
            BalancePage(reader: visit.reader, view: view).html)
    }
}

/// What is asked of the balance: `?unit=r15&by=batch&by=room&kind=paper&show=differences`.
struct BalanceQuestion {
    let parts: Set<CellPart>
    let kind: ItemKind?
    let onlyDifferences: Bool
    private let asked: String?
    private let person: Person

    init(_ request: Request, _ person: Person) {
        let query = request.uri.queryParameters
        let named = query.getAll("by").compactMap { CellPart(rawValue: String($0)) }
        parts = named.isEmpty && query["unit"] == nil ? [.batch] : Set(named)
        kind = query["kind"].flatMap { $0.isEmpty ? nil : ItemKind(code: String($0)) }
        onlyDifferences = query["show"] == "differences"
        asked = query["unit"].map(String.init)
        self.person = person
    }

    /// The asked unit, if it is the reader's own or one under it.
    func unit(in books: Books) throws(WebRefusal) -> UnitID {
        guard let asked, !asked.isEmpty else { return person.unit }
        guard let unit = UnitID(asked), books.history.unit(unit) != nil else { throw .notFound }
        guard Reach(person, books.history).includes(unit) else { throw .notYours }
        return unit
    }

    /// The lines, and the differences with the open ones first.
    func board(
        of unit: UnitID, _ books: Books, onlyDifferences: Bool = false
    ) throws -> (lines: [Balance], differences: [Difference]) {
        let board = try Board.balance(
            of: unit, books, by: onlyDifferences ? nil : CellParts(parts))
        let found = board.differences.filter { kind == nil || $0.kind == kind }
        return (
            board.lines.filter { kind == nil || $0.cell.kind == kind },
            found.filter(\.isOpen) + found.filter { !$0.isOpen }
        )
    }

    /// How much of each line that is shown lies with whom, as it was packed.
    func back(of lines: [Balance], _ books: Books) throws -> [TallyCell: [UnitID: Int]] {
        let back = try CameBack(of: onlyDifferences ? [] : lines, books)
        return lines.reduce(into: [:]) { found, line in
            for holder in back.holders(of: line) {
                found[line.cell, default: [:]][holder.unit] = holder.count
            }
        }
    }

    func query(_ unit: UnitID) -> String {
        let by = CellPart.allCases.filter(parts.contains).map { "&by=\($0.rawValue)" }.joined()
        return "?unit=\(unit.text)\(by)" + (kind.map { "&kind=\($0.code)" } ?? "")
    }
}
