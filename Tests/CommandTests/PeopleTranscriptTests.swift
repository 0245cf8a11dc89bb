import Foundation
import Testing

struct PeopleTranscriptTests {
    @Test func `a name is committed to, kept, disclosed and forgotten`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("keys new --out wu.key")
        let made = try workshop.done(
            "people commit wu --detail name=吴敏 --detail phone=139 --out wu.person --json")
        let commitment = try #require(try made.object()["commitment"] as? String)
        try workshop.done("people commit wu --detail name=别人 --out false.person")
        try workshop.enrol("wu", "receiver", commitment: commitment)
        #expect(try workshop.custody("people keep false.person --log-key log.key").code == 2)
        try workshop.done("people keep wu.person --log-key log.key")
        #expect(try workshop.done("people disclose wu").output.contains("吴敏"))
        try workshop.done("bundle enrol-wu.json --disclose wu --out wu.bundle")
        let bundle = String(decoding: try workshop.read("wu.bundle"), as: UTF8.self)
        #expect(bundle.contains("吴敏"))
        let forgotten = try workshop.done("people forget wu --log-key log.key --json")
        #expect(try forgotten.object()["forgotten"] as? Bool == true)
        #expect(try workshop.custody("people disclose wu").code == 4)
        for file in ["exam.ledger", "exam.ledger-wal"] where workshop.exists(file) {
            let bytes = Data(try workshop.read(file))
            #expect(bytes.range(of: Data("吴敏".utf8)) == nil, "\(file) still knows the name")
        }
    }
}
