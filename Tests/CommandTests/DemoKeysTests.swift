import Foundation
import Testing

/// Batch 2 of the demonstration comes home without its USB keys.
extension SeasonTests {
    struct DemoKeysTests {
        private let season: Season

        init() throws { season = try Season.played.get() }

        @Test func `the missing keys are owed from their own limit on, beside the boxes that came`()
            throws
        {
            let at = "--at 2021-04-30T12:00"
            let dues = try season.asked("due chifeng --json --all \(at)").list()
                .filter { $0["what"] as? String == "考后物品运抵考区" && $0["batch"] as? String == "cbt-2" }
            let owed = dues.filter { $0["owed"] as? Bool == true }
            #expect(owed.map { $0["missing"] as? [String] } == [["usb-key"]])
            #expect(owed.first?["breach"] as? Bool == false, "nobody has said yet why")
            #expect(
                Set(
                    dues.filter { $0["owed"] as? Bool == false }
                        .compactMap { $0["containers"] as? [String] }) == [["CB-302"], ["PS-302"]])
            #expect(try season.asked("due chifeng \(at)").output.contains("缺USBKEY"))
            let told = try season.asked("escalation chifeng --json \(at)").list()
                .filter { $0["missing"] as? [String] == ["usb-key"] }
            #expect(Set(told.compactMap { $0["unit"] as? String }) == ["chifeng", "r15", "centre"])
            let ending = season.story.components(separatedBy: "── 尾声").last ?? ""
            #expect(ending.contains("考后物品运抵考区；缺USBKEY；逾期"), "\(ending)")
        }
    }
}
