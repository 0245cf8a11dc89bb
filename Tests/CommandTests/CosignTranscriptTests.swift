import Foundation
import Testing

struct CosignTranscriptTests {
    private func founded() throws -> (Workshop, String) {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.done("cosign new --name region-nm --signer nm.key")
        let key = try workshop.done("ledger info --json").object()["key"] as? String
        return (workshop, try #require(key))
    }

    private let cosign = "cosign --book nm.book --signer nm.key"

    @Test func `a cosignature is made, remembered and brought back`() throws {
        let (workshop, key) = try founded()
        #expect(try workshop.custody(cosign).code == 4)
        try workshop.done(cosign + " --trust \(key) --out nm.note")
        try workshop.sealBox()
        try workshop.done(cosign + " --out nm.note")
        let other = try workshop.done("cosign new --name region-nm --signer other.key --json")
        let stranger = try #require(try other.object()["key"] as? String)
        let add = "cosign add nm.note --log-key log.key --cosigner "
        #expect(try workshop.custody(add + stranger).code == 4)
        let shown = try workshop.done("cosign key --signer nm.key --json").object()
        let own = try #require(shown["key"] as? String)
        try workshop.done(add + own)
        let info = try workshop.done("ledger info --json").object()
        #expect(info["cosigners"] as? [String] == ["region-nm"])
        #expect(try workshop.done("checkpoint show").output.contains("— region-nm "))
    }

    @Test func `a ledger restored from an old copy is not cosigned`() throws {
        let (workshop, key) = try founded()
        try workshop.done("ledger copy old.ledger")
        try workshop.sealBox()
        try workshop.done(cosign + " --trust \(key)")
        let book = try workshop.read("nm.book")
        let refused = try workshop.custody(cosign + " --ledger old.ledger")
        #expect(refused.code == 3)
        #expect(refused.errors.contains("截断"))
        #expect(try workshop.read("nm.book") == book)
    }

    @Test(arguments: [
        (#""checkpoints":["#, #""checkpoints":[7,"#), (#""checkpoints":["#, #""forgotten":["#),
    ])
    func `a cosigner whose memory is damaged signs nothing`(found: String, damaged: String) throws {
        let (workshop, key) = try founded()
        try workshop.done(cosign + " --trust \(key)")
        try workshop.sealBox()
        let book = String(decoding: try workshop.read("nm.book"), as: UTF8.self)
        try #require(book.contains(found))
        let spoiled = book.replacing(found, with: damaged)
        try workshop.write("nm.book", Array(spoiled.utf8))
        let refused = try workshop.custody(cosign + " --out nm.note")
        #expect(refused.code == 4 && refused.errors.contains("nm.book"))
        #expect(!workshop.exists("nm.note"))
        #expect(try workshop.read("nm.book") == Array(spoiled.utf8))
    }

    @Test func `a ledger rewritten under its own key is not cosigned`() throws {
        let (workshop, key) = try founded()
        try workshop.done(cosign + " --trust \(key)")
        try workshop.done("ledger create exam2.ledger --origin exam-2021 --log-key log.key")
        for file in ["genesis", "enrol-off", "enrol-cust", "enrol-head", "enrol-esc2"] {
            try workshop.done("submit \(file).json --ledger exam2.ledger --log-key log.key")
        }
        for file in ["enrol-esc1", "plan"] {
            try workshop.done("submit \(file).json --ledger exam2.ledger --log-key log.key")
        }
        let refused = try workshop.custody(cosign + " --ledger exam2.ledger")
        #expect(refused.code == 3)
        #expect(refused.errors.contains("改写"))
        try workshop.done("export out --ledger exam2.ledger")
        #expect(try workshop.custody(cosign + " --export out").code == 3)
    }

    @Test func `of many who cosign at once with one book none is forgotten`() throws {
        let workshop = try Workshop()
        try workshop.done("cosign new --name nm --signer nm.cosigner")
        let told = try workshop.shell(
            """
            for n in $(seq 6); do
              CUSTODY ledger create $n.ledger --origin o$n --log-key $n.key --json > $n.made; done
            for n in $(seq 6); do
              trust=$(sed 's/.*"key":"\\([^"]*\\)".*/\\1/' $n.made)
              CUSTODY cosign --book nm.book --signer nm.cosigner --ledger $n.ledger \\
                --trust "$trust" --out $n.note > /dev/null || echo failed & done
            wait; ls *.note | wc -l
            """)
        #expect(told.output == "6\n", "\(told.output)\(told.errors)")
        let book = try JSONSerialization.jsonObject(with: Data(try workshop.read("nm.book")))
        let logs = try #require((book as? [String: Any])?["logs"] as? [Any])
        #expect(logs.count == 6)
    }

    @Test func `an export is as good as the ledger to a cosigner`() throws {
        let (workshop, key) = try founded()
        try workshop.done(cosign + " --trust \(key)")
        try workshop.sealBox()
        try workshop.done("export out")
        let cosigned = try workshop.done(cosign + " --export out --json").object()
        #expect(cosigned["size"] as? Int == 9)
    }
}
