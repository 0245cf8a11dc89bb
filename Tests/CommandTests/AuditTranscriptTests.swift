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
    }

    @Test(arguments: ["nm.book", "seal.ack.json", "seal.tlog-proof"])
    func `a restored ledger does not hold against what others kept`(file: String) throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("ledger copy old.ledger")
        try workshop.sealBox()
        let key = try #require(
            try workshop.done("ledger info --json").object()["key"] as? String)
        try workshop.done("cosign new --name region-nm --signer nm.key")
        try workshop.done("cosign --book nm.book --signer nm.key --trust \(key)")
        #expect(try workshop.custody("audit --ledger old.ledger").code == 0)
        let found = try workshop.custody("audit --ledger old.ledger --against \(file)")
        #expect(found.code == 3, "\(found.output)\(found.errors)")
        #expect(found.output.contains(file))
    }

    @Test func `what is no ledger and what is no evidence get an answer`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        #expect(try workshop.custody("audit --ledger no.ledger").code == 4)
        #expect(try workshop.custody("audit --against plan.yaml").code == 4)
        #expect(try workshop.custody("audit --ledger plan.yaml").code == 4)
    }
}
