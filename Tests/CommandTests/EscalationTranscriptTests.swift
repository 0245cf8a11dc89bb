import Foundation
import Testing

struct EscalationTranscriptTests {
    /// The regions check eligibility by 8 February; nobody has said that he did.
    private let hour = "--at 2021-02-08T14:00:00+08:00"

    @Test func `the ladder tells who owes what now, and takes a signed answer`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        #expect(
            try workshop.done("escalation r11 --at 2021-02-08T11:00:00+08:00 --json").list()
                .contains { $0["obligation"] as? String == "milestone.eligibility-region" }
                == false)
        let told = try step(workshop)
        #expect(told["unit"] as? String == "r11")
        #expect(told["hours"] as? Int == 12)
        #expect(told["blocked"] as? Bool == false)
        #expect(told["answer"] == nil)
        let limit = try #require(told["limit"] as? String)
        #expect(limit == "2021-02-08T23:59:59+08:00")
        #expect(
            try workshop.done("escalation r11 \(hour)").output.contains("未签收"))
        try workshop.done(
            "escalation acknowledge milestone.eligibility-region 今晚报送 --unit r11 "
                + "--limit \(limit) --hours 12 --by head:head:head.key --out answer.json")
        try workshop.submit("answer.json")
        let answered = try step(workshop)
        #expect((answered["answer"] as? String)?.isEmpty == false)
        #expect(
            try workshop.done("due r11 \(hour)").output.contains("已催 r11（时限前12小时），已签收"))
        #expect(
            try workshop.done("due r11 \(hour) --language en").output
                .contains("told: r11 (T−12 h), acknowledged"))
    }

    private func step(_ workshop: Workshop) throws -> [String: Any] {
        try #require(
            try workshop.done("escalation r11 \(hour) --json").list()
                .first { $0["obligation"] as? String == "milestone.eligibility-region" })
    }
}
