import Custody
import Notation
import Testing

struct HoursTests {
    @Test(arguments: ActKind.allCases)
    func `the hours of a statement are those that it was written with`(kind: ActKind) throws {
        for statement in Examples.of(kind) {
            let hours = try StatementHours.decode(StatementNotation.encode(statement))
            #expect(hours == StatementHours(statement))
            #expect(hours.at == statement.at && hours.seen == statement.seen)
        }
    }

    @Test func `a statement without an hour has none`() {
        for lie in [
            #"{"seen":[]}"#, #"{"at":"2021-04-01T09:00:00Z"}"#, #"{"at":1,"seen":[]}"#, "{",
        ] {
            #expect(throws: NotationError.self) { try StatementHours.decode(Array(lie.utf8)) }
        }
    }
}
