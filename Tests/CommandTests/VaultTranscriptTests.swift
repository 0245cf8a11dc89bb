import Foundation
import Testing

struct VaultTranscriptTests {
    @Test func `the board tells who is on duty, whose the keys are, what is inside and due`() throws
    {
        let workshop = try Workshop()
        try workshop.foundOffice()
        // The papers' own watch ended years ago; spare papers are watched until they leave.
        try workshop.done(
            "box pack BX-1 --unit centre --item spare-paper:2:nursing "
                + "--by custodian:cust:cust.key --by officer:off:off.key --out pack.json")
        try workshop.submit("pack.json")
        try workshop.done(
            "draft place --set place=v-1 --set unit=centre --set kind=vault --set address=1 "
                + "--set people=cust --by head:head:head.key --out place.json")
        try workshop.submit("place.json")
        for (name, words) in [
            ("on", "sign-on v-1"), ("key", "key v-1 one --to cust"), ("in", "store v-1 BX-1"),
            ("round", "round v-1"), ("alarm", "equipment v-1 alarm --broken --measures 加派一人"),
            ("joint", "inspection v-1 --body 公安"),
        ] {
            try workshop.done("vault \(words) --by custodian:cust:cust.key --out \(name).json")
            try workshop.submit("\(name).json")
        }
        let board = try workshop.done("vault board v-1 --json").object()
        #expect(board["presence"] as? String == "absent")
        #expect(board["guarding"] as? Bool == true)
        #expect(board["inside"] as? [String] == ["BX-1"])
        #expect(board["dependsOn"] as? [String] == ["cust"])
        let keys = board["keys"] as? [[String: String]]
        #expect(keys == [["lock": "one", "holder": "cust"], ["lock": "two"]])
        let dues = (board["dues"] as? [[String: Any]])?.compactMap { $0["what"] as? String }
        #expect(
            Set(dues ?? []) == [
                "保密室两人巡查", "保密室联合检查", "监控录像回放", "值班人员亲属应考回避声明", "保密室设备修复",
            ])
        try expectWords(workshop)
    }

    /// What people read of the same vault.
    private func expectWords(_ workshop: Workshop) throws {
        let duty = try workshop.done("duty v-1").output
        #expect(duty.contains("室内 1 件：BX-1") && duty.contains("看守 1 件：BX-1"), "\(duty)")
        let told = try workshop.done("vault board v-1")
        #expect(["‼ 在岗 1/2 人：cust", "设备故障尚未修复"].allSatisfy(told.output.contains))
        #expect(try workshop.custody("vault board cellar").code == 4)
        #expect(try workshop.done("due centre").output.contains("保密室两人巡查"))
        let past = try workshop.done("vault board v-1 --at 2020-01-01T00:00 --json").object()
        #expect(past["inside"] as? [String] == [] && (past["findings"] as? [Any])?.isEmpty == true)
    }
}
