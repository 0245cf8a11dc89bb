package import Custody
package import Intake
import LedgerStore

/// The three official lists of a return.
package enum ReturnList: String, CaseIterable, Sendable { case discs, cards, summary }

extension RecordTable {
    /// One of the official lists, with differences and verdicts beside the goods.
    package static func list(
        _ list: ReturnList, of unit: UnitID, _ books: Books, now: Instant, _ language: Language
    ) -> Self {
        let lists = ReturnLists(unit, books.history)
        let more = ReturnRemarks(unit, books, now: now, language)
        return switch list {
        case .discs:
            .returns(
                lists.discs, name: "return-discs",
                Wording("机考物品回收清单（考区）", "computer items returned"), more.callAsFunction)
        case .cards:
            .returns(
                lists.cardSlips.flatMap(\.lines), name: "return-cards",
                Wording("答题卡回收单", "card slips"), more.callAsFunction)
        case .summary: .summary(lists.cardSummary)
        }
    }
}

/// What a list says of a line beside its goods.
private struct ReturnRemarks {
    private let differences: [Difference]
    private let deadlines: Deadlines
    private let language: Language

    init(_ unit: UnitID, _ books: Books, now: Instant, _ language: Language) {
        differences = Differences.of(unit, books.history)
        deadlines = Deadlines(books.evidence(now: now))
        self.language = language
    }

    func callAsFunction(_ line: ReturnLine) -> (difference: String?, verdict: String?) {
        let own = differences.filter { $0.speaks(of: line) }
        let due = deadlines.dues(site: line.site, batch: line.batch)
            .first { $0.obligation == .window(.siteReturn) && $0.isChosen }
        return (
            difference: own.isEmpty ? nil : own.map { language($0) }.joined(separator: "\n"),
            verdict: due.map { language($0.verdict) }
        )
    }
}

extension Difference {
    /// Whether it is about the goods of a list's line.
    fileprivate func speaks(of line: ReturnLine) -> Bool {
        if let container { return container == line.bag || container == line.box }
        return unit == line.site && kind == line.kind && (batch == nil || batch == line.batch)
            && (subject == nil || line.subject == nil || subject == line.subject)
            && (room == nil || line.room == nil || room == line.room)
    }
}
