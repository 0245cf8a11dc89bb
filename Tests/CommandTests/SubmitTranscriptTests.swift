import Foundation
import Testing

struct SubmitTranscriptTests {
    private let people = "--by custodian:cust:cust.key --by officer:off:off.key"

    /// A whole one, a half-signed one, junk, a lie, a stranger's and another whole one.
    private func paperwork() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("box pack BX-1 --unit centre --item paper:3 \(people) --out a.json")
        try workshop.done(
            "box pack BX-2 --unit centre --item paper:3 --by custodian:cust:cust.key "
                + "--party officer:off:off.key.pub --out half.json")
        try workshop.write("junk.json", Array("{}".utf8))
        try workshop.done(
            "wipe order --site r11 --batch b --test-centre t --confirmation a.json "
                + "--by head:head:head.key --out order.json")
        try workshop.done("keys new --out stranger.key")
        try workshop.done(
            "box pack BX-3 --unit centre --item paper:3 --by custodian:x:stranger.key --out s.json")
        try workshop.done("box pack BX-4 --unit centre --item paper:3 \(people) --out z.json")
        return workshop
    }

    @Test func `of many files each gets its answer in order, and one that is broken holds up none`()
        throws
    {
        let workshop = try paperwork()
        let files = "a.json half.json junk.json no.json order.json s.json genesis.json z.json"
        let answer = try workshop.custody("submit \(files) --log-key log.key --json")
        #expect(answer.code == 2)
        let rows = try answer.list()
        #expect(
            rows.map { $0["file"] as? String ?? "" } == files.split(separator: " ").map(String.init)
        )
        #expect(
            rows.map { $0["answer"] as? String } == [
                "admitted", "unfit", "unfit", "unfit", "refused", "unsigned", "repeated",
                "admitted",
            ])
        for row in rows where ["unfit", "unsigned"].contains(row["answer"] as? String ?? "") {
            for member in ["flaw", "basis", "wayOut"] {
                #expect((row[member] as? String)?.isEmpty == false, "\(row)")
            }
        }
        #expect(workshop.exists("z.ack.json") && workshop.exists("z.tlog-proof"))
        #expect(!workshop.exists("half.ack.json"))
        let proofs = try ["a", "z"].map { name in
            try JSONSerialization.jsonObject(with: Data(try workshop.read("\(name).ack.json")))
        }
        let notes = proofs.compactMap { ($0 as? [String: Any])?["checkpoint"] as? String }
        #expect(notes.count == 2 && notes[0] == notes[1], "they share one transaction")
        #expect(try workshop.done("audit").code == 0)
    }

    @Test func `half-signed alone is unreadable, refused among whole ones is refused`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.write("junk.json", Array("{}".utf8))
        #expect(try workshop.custody("submit junk.json --log-key log.key").code == 4)
        let told = try workshop.custody("submit junk.json genesis.json --log-key log.key")
        #expect(told.code == 4)
        #expect(told.output.contains("没有提交  junk.json"))
        #expect(told.output.contains("依据：") && told.output.contains("出路："))
        #expect(told.output.contains("早已在账 第 0 条  genesis.json"))
    }

    @Test func `a half-signed draft that is given up is kept, and completes nothing`() throws {
        let workshop = try paperwork()
        let given = try workshop.custody("submit half.json --withdrawn --log-key log.key --json")
        #expect(given.code == 2)
        #expect(try given.list().map { $0["answer"] as? String } == ["kept"])
        let told = try #require(try given.list().first)
        let kept = try workshop.done("refusals --json").list()
        #expect(kept.map { $0["kind"] as? String } == ["flawed"])
        for member in ["flaw", "basis", "wayOut"] {
            #expect(kept.first?[member] as? String == told[member] as? String, "\(member)")
        }
        #expect((kept.first?["people"] as? [String])?.count == 1, "who signed it")
        let words = try workshop.done("refusals").output
        #expect(words.contains("还没有签名") && words.contains("出路："), "\(words)")
        #expect(try workshop.done("audit").code == 0)
    }

    @Test func `a file that is not there is said to be missing, not unsigned`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let told = try workshop.custody("submit nowhere.json --log-key log.key --language en")
        #expect(told.code == 4)
        #expect(told.output.contains("nowhere.json cannot be read"))
        #expect(!told.output.contains("draft sign") && !told.output.contains("signers"))
        let ledger = try workshop.custody("chain BX-1 --ledger nowhere.custody --language en")
        #expect(ledger.code == 4 && ledger.errors.contains("nowhere.custody"))
    }

    @Test func `a ledger that is held answers before anything is handed in`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let answer = try workshop.custody("submit genesis.json --log-key cust.key")
        #expect(answer.code == 4)
        #expect(answer.errors.contains("依据：") && answer.errors.contains("出路："))
    }

    @Test func `an acknowledgement among the files is known for one, and needs nothing`() throws {
        let workshop = try paperwork()
        _ = try workshop.custody("submit a.json order.json --log-key log.key")
        let told = try workshop.custody("submit a.json a.ack.json z.json --log-key log.key --json")
        #expect(told.code == 0, "\(told.output)")
        #expect(
            try told.list().map { $0["answer"] as? String } == [
                "repeated", "acknowledgement", "admitted",
            ])
        let words = try workshop.done("submit a.ack.json --log-key log.key").output
        #expect(words.contains("是回执，不是信封") && words.contains("早已入账"), "\(words)")
        // By the ledger's word, and not by the file's.
        let refused = try workshop.read("order.ack.json")
        let lie = String(decoding: refused, as: UTF8.self)
            .replacing("\"admitted\":false", with: "\"admitted\":true")
        try workshop.write("lie.ack.json", Array(lie.utf8))
        for file in ["order.ack.json", "lie.ack.json"] {
            let kept = try workshop.custody("submit \(file) --log-key log.key")
            #expect(kept.code == 2 && kept.output.contains("早已被拒、留存为证"), "\(kept.output)")
        }
        let strange = lie.replacing("\"index\":", with: "\"index\":9")
        try workshop.write("strange.ack.json", Array(strange.utf8))
        let stray = try workshop.custody("submit strange.ack.json --log-key log.key")
        #expect(stray.code == 4 && stray.output.contains("是回执，不是信封"), "\(stray.output)")
        #expect(stray.output.contains("依据：") && stray.output.contains("出路："))
    }
}
