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
