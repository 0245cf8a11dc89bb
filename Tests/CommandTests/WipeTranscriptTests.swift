import Foundation
import Testing

/// NIST SP 800-88 r2, Appendix C: one certificate for each machine.
struct WipeTranscriptTests {
    private let order =
        "--site s --batch b --test-centre t --order \(Workshop.zero) --exam e --origin o "
        + "--party administrator:p:\(Workshop.zero) --out w.json --at 2021-04-11T23:00"

    private func machines(_ workshop: Workshop) throws -> [[String: Any]] {
        let shown = try workshop.done("draft show w.json --json").object()
        let statement = try #require(shown["statement"] as? [String: Any])
        let act = try #require(statement["act"] as? [String: Any])
        return try #require(act["machines"] as? [[String: Any]])
    }

    @Test func `what differs follows a machine's name, the rest comes from the options`() throws {
        let workshop = try Workshop()
        try workshop.done(
            "wipe done M-1,serial=SN-1 M-2,serial=SN-2,method=destroy,technique=粉碎,已卸载=否 "
                + "--method purge --technique ATA --tool nwipe --tool-version 0.36 "
                + "--verification 回读 --residue-checked --uninstalled \(order)")
        let rows = try machines(workshop)
        #expect(rows.map { $0["serial"] as? String } == ["SN-1", "SN-2"])
        #expect(rows.map { $0["method"] as? String } == ["purge", "destroy"])
        #expect(rows.map { $0["technique"] as? String } == ["ATA", "粉碎"])
        #expect(rows.map { $0["uninstalled"] as? Bool } == [true, false])
        #expect(rows.allSatisfy { $0["verified"] as? Bool == true })
        #expect(rows.allSatisfy { $0["finished"] as? String == "2021-04-11T23:00:00+08:00" })
    }

    @Test(arguments: [String.Encoding.utf8, .init(rawValue: 0x8000_0632)])
    func `an office's table makes one certificate a row`(encoding: String.Encoding) throws {
        let workshop = try Workshop()
        let table = """
            机器编号,厂商,型号,序列号,方式,技术,工具,工具版本,完成时间,核验方式,已查残留,已卸载\r
            M-1,联想,M420,SN-1,purge,ATA,nwipe,0.36,2021-04-11T22:10,回读,是,是\r
            M-2,联想,M430,SN-2,,ATA,nwipe,0.36,,,否,是\r

            """
        try workshop.write("m.csv", Array(try #require(table.data(using: encoding))))
        try workshop.done("wipe done --table m.csv \(order)")
        let rows = try machines(workshop)
        #expect(rows.map { $0["model"] as? String } == ["M420", "M430"])
        #expect(rows.map { $0["method"] as? String } == ["purge", "clear"])
        #expect(rows.map { $0["verified"] as? Bool } == [true, false])
        #expect(rows[1]["verification"] == nil)
        #expect(rows[0]["finished"] as? String == "2021-04-11T22:10:00+08:00")
    }

    @Test func `the office's own templates are read as they stand`() throws {
        let workshop = try Workshop()
        let tables = Season.root + "/Forms/tables"
        try workshop.done("wipe done --table \(tables)/machines.csv \(order)")
        #expect(try machines(workshop).map { $0["verified"] as? Bool } == [true, false])
        try workshop.done(
            "manifest \(tables)/manifest.csv --consignment c --from u --to w --exam e --origin o "
                + "--party officer:p:\(Workshop.zero) --out m.json")
        #expect(try workshop.said("m.json", "lines[1].item.kind") == "spare-paper")
        #expect(try workshop.done("draft show m.json --language zh").output.contains("备用试卷"))
    }

    @Test func `a broken row is named by row and column, and nothing is drafted`() throws {
        let workshop = try Workshop()
        let table =
            "机器编号,方式,技术,工具,工具版本,完成时间,已卸载\nM-1,purge,a,b,1,,是\nM-2,burn,a,b,1,,\n"
            + "M-3,purge,a,b,1,昨天,\nM-4,purge,,b,1,,\nM-5,purge,a,b,1,,也许\n"
        let gb18030 = String.Encoding(rawValue: 0x8000_0632)
        try workshop.write("m.csv", Array(try #require(table.data(using: gb18030))))
        let answer = try workshop.custody("wipe done --table m.csv \(order)")
        #expect(answer.code == 4)
        for place in ["第 3 行 B 列（方式）", "第 4 行 F 列（完成时间）", "第 5 行 C 列（技术）", "第 6 行 G 列（已卸载）"] {
            #expect(answer.errors.contains(place), "\(place): \(answer.errors)")
        }
        #expect(!answer.errors.contains("第 2 行") && answer.errors.contains("出路："))
        #expect(!workshop.exists("w.json"))
    }

    @Test(arguments: [
        "M-1", "M-1,colour=red", "M-1,serial", "M-1,method=burn", "M-1 M-1", "", "M/1",
    ])
    func `a certificate claims only what somebody wrote`(machines: String) throws {
        let workshop = try Workshop()
        let rest = machines == "M-1" ? "" : "--technique a --tool b --tool-version 1"
        let answer = try workshop.custody("wipe done \(machines) \(rest) \(order)")
        #expect(answer.code == 4, "\(answer.output)\(answer.errors)")
        #expect(!workshop.exists("w.json"))
    }
}
