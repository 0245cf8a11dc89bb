import Foundation
import Testing

struct ExportTranscriptTests {
    private func exported() throws -> Workshop {
        let workshop = try Workshop()
        for (name, algorithm) in [("p", "ecdsa-p256-sha256"), ("s", "sm2-sm3")] {
            try workshop.done("keys new --algorithm \(algorithm) --out \(name).key")
        }
        try workshop.foundOffice()
        try workshop.enrol("p", "officer")
        try workshop.enrol("s", "inspector")
        try workshop.sealBox()
        try workshop.done("export out")
        return workshop
    }

    @Test func `openssl and printf alone find an export true, with all three algorithms`() throws {
        let workshop = try exported()
        let verified = try workshop.tool("sh VERIFY.txt", in: "out")
        #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
        #expect(verified.output.contains("✓ 11 条"))
        #expect(try workshop.custody("export out").code == 5)
    }

    @Test func `what to type next is shown as a shell takes it, whatever the files are called`()
        throws
    {
        let workshop = try Workshop()
        try workshop.foundOffice()
        _ = try workshop.shell("mkdir '考 区'")
        for (language, name) in [("zh", "考 区/它's.json"), ("en", "考 区/$(b) & c.json")] {
            let drafted = try workshop.done(
                "box pack BX-\(language) --unit centre --item paper:3 --by officer:off:off.key "
                    + "--by custodian:cust:cust.key --language \(language) --out", [name])
            let submit = try shown(drafted.output, from: "custody submit")
            let answer = try workshop.shell("\(submit) --log-key log.key")
            #expect(answer.code == 0, "\(submit): \(answer.errors)")
            let exported = try workshop.done(
                "export --language \(language)", ["考 区/\(language) out"])
            let checked = try workshop.shell(try shown(exported.output, from: "cd "))
            #expect(checked.code == 0 && checked.output.contains("✓"), "\(exported.output)")
        }
    }

    /// The command that an answer shows, with the tests' program for ours.
    private func shown(_ output: String, from start: String) throws -> String {
        let line = try #require(
            output.split(separator: "\n").first { $0.contains(start) }, "\(output)")
        let place = try #require(line.range(of: start)?.lowerBound)
        return String(line[place...])
            .replacing("custody ", with: "CUSTODY ", maxReplacements: 1)
    }

    @Test func `openssl and printf alone find a changed byte`() throws {
        let workshop = try exported()
        for file in [
            "entries/3.payload.json", "entries/3.envelope.json", "entries/3.header",
            "entries/3.type", "tile/0/000.p/11", "checkpoint",
        ] {
            let whole = try workshop.read("out/" + file)
            var bytes = whole
            let place = bytes.count / 3
            let isSeven = bytes[place] == UInt8(ascii: "7")
            bytes[place] = isSeven ? UInt8(ascii: "8") : UInt8(ascii: "7")
            try workshop.write("out/" + file, bytes)
            let verified = try workshop.tool("sh VERIFY.txt", in: "out")
            #expect(verified.code == 1, "\(file): \(verified.output)\(verified.errors)")
            try workshop.write("out/" + file, whole)
        }
    }

    private func shell(
        _ workshop: Workshop, _ text: String, in place: String = "."
    ) throws -> Transcript {
        try workshop.write("do.sh", Array(text.utf8))
        return try workshop.tool("sh \(workshop.path("do.sh"))", in: place)
    }

    /// Lies that leave every signature, leaf and root as they are.
    @Test func `an export whose parts do not belong together is found out`() throws {
        let workshop = try exported()
        let keys = try shell(workshop, "ls keys | grep person | cut -d . -f 1", in: "out").output
            .split(separator: "\n").map(String.init)
        let (one, other) = (try #require(keys.first), try #require(keys.last))
        let lies = [
            ("a signature is taken away", "rm $(ls entries/3.*.sig | head -n 1)", "entries/3:"),
            (
                "a key goes by another's name",
                "cp keys/\(one).pem keys/\(String(repeating: "0", count: 64)).pem", "keys/0000"
            ),
            ("a key is another person's", "cp keys/\(one).person keys/\(other).person", other),
            (
                "the log's verifier key is another's",
                "sed 's/^[^+]*/custody.other/' keys/log.vkey > k && mv k keys/log.vkey", "log.vkey"
            ),
            (
                "the entry bundle says something else",
                "f=tile/entries/000.p/11; sed 's/payload/Payload/' $f > b && mv b $f",
                "tile/entries"
            ),
            (
                "an entry is added that no checkpoint covers",
                "cp entries/3.envelope.json entries/11.envelope.json", "entries:"
            ),
        ]
        for (number, (name, lie, told)) in lies.enumerated() {
            let copy = try workshop.tool("cp -r out lie\(number)")
            #expect(copy.code == 0)
            let lied = try shell(workshop, lie, in: "lie\(number)")
            #expect(lied.code == 0, "\(name): \(lied.errors)")
            let verified = try workshop.tool("sh VERIFY.txt", in: "lie\(number)")
            #expect(verified.code == 1, "\(name): \(verified.output)\(verified.errors)")
            #expect(verified.output.contains("✗"), "\(name)")
            #expect(verified.output.contains(told), "\(name): \(verified.output)")
        }
    }

    @Test func `a checkpoint that somebody kept finds a cut and a rewritten export`() throws {
        let workshop = try exported()
        try workshop.done("checkpoint show --out earlier")
        let agrees = try workshop.tool("sh VERIFY.txt ../earlier", in: "out")
        #expect(agrees.code == 0, "\(agrees.output)\(agrees.errors)")
        for (lie, told) in [
            ("sed 2s/.*/12/ earlier", "saw 12 entries, 11 are left"),
            ("sed 2s/.*/7/ earlier", "the first 7 entries are not those of then"),
            ("sed 1s/.*/custody.other/ earlier", "of another ledger"),
        ] {
            #expect(try shell(workshop, "\(lie) > kept").code == 0)
            let verified = try workshop.tool("sh VERIFY.txt ../kept", in: "out")
            #expect(verified.code == 1, "\(verified.output)\(verified.errors)")
            #expect(verified.output.contains(told), "\(verified.output)")
        }
    }

    @Test func `tiles and entry bundles are those of C2SP tlog-tiles`() throws {
        let workshop = try exported()
        #expect(try workshop.read("out/tile/0/000.p/11").count == 11 * 32)
        let bundle = try workshop.read("out/tile/entries/000.p/11")
        var (place, count) = (0, 0)
        while place < bundle.count {
            let length = Int(bundle[place]) << 8 | Int(bundle[place + 1])
            let leaf =
                try workshop.read("out/entries/\(count).header")
                + workshop.read("out/entries/\(count).envelope.json")
            #expect(Array(bundle[(place + 2)..<(place + 2 + length)]) == leaf)
            (place, count) = (place + 2 + length, count + 1)
        }
        #expect(count == 11)
    }
}
