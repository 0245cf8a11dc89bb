import Foundation
import Testing

struct AuditTranscriptTests {
    @Test func `an honest ledger audits clean, against all that others kept`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let made = try workshop.done("cosign new --name region-nm --signer nm.key --json")
        let cosigner = try #require(try made.object()["key"] as? String)
        let key = try #require(
            try workshop.done("ledger info --json").object()["key"] as? String)
        try workshop.done("cosign --book nm.book --signer nm.key --trust \(key) --out nm.note")
        try workshop.sealBox()
        try workshop.done("bundle 3 --out b.bundle")
        let kept = ["nm.book", "nm.note", "seal.ack.json", "seal.tlog-proof", "b.bundle"]
        let against = kept.map { "--against \($0)" }.joined(separator: " ")
        let report = try workshop.custody("audit --json --cosigner \(cosigner) \(against)")
        #expect(report.code == 0, "\(report.output)\(report.errors)")
        #expect(try report.object()["clean"] as? Bool == true)
        #expect(try report.object()["entries"] as? Int == 9)
        // He cosigned, and his line was never handed in: known, and no fault of the ledger's.
        let cosigned = try #require(try report.object()["cosigned"] as? [String: Any])
        #expect(cosigned["checkpoints"] as? Int == 0 && cosigned["unseen"] as? Int == 9)
        #expect(report.output.contains("custody cosign add"), "\(report.output)")
        let said = try workshop.done("audit --language en").output
        #expect(said.contains("nothing proves any hour"), "\(said)")
    }

    @Test(arguments: ["nm.book", "seal.ack.json", "seal.tlog-proof", "cust.duty"])
    func `a restored ledger does not hold against what others kept`(file: String) throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("ledger copy old.ledger")
        try workshop.sealBox()
        let key = try #require(
            try workshop.done("ledger info --json").object()["key"] as? String)
        try workshop.done("cosign new --name region-nm --signer nm.key")
        try workshop.done("cosign --book nm.book --signer nm.key --trust \(key)")
        try workshop.done("duty cust --out cust.duty")
        #expect(try workshop.custody("audit --ledger old.ledger").code == 0)
        #expect(try workshop.custody("audit --against \(file)").code == 0)
        let found = try workshop.custody("audit --ledger old.ledger --against \(file)")
        #expect(found.code == 3, "\(found.output)\(found.errors)")
        #expect(found.output.contains(file))
        let said = found.output.components(separatedBy: "被截断或恢复了旧备份").count - 1
        #expect(said >= 1 && said <= 2, "once for entries, once for the tree: \(found.output)")
    }

    @Test func `evidence of another ledger is told however much else is worth knowing`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let key = try #require(
            try workshop.done("ledger info --json").object()["key"] as? String)
        try workshop.done("cosign new --name region-nm --signer nm.key")
        let other = try workshop.done(
            "ledger create o.ledger --origin other --log-key o.key --json")
        try workshop.write(
            "o.vkey", Array((try #require(try other.object()["key"] as? String)).utf8))
        for turn in 1...4 {
            try workshop.done("cosign --book nm.book --signer nm.key --trust \(key) --out nm.note")
            try workshop.done(
                "cosign add nm.note --cosigner \(try cosigner(workshop)) --log-key log.key")
            try workshop.done(
                "incident report \(turn) --by officer:off:off.key --out \(turn).json")
            try workshop.submit("\(turn).json")
        }
        let report = try workshop.done("audit --against o.vkey")
        #expect(report.output.contains("外部证据 o.vkey：只涉及其他台账"), "\(report.output)")
        #expect(report.output.contains("用 --cosigner 给出"))
    }

    private func cosigner(_ workshop: Workshop) throws -> String {
        try #require(
            try workshop.done("cosign key --signer nm.key --json").object()["key"] as? String)
    }

    @Test func `a changed byte is told by its entry first, then what follows from it`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        let lie = """
            DROP TRIGGER entry_stays; UPDATE entry SET envelope = \
            cast(replace(cast(envelope AS TEXT), '"sig":"', '"sig":"A') AS BLOB) WHERE idx = 5
            """
        try workshop.write("lie.sql", Array(lie.utf8))
        let program = """
            import sqlite3
            ledger = sqlite3.connect("exam.ledger")
            ledger.executescript(open("lie.sql").read())
            """
        try workshop.write("lie.py", Array(program.utf8))
        let changed = try workshop.tool("python3 lie.py")
        #expect(changed.code == 0, "\(changed.errors)")
        let report = try workshop.custody("audit --language en")
        #expect(report.code == 3)
        let lines = report.output.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("✗ entry 5: ") == true, "\(report.output)")
        #expect(lines.contains("  entries that do not hold: 5"), "\(report.output)")
        #expect(lines.count < 24, "\(report.output)")
    }

    @Test func `what is no ledger and what is no evidence get an answer`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        #expect(try workshop.custody("audit --ledger no.ledger").code == 4)
        #expect(try workshop.custody("audit --against plan.yaml").code == 4)
        #expect(try workshop.custody("audit --ledger plan.yaml").code == 4)
    }

    @Test(arguments: [
        ("destruction-is-elligible", "destruction-is-eligible"),
        ("wipe-confirmed", "wipe-is-confirmed"), ("destruction", "destruction-is-balanced"),
        ("nosuch", "先不加 --rule-then"),
    ])
    func `a rule that there is none of is not passed over`(typed: String, told: String) throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        for words in ["audit", "ledger rebuild --log-key log.key"] {
            let answer = try workshop.custody("\(words) --rule-then \(typed)")
            #expect(answer.code == 4, "\(words): \(answer.code) \(answer.output)")
            #expect(answer.errors.contains("没有规则“\(typed)”"), "\(answer.errors)")
            let wayOut = try #require(answer.errors.components(separatedBy: "出路：").last)
            #expect(wayOut.contains(told), "\(answer.errors)")
        }
    }
}
