import Testing

@testable import Custody

/// What every story of these tests ends with, and how it tells a lie.
struct ToldTwiceTests {
    @Test func `a story's registers in SQLite are those in memory, refused statements and all`() {
        let story = Story()
        story.box("B-1")
        story.put(story.told[0].statement, content: ContentID(story: "again"))
        #expect(story.told.last?.refusal?.code == .idIsFresh)
    }

    @Test func `a row that memory has and nobody said is named, and ends the test`() {
        withKnownIssue {
            let story = Story()
            story.box("B-1")
            let row = PendingRow(missing: "0", content: "1", open: true)
            story.season.apply([.pending(row)])
        } matching: {
            $0.comments.contains { $0.rawValue.contains("register pending") }
        }
    }

    @Test func `whoever answers otherwise by SQLite than by memory is named`() {
        var asked = 0
        withKnownIssue {
            let books = ToldTwice { submission, keep, _ in
                asked += 1
                keep(submission.statement, submission.content, [])
                return asked
            }
            let told = Founding.shared[0]
            _ = books.tell(told.statement, told.content)
        } matching: {
            $0.comments.contains { $0.rawValue.contains("2 and not 1") }
        }
    }
}
