import Foundation
import Testing

/// A shift that reads before it is shown what the other wrote down.
struct BlindShiftTests {
    private static let words =
        "vault shift v-1 --outgoing cust --incoming cust2 --blind hashes.json"
    private static let signers = "--by custodian:cust:cust.key --by custodian:cust2:cust2.key"

    private func hidden() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        try workshop.done("keys new --out cust2.key")
        try workshop.enrol("cust2", "custodian")
        try workshop.done(
            "draft place --set place=v-1 --set unit=centre --set kind=vault --set address=1 "
                + "--set people=cust --by head:head:head.key --out place.json")
        try workshop.submit("place.json")
        try workshop.done("vault store v-1 BX-1 --by custodian:cust:cust.key --out store.json")
        try workshop.submit("store.json")
        try workshop.done("vault commit v-1 --opening opening.json --hashes hashes.json")
        try workshop.done("handover nonce --out nonce.txt")
        return workshop
    }

    private func faces(_ workshop: Workshop) throws -> String {
        let drawn = try workshop.done("vault faces hashes.json --nonce nonce.txt --json").list()
        return drawn.compactMap { face in
            guard let container = face["container"] as? String, let name = face["face"] as? String
            else { return nil }
            return "--face \(container):\(name):sound"
        }.joined(separator: " ")
    }

    @Test func `the hashes show no number, and nothing is filled in from the ledger`() throws {
        let workshop = try hidden()
        let shown = String(decoding: try workshop.read("hashes.json"), as: UTF8.self)
        #expect(shown.contains("BX-1") && !shown.contains("C1"))
        let lazy = try workshop.custody(
            "\(Self.words) --nonce nonce.txt \(Self.signers) --out lazy.json")
        #expect(lazy.code == 4 && lazy.errors.contains("盲交接"))
        #expect(!workshop.exists("lazy.json"))
        let blind = try workshop.custody(
            "\(Self.words) --seals BX-1=C1,C2 \(Self.signers) --out lazy.json")
        #expect(blind.code == 4 && blind.errors.contains("随机数"))
    }

    @Test func `a box is not passed over because its hash does not read`() throws {
        let workshop = try hidden()
        let text = String(decoding: try workshop.read("hashes.json"), as: UTF8.self)
        for (found, spoiled) in [("\"commitment\"", "\"commitmnt\""), ("BX-1", "BX 1")] {
            try workshop.write("spoiled.json", Array(text.replacing(found, with: spoiled).utf8))
            let told = try workshop.custody("vault faces spoiled.json --nonce nonce.txt")
            #expect(told.code == 4 && told.errors.contains("spoiled.json"), "\(found)")
        }
    }

    @Test func `what is read agrees when it is opened`() throws {
        let workshop = try hidden()
        try workshop.done(
            "\(Self.words) --nonce nonce.txt --seals BX-1=C1,C2 \(try faces(workshop)) "
                + "\(Self.signers) --out shift.json")
        try workshop.submit("shift.json")
        let opened = try workshop.done(
            "vault reveal opening.json --shift shift.json --by custodian:cust:cust.key "
                + "--out reveal.json")
        #expect(opened.output.contains("✓ BX-1"))
        try workshop.submit("reveal.json")
        #expect(try codes(workshop).intersection(["seals-agree", "faces-are-looked-at"]) == [])
    }

    @Test func `who guesses is written down, and a box that is gone is`() throws {
        let workshop = try hidden()
        try workshop.done(
            "\(Self.words) --nonce nonce.txt --seals BX-1=C1,C9 \(Self.signers) --out shift.json")
        try workshop.submit("shift.json")
        #expect(try codes(workshop).isSuperset(of: ["seals-agree", "faces-are-looked-at"]))
        let opened = try workshop.done(
            "vault reveal opening.json --shift shift.json --by custodian:cust:cust.key "
                + "--out reveal.json")
        #expect(opened.output.contains("‼ BX-1"))
        let gone = try workshop.done(
            "\(Self.words) --nonce nonce.txt --seals BX-1= \(Self.signers) --out gone.json --json")
        #expect(!gone.output.isEmpty)
        #expect(
            String(decoding: try workshop.read("gone.json"), as: UTF8.self)
                .contains("payload"))
    }

    @Test func `findings fold what recurs, keep each critical one, and list all on request`() throws
    {
        let workshop = try hidden()
        for (name, words) in [
            ("on", "sign-on v-1 --by custodian:cust:cust.key"),
            ("off", "sign-off v-1 --by custodian:cust:cust.key"),
        ] {
            try workshop.done("vault \(words) --out \(name).json")
            try workshop.submit("\(name).json")
        }
        let folded = try workshop.done("findings").output.split(separator: "\n")
        let each = try workshop.done("findings --each").output.split(separator: "\n")
        let told = try workshop.done("findings --json").list()
        #expect(each.count == 2 * told.count)
        #expect(folded.count <= each.count)
        for (line, finding) in zip(each.filter { !$0.hasPrefix(" ") }, told) {
            let since = (finding["since"] as? String)?.prefix(16).split(separator: "T")
            #expect(since.map { line.contains($0.joined(separator: " ")) } ?? true, "\(line)")
        }
        let critical = told.count { $0["gravity"] as? String == "critical" }
        #expect(folded.count { $0.hasPrefix("重大违规") } == critical)
    }

    private func codes(_ workshop: Workshop) throws -> Set<String> {
        Set(
            try workshop.done("deviations --json").list().compactMap {
                ($0["deviation"] as? [String: Any])?["code"] as? String
            })
    }
}
