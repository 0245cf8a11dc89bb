import Foundation
import Testing

struct VerifyTranscriptTests {
    /// A bundle of a sealing, and a folder of the keys that its reader trusts.
    private func travelled() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        try workshop.done("bundle seal.json --out seal.bundle")
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
        return workshop
    }

    @Test func `a bundle holds without the ledger`() throws {
        let workshop = try travelled()
        let verdict = try workshop.custody("verify seal.bundle --keys keys --json")
        #expect(verdict.code == 0, "\(verdict.output)\(verdict.errors)")
        #expect(try verdict.object()["holds"] as? Bool == true)
        let signers = try #require(try verdict.object()["signers"] as? [[String: Any]])
        #expect(Set(signers.compactMap { $0["person"] as? String }) == ["cust", "off"])
        #expect(try workshop.done("verify seal.bundle --keys keys").output.contains("✓"))
    }

    @Test func `a reader who trusts other registrars is not persuaded`() throws {
        let workshop = try travelled()
        for registrar in ["reg1", "reg2"] {
            try workshop.done("keys new --out \(registrar).false")
            let pem = try workshop.read("\(registrar).false.pub")
            try workshop.write("keys/registrars/\(registrar).pem", pem)
        }
        #expect(try workshop.custody("verify seal.bundle --keys keys").code == 3)
    }

    @Test func `a folder without keys, and a file that is no bundle, get an answer`() throws {
        let workshop = try travelled()
        #expect(try workshop.custody("verify seal.json --keys keys").code == 4)
        #expect(try workshop.custody("verify seal.bundle --keys nowhere").code == 4)
        try FileManager.default.removeItem(atPath: workshop.path("keys/ledger.vkey"))
        let answer = try workshop.custody("verify seal.bundle --keys keys")
        #expect(answer.code == 4)
        #expect(answer.errors.contains(".vkey"))
    }

    @Test(arguments: ["", "%PDF-1.7 junk", "junk"])
    func `a PDF that does not read comes with its basis and the way out`(text: String) throws {
        let workshop = try travelled()
        try workshop.write("record.pdf", Array(text.utf8))
        let told = try workshop.custody("verify record.pdf --keys keys")
        #expect(told.code == 3, "\(told.output)\(told.errors)")
        #expect(told.output.contains("依据：") && told.output.contains("出路：向盖章单位要原件"))
        let members = try workshop.custody("verify record.pdf --keys keys --json").object()
        #expect(members["holds"] as? Bool == false)
        for member in ["flaw", "basis", "wayOut"] {
            #expect((members[member] as? String)?.isEmpty == false, "\(member)")
        }
    }
}
