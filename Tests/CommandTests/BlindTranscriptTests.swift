import Foundation
import Testing

/// A release that shows only hashes, read by two couriers, then opened.
struct BlindTranscriptTests {
    private func released() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        let given = try workshop.done("handover nonce --out nonce.txt --json").object()
        let challenge = try #require(given["challenge"] as? String)
        let plan = try workshop.done("plan show --json").object()
        let legs = plan["legs"] as? [[String: Any]]
        let leg = try #require(legs?.first { $0["from"] as? String == "centre" }?["id"] as? String)
        try workshop.done(
            "handover release BX-1 --consignment CG-1 --leg \(leg) --to centre "
                + "--blind opening.json --challenge \(challenge) "
                + "--by custodian:cust:cust.key --by officer:off:off.key --out release.json")
        try workshop.submit("release.json")
        return workshop
    }

    private func faces(_ workshop: Workshop) throws -> [String] {
        let drawn = try workshop.done("handover faces release.json --nonce nonce.txt --json")
        return try drawn.list().compactMap { face in
            guard let container = face["container"] as? String, let name = face["face"] as? String
            else { return nil }
            return "\(container):\(name):sound"
        }
    }

    private func accept(
        _ workshop: Workshop, seals: String, faces: [String], out: String = "accept.json"
    ) throws {
        try workshop.done(
            "handover accept release.json --unit centre --hands crew --seals BX-1=\(seals) "
                + "--count BX-1=1 --nonce nonce.txt "
                + faces.map { "--face \($0) " }.joined()
                + "--by courier:esc1:esc1.key --by courier:esc2:esc2.key --out \(out)")
        try workshop.submit(out)
    }

    private func deviations(_ workshop: Workshop) throws -> [String] {
        try workshop.done("deviations --json").list().compactMap {
            ($0["deviation"] as? [String: Any])?["code"] as? String
        }.filter { ["seals-agree", "faces-are-looked-at", "seals-are-as-put-on"].contains($0) }
    }

    @Test func `a seal that cannot be one is not left out of the giver's reading`() throws {
        let workshop = try Workshop()
        let refused = try workshop.custody(
            "handover release BX-1 --consignment CG-1 --leg centre-region --to r15 --seals "
                + "BX-1=C1,封2 --blind opening.json --exam e --origin o --follows "
                + "BX-1=\(Workshop.zero) --party custodian:cust:\(Workshop.zero) --out release.json"
        )
        #expect(refused.code == 4 && refused.errors.contains("封2"), "\(refused.errors)")
        #expect(!workshop.exists("opening.json") && !workshop.exists("release.json"))
    }

    @Test func `the release shows no number, and the receiver has to read for himself`() throws {
        let workshop = try released()
        let text = String(decoding: try workshop.read("release.json"), as: UTF8.self)
        let shown = try workshop.done("draft show release.json").output
        for half in [text, shown] {
            // Bare letters and digits may stand in a signature, too.
            #expect(!half.contains("\"C1\"") && !half.contains("\"C2\""))
            for both in ["C1, C2", "C1 C2", "C1、C2"] { #expect(!half.contains(both)) }
        }
        let opening = String(decoding: try workshop.read("opening.json"), as: UTF8.self)
        #expect(opening.contains("C1") && opening.contains("C2"))
        let mode =
            try FileManager.default
            .attributesOfItem(atPath: workshop.path("opening.json"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let lazy = try workshop.custody(
            "handover accept release.json --unit centre --hands crew --nonce nonce.txt "
                + "--by courier:esc1:esc1.key --out lazy.json")
        #expect(lazy.code == 4)
        #expect(lazy.errors.contains("盲检"))
        #expect(!workshop.exists("lazy.json"))
    }

    @Test func `who reads what is there and looks at the drawn face leaves no deviation`() throws {
        let workshop = try released()
        try accept(workshop, seals: "C1,C2", faces: try faces(workshop))
        let opened = try workshop.done(
            "handover reveal opening.json --release release.json --acceptance accept.json "
                + "--by custodian:cust:cust.key --by officer:off:off.key --out reveal.json")
        #expect(opened.output.contains("✓ BX-1"))
        try workshop.submit("reveal.json")
        #expect(try deviations(workshop) == [])
    }

    @Test func `who guesses, and who looks at no face, is written down`() throws {
        let workshop = try released()
        try accept(workshop, seals: "C1,C3", faces: [])
        #expect(
            Set(try deviations(workshop)) == ["seals-agree", "faces-are-looked-at"])
        let opened = try workshop.done(
            "handover reveal opening.json --release release.json --acceptance accept.json "
                + "--by custodian:cust:cust.key --by officer:off:off.key --out reveal.json")
        #expect(opened.output.contains("‼ BX-1"))
    }

    @Test func `an opening that was rewritten after the fact is refused`() throws {
        let workshop = try released()
        try accept(workshop, seals: "C1,C3", faces: try faces(workshop))
        let kept = String(decoding: try workshop.read("opening.json"), as: UTF8.self)
        try workshop.write("false.json", kept.replacing("C2", with: "C3").utf8)
        try workshop.done(
            "handover reveal false.json --release release.json --acceptance accept.json "
                + "--by custodian:cust:cust.key --by officer:off:off.key --out reveal.json")
        let refused = try workshop.custody("submit reveal.json --log-key log.key --json")
        #expect(refused.code == 2)
        let refusal = try refused.list().first?["refusal"] as? [String: Any]
        #expect(refusal?["code"] as? String == "reveal-matches-its-commitments")
    }
}
