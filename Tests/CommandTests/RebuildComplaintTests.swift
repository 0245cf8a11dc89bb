import Custody
import Intake
import Testing

@testable import CustodyCommand

/// What is said when registers cannot be made again, whichever rule is in the way.
struct RebuildComplaintTests {
    private static func told(_ rule: RefusalCode?) -> String {
        let complaint = Complaint(DeskError.judgedOtherwise(index: 41, by: rule))
        let words = [complaint.wording, complaint.basis] + [complaint.wayOut].compactMap(\.self)
        return words.map { "\($0.chinese) \($0.english)" }.joined(separator: " ")
    }

    @Test(arguments: RefusalCode.allCases)
    func `a way round a rule is offered where there is one, and never round who may speak`(
        rule: RefusalCode
    ) {
        let told = Self.told(rule)
        #expect(
            told.contains("41") && told.contains(rule.rawValue) && told.contains("custody audit"))
        let isOffered = told.contains("--rule-then")
        #expect(isOffered == !RefusalCode.standing.contains(rule))
        #expect(told.contains("--rule-then \(rule.rawValue)") == isOffered)
        #expect(told.contains("从不豁免") != isOffered)
    }

    @Test func `what no rule refuses any more is told too, with the way out`() {
        let told = Self.told(nil)
        #expect(told.contains("不拒收") && told.contains("--rule-then"))
    }
}
