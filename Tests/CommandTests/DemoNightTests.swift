import Foundation
import Testing

/// The demonstration's first night, read while it lasts.
extension SeasonTests {
    struct DemoNightTests {
        private let season: Season

        init() throws { season = try Season.played.get() }

        @Test func `at night duty tells the hours that the board tells`() throws {
            let at = "--at 2021-04-05T23:00"
            let duty = try season.asked("duty r15-vault --json \(at)").object()
            let board = try season.asked("vault board r15-vault --json \(at)").object()
            #expect(duty["proven"] as? String == "2021-04-05T23:35:00+08:00")
            #expect(duty["planned"] as? String == "2021-04-06T08:00:00+08:00")
            #expect(duty["proven"] as? String == board["provenUntil"] as? String)
            #expect(duty["planned"] as? String == board["plannedUntil"] as? String)
            #expect(duty["dependsOn"] as? [String] == ["r-cust3", "r-cust4"])
            #expect(board["dependsOn"] as? [String] == ["r-cust3", "r-cust4"])
            #expect(duty["covered"] as? Bool == true && duty["guarding"] as? Bool == true)
            let told = try season.asked("duty r15-vault \(at)").output
            let line = try season.asked("vault board r15-vault \(at)").output
                .split(separator: "\n").first { $0.contains("签字证明到") }
            #expect(line.map { told.contains($0) } == true, "\(told)")
            let alone = try season.asked("duty r15-vault --json --at 2021-04-06T02:40").object()
            #expect(alone["proven"] == nil && alone["planned"] == nil)
            #expect(alone["covered"] as? Bool == false)
        }
    }
}
