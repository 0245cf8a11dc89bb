import Custody
import Testing

@testable import Views

@Suite("Phases")
struct PhaseTests {
    @Test func `every kind of statement is offered in one phase of the day`() {
        let listed = Phase.allCases.flatMap(\.kinds)
        #expect(listed.count == Set(listed).count)
        #expect(Set(listed) == Set(ActKind.allCases))
    }
}
