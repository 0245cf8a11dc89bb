import Foundation
import Testing

struct KeyTranscriptTests {
    @Test(arguments: ["ed25519", "ecdsa-p256-sha256", "sm2-sm3"])
    func `a key makes the round trip, with the fingerprint of its public half`(
        algorithm: String
    ) throws {
        let workshop = try Workshop()
        let made = try workshop.done("keys new --algorithm \(algorithm) --out a.key --json")
        let shown = try workshop.done("keys show --key a.key --json")
        let known = try workshop.done("keys show --key a.key.pub --json")
        #expect(made.output == shown.output)
        #expect(made.output == known.output)
        #expect(try made.object()["algorithm"] as? String == algorithm)
        #expect(try workshop.tool("openssl pkey -in a.key -noout").code == 0)
    }

    @Test func `a locked key opens with its passphrase and with nothing else`() throws {
        let workshop = try Workshop()
        try workshop.write("right", Array("保密 2021\n".utf8))
        try workshop.write("wrong", Array("保密 2020\n".utf8))
        try workshop.done("keys new --out a.key --passphrase-file right")
        #expect(try workshop.custody("keys show --key a.key").code == 4)
        let wrong = try workshop.custody("keys show --key a.key --passphrase-file wrong")
        #expect(wrong.code == 4)
        #expect(wrong.errors.contains("口令"))
        #expect(try workshop.custody("keys show --key a.key --passphrase-file right").code == 0)
        let openssl = "openssl pkey -in a.key -noout -passin file:"
        #expect(try workshop.tool(openssl + "right").code == 0)
        #expect(try workshop.tool(openssl + "wrong").code != 0)
    }

    @Test func `a key is never overwritten, and only its own person may read it`() throws {
        let workshop = try Workshop()
        try workshop.done("keys new --out a.key")
        let before = try workshop.read("a.key")
        let again = try workshop.custody("keys new --out a.key")
        #expect(again.code == 5)
        #expect(try workshop.read("a.key") == before)
        let mode = try workshop.tool("stat -c %a a.key").output
        #expect(mode == "600\n")
    }

    @Test func `who was broken off before the public half was written is told of it`() throws {
        let workshop = try Workshop()
        try workshop.done("keys new --out a.key")
        try FileManager.default.removeItem(atPath: workshop.path("a.key.pub"))
        let again = try workshop.custody("keys new --out a.key")
        #expect(again.code == 5 && again.errors.contains("custody keys show --key a.key"))
        #expect(try workshop.done("keys show --key a.key").output.contains("PUBLIC KEY"))
    }

    @Test func `a checkpoint key may be locked`() throws {
        let workshop = try Workshop()
        try workshop.write("word", Array("log\n".utf8))
        let create = "ledger create exam.ledger --origin exam-2021 --log-key log.key"
        try workshop.done(create + " --passphrase-file word")
        let copied = "ledger create other.ledger --origin exam-2021 --log-key log.key"
        #expect(try workshop.custody(copied).code == 4)
        #expect(try workshop.custody(copied + " --passphrase-file word").code == 0)
    }
}
