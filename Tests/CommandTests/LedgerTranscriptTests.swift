import Foundation
import Glibc
import Testing

struct LedgerTranscriptTests {
    @Test func `creating never overwrites and opening never creates`() throws {
        let workshop = try Workshop()
        let create = "ledger create exam.ledger --origin exam-2021 --log-key log.key"
        try workshop.done(create)
        #expect(try workshop.custody(create).code == 5)
        #expect(try workshop.done("ledger info --json").object()["size"] as? Int == 0)
        let absent = try workshop.custody("ledger info --ledger no.ledger")
        #expect(absent.code == 4)
        #expect(!workshop.exists("no.ledger"))
    }

    @Test func `a second writer is told, and nothing is lost by waiting`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("vault sign-on v-1 --by custodian:cust:cust.key --out duty.json")
        let lock = try #require(
            FileHandle(forUpdatingAtPath: workshop.path("exam.ledger.lock")))
        #expect(flock(lock.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
        let refused = try workshop.custody("submit duty.json --log-key log.key")
        #expect(refused.code == 5)
        #expect(refused.errors.contains("写入"))
        try lock.close()
        try workshop.submit("duty.json")
    }

    @Test func `another ledger's key cannot write this one`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("ledger create b.ledger --origin exam-2021 --log-key b.key")
        let refused = try workshop.custody("submit genesis.json --log-key b.key")
        #expect(refused.code == 4)
        #expect(refused.errors.contains("exam-2021+"))
    }

    @Test func `a ledger of another format is told apart from what is no ledger, by all alike`()
        throws
    {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let script = """
            import sqlite3
            sqlite3.connect("exam.ledger").execute("PRAGMA user_version = 99")
            """
        try workshop.write("later.py", Array(script.utf8))
        #expect(try workshop.tool("python3 later.py").code == 0)
        for words in [
            "ledger info", "audit", "deviations", "export out", "copy b.ledger",
            "ledger rebuild --log-key log.key", "submit genesis.json --log-key log.key",
        ] {
            let told = try workshop.custody(words)
            #expect(told.code == 4, "\(words): \(told.output)\(told.errors)")
            for word in ["台账格式 99 不是本程序的", "出路：用写下它的那一版程序打开"] {
                #expect(told.errors.contains(word), "\(words): \(told.errors)")
            }
        }
    }

    @Test func `what another version kept is not read, and is made again from the entries`() throws
    {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let people = try workshop.done("people --json").output
        let script = """
            import sqlite3
            ledger = sqlite3.connect("exam.ledger")
            ledger.execute("ALTER TABLE register_person RENAME COLUMN unit TO office")
            ledger.execute("CREATE TABLE register_of_old (a TEXT) STRICT")
            ledger.commit()
            """
        try workshop.write("spoil.py", Array(script.utf8))
        #expect(try workshop.tool("python3 spoil.py").code == 0)
        for words in ["people", "submit genesis.json --log-key log.key"] {
            let told = try workshop.custody(words)
            let said = told.errors.split(separator: "\n")
            #expect(told.code == 5, "\(words)")
            #expect(said.contains { $0.hasPrefix("依据：登记表") }, "\(words): \(told.errors)")
            #expect(said.contains { $0.hasPrefix("出路：custody ledger rebuild") }, "\(words)")
            #expect(!told.errors.contains("从不覆盖"), "\(words): \(told.errors)")
        }
        let english = try workshop.custody("people --language en")
        #expect(english.errors.contains("basis: registers are only what follows"))
        #expect(english.errors.contains("way out: custody ledger rebuild"))
        #expect(try workshop.custody("audit").code == 3)
        #expect(try workshop.custody("ledger rebuild --log-key reg1.key").code == 4)
        try workshop.done("ledger rebuild --log-key log.key")
        #expect(try workshop.done("people --json").output == people)
        try workshop.done("audit")
    }

    @Test func `a live ledger is copied whole`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("ledger copy copy.ledger")
        let own = try workshop.done("ledger info --json").object()
        let copied = try workshop.done("ledger info --json --ledger copy.ledger").object()
        #expect(own["root"] as? String == copied["root"] as? String)
        #expect(own["size"] as? Int == 7)
        #expect(try workshop.custody("copy copy.ledger").code == 5)
    }

    @Test func `fewer entries than the last writer left are told beside every answer`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("copy old.ledger")
        try workshop.sealBox()
        for words in ["due", "due --ledger old.ledger"] {
            let told = try workshop.done(words)
            #expect(!told.errors.contains("写到过"), "\(words): \(told.errors)")
        }
        _ = try workshop.shell("rm -f exam.ledger-wal exam.ledger-shm; cp old.ledger exam.ledger")
        for words in [
            "ledger info --json", "due --json", "people --json", "copy b.ledger --json",
            "export out --json", "vault sign-on v-1 --by custodian:cust:cust.key --json",
        ] {
            let told = try workshop.done(words)
            let said = told.errors.components(separatedBy: "写到过 9 条，这里只有 7 条").count - 1
            #expect(said == 1, "\(words): \(told.errors)")
            #expect(told.errors.contains("依据：台账旁的 .lock"), "\(told.errors)")
            #expect(told.errors.contains("出路：找回 -wal"), "\(told.errors)")
            #expect(throws: Never.self, "\(words)") { _ = try told.json() }
        }
        let english = try workshop.done("due --language en")
        #expect(english.errors.contains("the last writer left 9 entries in "), "\(english.errors)")
        #expect(english.errors.contains("way out: put back the -wal"), "\(english.errors)")
        let audit = try workshop.custody("audit")
        #expect(audit.code == 3, "\(audit.output)")
        #expect(audit.output.contains("✗ 台账旁的 .lock 记着写到过 9 条，这里只有 7 条"), "\(audit.output)")
    }

    @Test func `a second name is told by whichever of the two is read`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        _ = try workshop.shell("ln exam.ledger other.ledger")
        for name in ["exam.ledger", "other.ledger"] {
            let told = try workshop.done("due --json --ledger \(name)")
            #expect(told.errors.contains("\(name) 另有一个名字"), "\(told.errors)")
            #expect(throws: Never.self, "\(name)") { _ = try told.json() }
            let audit = try workshop.done("audit --ledger \(name)")
            #expect(audit.output.contains("· 台账另有一个名字"), "\(audit.output)")
        }
    }

    @Test func `a genesis that names another key is turned away at once`() throws {
        let workshop = try Workshop()
        for person in ["reg1", "reg2"] { try workshop.done("keys new --out \(person).key") }
        func made(_ name: String) throws -> String {
            let made = try workshop.done(
                "ledger create \(name).ledger --origin exam-2021 --log-key \(name).logkey --json")
            return try #require(try made.object()["key"] as? String)
        }
        let (own, other) = (try made("exam"), try made("other"))
        try workshop.draftGenesis(naming: other, out: "key.json")
        for file in ["key.json"] {
            let told = try workshop.custody("submit \(file) --log-key exam.logkey")
            #expect(told.code == 4, "\(told.output)\(told.errors)")
            #expect(told.output.contains("另一账本") && told.output.contains("出路："), "\(told.output)")
            #expect(try workshop.done("ledger info --json").object()["size"] as? Int == 0)
        }
        try workshop.draftGenesis(naming: own)
        try workshop.done("submit genesis.json --log-key exam.logkey")
        let report = try workshop.done("audit")
        #expect(report.output.contains("✓"))
    }
}
