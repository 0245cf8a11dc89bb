import Foundation
import Testing

/// The question after a leak, and the defence of who did his duty, as they are typed.
struct SuspectTranscriptTests {
    private func office() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let people = "--by custodian:cust:cust.key --by officer:off:off.key"
        try workshop.done(
            "draft pack --set container=BX-1 --set kind=box --set unit=centre "
                + "--set contents[0].items.kind=paper --set contents[0].items.quantity=30 "
                + "--set contents[0].items.serials.prefix=A "
                + "--set contents[0].items.serials.first=1 "
                + "--set contents[0].items.serials.last=30 "
                + "--set contents[0].items.serials.digits=4 \(people) --out pack.json")
        try workshop.submit("pack.json")
        try workshop.done("box seal BX-1 --seal C1 --seal C2 \(people) --out seal.json")
        try workshop.submit("seal.json")
        return workshop
    }

    @Test func `a serial number leads to box, hours and people`() throws {
        let workshop = try office()
        let answers = try workshop.done("suspect --serial A0017 --json").list()
        #expect(answers.map { $0["container"] as? String } == ["BX-1"])
        let intervals = try #require(answers.first?["intervals"] as? [[String: Any]])
        #expect(intervals.map { $0["custodian"] as? String } == ["centre"])
        #expect(intervals.first?["people"] as? [String] == ["cust", "off"])
        let seen = try #require(answers.first?["exposures"] as? [[String: Any]])
        #expect(Set(seen.compactMap { $0["person"] as? String }) == ["cust", "off"])
        let spoken = try workshop.done("suspect --container BX-1").output
        for words in ["未能排除的时段", "cust、off", "装箱", "看过内容的人"] {
            #expect(spoken.contains(words), "\(spoken)")
        }
        let english = try workshop.done("suspect --container BX-1 --language en").output
        #expect(english.contains("that nothing excludes"))
        #expect(!english.contains("人员"))
    }

    @Test func `what is not there gets an answer too`() throws {
        let workshop = try office()
        #expect(try workshop.custody("suspect").code == 4)
        #expect(try workshop.custody("suspect --serial A0031").code == 4)
        #expect(try workshop.custody("suspect --container BX-9").code == 4)
        #expect(try workshop.done("suspect --time 2021-04-10T09:00 --json").list().isEmpty)
    }

    @Test func `a person keeps what he signed, and shows it without the ledger`() throws {
        let workshop = try office()
        let spoken = try workshop.done("duty cust --out cust.duty").output
        #expect(spoken.contains("签名 3 条"))
        let key = try #require(
            try workshop.done("ledger info --json").object()["key"] as? String)
        try FileManager.default.createDirectory(
            atPath: workshop.path("keys/registrars"), withIntermediateDirectories: true)
        for registrar in ["reg1", "reg2"] {
            let pem = try workshop.read("\(registrar).key.pub")
            try workshop.write("keys/registrars/\(registrar).pem", pem)
        }
        try workshop.write("keys/ledger.vkey", Array((key + "\n").utf8))
        try FileManager.default.removeItem(atPath: workshop.path("exam.ledger"))
        let verdict = try workshop.custody("verify cust.duty --keys keys --json")
        #expect(verdict.code == 0, "\(verdict.output)\(verdict.errors)")
        let statements = try verdict.object()["statements"] as? [[String: Any]]
        #expect(statements?.count == 3)
        #expect(try workshop.done("verify cust.duty --keys keys").output.contains("✓"))
    }

    @Test func `a record in another man's name proves nothing of him`() throws {
        let workshop = try office()
        try workshop.done("duty cust --out cust.duty")
        let key = try #require(
            try workshop.done("ledger info --json").object()["key"] as? String)
        try FileManager.default.createDirectory(
            atPath: workshop.path("keys/registrars"), withIntermediateDirectories: true)
        for registrar in ["reg1", "reg2"] {
            let pem = try workshop.read("\(registrar).key.pub")
            try workshop.write("keys/registrars/\(registrar).pem", pem)
        }
        try workshop.write("keys/ledger.vkey", Array((key + "\n").utf8))
        let text = String(decoding: try workshop.read("cust.duty"), as: UTF8.self)
        let stolen = text.replacing("\"person\":\"cust\"", with: "\"person\":\"esc1\"")
        try workshop.write("esc1.duty", stolen.utf8)
        let verdict = try workshop.custody("verify esc1.duty --keys keys --json")
        #expect(verdict.code == 3)
        #expect((try verdict.object()["strange"] as? [String])?.count == 3)
    }
}
