import Foundation
import Testing

struct HandoverTranscriptTests {
    @Test func `a box goes from draft through two signatures and the desk into its chain`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        try release(workshop)
        let half = try workshop.custody("submit release.json --log-key log.key")
        #expect(half.code == 4)
        #expect(half.output.contains("off 还没有签名"))
        try workshop.done("draft sign release.json --key off.key")
        try workshop.submit("release.json")
        #expect(workshop.exists("release.ack.json"))
        #expect(workshop.exists("release.tlog-proof"))
        try accept(workshop)
        let chain = try workshop.done("chain BX-1 --json").object()
        #expect(chain["custodian"] as? String == "esc1 esc2")
        let steps = try #require(chain["steps"] as? [[String: Any]])
        #expect(steps.map { $0["kind"] as? String } == ["pack", "seal", "release", "accept"])
        let codes = (steps[3]["deviations"] as? [[String: Any]] ?? [])
            .compactMap { $0["code"] as? String }
        #expect(codes.contains("condition-is-sound"))
        let words = try workshop.done("chain BX-1").output
        #expect(words.contains("左下角破损"))
        #expect(words.contains("押运员 esc2"))
        #expect(try workshop.done("chain BX-1 --language en").output.contains("courier esc2"))
    }

    @Test func `a draft takes no stranger's signature and none twice`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        try release(workshop)
        let before = try workshop.read("release.json")
        #expect(try workshop.custody("draft sign release.json --key esc1.key").code == 2)
        #expect(try workshop.custody("draft sign release.json --key cust.key").code == 2)
        #expect(try workshop.read("release.json") == before)
        #expect(try workshop.custody("draft complete release.json").code == 4)
    }

    @Test func `a refusal names rule, basis and way out, stays as evidence and ends with 2`() throws
    {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        let order =
            "wipe order --site r11 --batch b-1 --test-centre r11 "
            + "--confirmation pack.json --by head:head:head.key --out order.json"
        try workshop.done(order)
        let refused = try workshop.custody("submit order.json --log-key log.key --json")
        #expect(refused.code == 2)
        let answer = try #require(try refused.list().first)
        let refusal = try #require(answer["refusal"] as? [String: Any])
        for member in ["code", "words", "basis", "wayOut"] {
            #expect((refusal[member] as? String)?.isEmpty == false)
        }
        let kept = try workshop.done("refusals --json").list()
        #expect(kept.count == 1)
        #expect(try workshop.custody("submit order.json --log-key log.key").code == 2)
        #expect(try workshop.done("refusals --json").list().count == kept.count)
    }

    @Test func `handing in twice gives the first acknowledgement again`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let first = try workshop.read("genesis.ack.json")
        let again = try workshop.done("submit genesis.json --log-key log.key --json").list()
        #expect(again.first?["answer"] as? String == "repeated")
        #expect(try workshop.read("genesis.ack.json") == first)
    }

    @Test func `a query answers in JSON wherever it answers at all`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        try workshop.sealBox()
        for words in [
            "chain BX-1", "due", "due centre --all", "refusals", "deviations", "people",
            "keys list", "plan show", "ledger info", "checkpoint show", "draft kinds",
            "checkpoint proof 0", "draft show pack.json", "bundle 8 --out b.bundle",
        ] {
            let answer = try workshop.done(words + " --json")
            #expect(throws: Never.self, "\(words): \(answer.output)") { try answer.json() }
        }
    }

    private func release(_ workshop: Workshop) throws {
        let leg = try #require(try self.leg(workshop))
        try workshop.done(
            "handover release BX-1 --consignment CG-1 --leg \(leg) --to centre "
                + "--addressee esc1 --addressee esc2 --by custodian:cust:cust.key "
                + "--party officer:off:off.key.pub --out release.json")
    }

    /// The couriers' own machine has no ledger, only the releaser's half.
    private func accept(_ workshop: Workshop) throws {
        try workshop.done(
            "handover accept release.json --unit centre --hands crew --line "
                + "BX-1:damaged:reserved:左下角破损 --by courier:esc1:esc1.key "
                + "--party courier:esc2:esc2.key.pub --out accept.json --feed courier.feed")
        try workshop.done("draft sign accept.json --key esc2.key")
        try workshop.submit("accept.json")
    }

    private func leg(_ workshop: Workshop) throws -> String? {
        let plan = try workshop.done("plan show --json").object()
        let legs = plan["legs"] as? [[String: Any]]
        return legs?.first { $0["from"] as? String == "centre" }?["id"] as? String
    }
}
