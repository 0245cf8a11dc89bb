import Custody
import Testing

@testable import Views

@Suite("What is due, on a page")
struct DuesPageTests {
    private func due(_ unit: String, _ verdict: Verdict, isChosen: Bool = true) throws -> Due {
        let site = try #require(UnitID(unit))
        var due = Due(.window(.wipe), unit: site, owedBy: site, verdict: verdict, basis: [])
        due.isChosen = isChosen
        return due
    }

    @Test func `what is only to be known is folded under its number, and none of it is left out`()
        throws
    {
        let page = DuesPage(
            reader: Reader(language: .english),
            outstanding: [try due("late", .breached(by: .hours(3)))],
            noted: [
                try due("told", .notProvable(.startUnproven, owedSince: nil)),
                try due("other", .breached(by: .hours(1)), isChosen: false),
            ]
        ).html.markup
        let halves = page.split(separator: "<details", maxSplits: 1)
        #expect(halves.count == 2)
        #expect(halves.first?.contains("late") == true)
        #expect(halves.first?.contains("class=\"bad\"") == true)
        let folded = try #require(halves.last)
        #expect(folded.contains("1 done, not provable in time; 1 by the reading"))
        #expect(folded.contains("told") && folded.contains("other"))
        #expect(folded.contains("not the plan&#39;s own; for comparison"))
        #expect(!folded.contains("class=\"bad\""), "the plan did not choose it")
    }

    @Test func `where nothing is due it says so, and folds nothing away`() {
        let page = DuesPage(reader: Reader(language: .chinese), outstanding: [], noted: [])
        #expect(page.html.markup.contains("没有应办事项"))
        #expect(!page.html.markup.contains("<details"))
    }
}
