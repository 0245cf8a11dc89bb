package import Custody
package import Intake
import LedgerStore

/// What is said of a return's lines beside the goods: differences, and the clock of its batch.
package struct ReturnRemarks {
    private let differences: [Difference]
    private let deadlines: Deadlines
    private let language: Language

    package init(_ unit: UnitID, _ books: Books, now: Instant, _ language: Language) {
        differences = Differences.of(unit, books.history)
        deadlines = Deadlines(books.evidence(now: now))
        self.language = language
    }

    func callAsFunction(_ line: ReturnLine) -> (difference: String?, verdict: String?) {
        (difference(line), due(line.site, line.batch).map { language($0.verdict) })
    }

    /// What differs about a line's goods; nil where nothing does.
    package func difference(_ line: ReturnLine) -> String? {
        let own = differences.filter { $0.speaks(of: line) }
        return own.isEmpty ? nil : own.map { language($0) }.joined(separator: "\n")
    }

    /// The window in which a batch of a site goes home.
    package func due(_ site: UnitID, _ batch: BatchID) -> Due? {
        deadlines.dues(site: site, batch: batch)
            .first { $0.obligation == .window(.siteReturn) && $0.isChosen }
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
