package import Custody
package import Intake
import LedgerStore

/// The three official lists of a return.
package enum ReturnList: String, CaseIterable, Sendable { case discs, cards, summary }

extension RecordTable {
    /// One of the official lists, with differences and verdicts beside the goods.
    package static func list(
        _ list: ReturnList, of unit: UnitID, _ books: Books, now: Instant, _ language: Language
    ) throws -> Self {
        let lists = ReturnLists(unit, books.history)
        let more = ReturnRemarks(unit, books, now: now, language)
        let table =
            switch list {
            case .discs:
                Self.returns(
                    lists.discs, name: "return-discs",
                    Wording("机考物品回收清单（考区）", "computer items returned"), more.callAsFunction)
            case .cards:
                Self.returns(
                    lists.cardSlips.flatMap(\.lines), name: "return-cards",
                    Wording("答题卡回收单", "card slips"), more.callAsFunction)
            case .summary: Self.summary(lists.cardSummary)
            }
        return try table.speaking(SpokenNames(unit, books, language))
    }
}
