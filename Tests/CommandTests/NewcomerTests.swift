import Foundation
import Testing

/// From an empty folder, by nouns and verbs alone, as somebody does who has read only the help.
struct NewcomerTests {
    @Test func `two offices found a ledger, issue their plans and move a box into a vault`() throws
    {
        let workshop = try Workshop()
        try found(workshop)
        try plan(workshop)
        try prepare(workshop)
        try move(workshop)
        try guardIt(workshop)
        let chain = try workshop.done("chain BX-1 --json").object()
        #expect(chain["custodian"] as? String == "r15")
        let steps = try #require(chain["steps"] as? [[String: Any]])
        #expect(steps.map { $0["kind"] as? String } == ["pack", "seal", "release", "accept"])
        #expect(steps.allSatisfy { $0["state"] as? String == "effective" })
        let duty = try workshop.done("duty r15-vault --json").object()
        #expect(duty["onDuty"] as? [String] == ["chu", "shen"])
        #expect(duty["goods"] as? [String] == ["BX-1"])
        #expect(try workshop.done("refusals --json").list().count == 1)
        try workshop.done("audit")
    }

    private func found(_ workshop: Workshop) throws {
        try workshop.write("word", Array("secret\n".utf8))
        for person in [
            "zhao", "qian", "li", "wu", "feng", "chen", "chu", "jiang", "shen", "zhu", "you",
        ] {
            let lock = person == "qian" ? " --passphrase-file word" : ""
            try workshop.done("keys new --out \(person).key\(lock)")
            try workshop.done(
                "people commit \(person) --detail name=\(person) --out \(person).json")
        }
        try workshop.done("ledger create exam.ledger --origin exam-2021 --log-key log.key")
        try workshop.done(
            "ledger genesis --exam health-2021 --centre centre --name 中心 --quorum 2 "
                + "--registrar zhao:zhao.json --registrar qian:qian.json "
                + "--by registrar:zhao:zhao.key --party registrar:qian:qian.key.pub --out g.json")
        #expect(try workshop.custody("draft sign g.json --key qian.key").code == 4)
        try workshop.done("draft sign g.json --key qian.key --passphrase-file word")
        try workshop.submit("g.json")
        try enrol(
            workshop,
            ["li": "head", "wu": "custodian", "zhu": "courier", "you": "courier"], "centre",
            by: "zhao", "qian")
        try workshop.done("people keep li.json --log-key log.key")
        #expect(try workshop.done("people disclose li").output.contains("name  li"))
    }

    private func enrol(
        _ workshop: Workshop, _ people: KeyValuePairs<String, String>, _ unit: String,
        by registrars: String...
    ) throws {
        let countersign = registrars.map { "--by registrar:\($0):\($0).key" }
        for (person, role) in people {
            try workshop.done(
                "people enrol \(person) --unit \(unit) --role \(role) --details \(person).json "
                    + "--by \(role):\(person):\(person).key --passphrase-file word "
                    + "\(countersign.joined(separator: " ")) --out enrol-\(person).json")
        }
        let files = people.map { "enrol-\($0.key).json" }
        try workshop.submit(files.joined(separator: " "))
    }

    /// The region's plan of 2020 beside the national one of 2021, as its own remark says.
    private func plan(_ workshop: Workshop) throws {
        let plans = Season.root + "/Forms/plans"
        try workshop.done("plan issue \(plans)/national-2021.yaml --by head:li:li.key --out n.json")
        try workshop.submit("n.json")
        try enrol(workshop, ["feng": "registrar"], "r15", by: "zhao", "qian")
        try enrol(
            workshop,
            ["chen": "head", "chu": "custodian", "jiang": "custodian", "shen": "custodian"],
            "r15", by: "feng", "zhao")
        let region = try String(
            contentsOfFile: plans + "/inner-mongolia-2020.yaml", encoding: .utf8)
        for refined in ["national-2020", "national-2021"] {
            let text = region.replacing("refines: national-2020", with: "refines: \(refined)")
            try workshop.write("region.yaml", Array(text.utf8))
            try workshop.done(
                "plan issue region.yaml --by head:chen:chen.key --out \(refined).json")
        }
        let without = try workshop.custody("submit national-2020.json --log-key log.key")
        #expect(without.code == 2, "there is no national plan of 2020 to refine")
        try workshop.submit("national-2021.json")
        let holds = try workshop.done("plan show s1501 --json").object()
        #expect(holds["id"] as? String == "inner-mongolia-2020")
        #expect(try workshop.done("plan show --json").object()["id"] as? String == "national-2021")
    }

    private func prepare(_ workshop: Workshop) throws {
        for (words, signer, out) in [
            (
                "place declare r15-vault --unit r15 --kind vault --address 街 --person jiang",
                "chen", "a"
            ),
            (
                "place declare r15-gate --unit r15 --kind receiving --address 街 --person chu",
                "chen", "b"
            ),
            ("people train chu jiang shen --topic 保密 --on 2021-03-20", "chen", "c"),
            ("people train li wu zhu you --topic 保密 --on 2021-03-20", "li", "d"),
            ("people designate chu --unit r15 --duty collection", "chen", "e"),
            ("seals issue C00001 C00040 --unit centre", "li", "f"),
            ("milestone done receiving-declared --unit r15", "chen", "h"),
        ] {
            let signed = "--by head:\(signer):\(signer).key --out \(out).json"
            try workshop.done("\(words) \(signed)")
        }
        try workshop.submit("a.json b.json c.json d.json e.json f.json h.json")
    }

    private func move(_ workshop: Workshop) throws {
        let pair = "--by custodian:wu:wu.key --by head:li:li.key"
        try workshop.done("box pack BX-1 --unit centre --item 试卷:30 \(pair) --out pack.json")
        try workshop.submit("pack.json")
        try workshop.done("box seal BX-1 --seal C00001 \(pair) --out seal.json")
        try workshop.done(
            "permit movement BX-1 --consignment CG-1 --leg centre-region --from centre --to r15 "
                + "--carrier zhu --carrier you --departs 2021-04-05T06:00 --arrives 2021-04-05T17:00 "
                + "--by head:li:li.key --out order.json")
        try workshop.submit("seal.json order.json")
        try workshop.done(
            "handover release BX-1 --consignment CG-1 --leg centre-region --to r15 --addressee chu "
                + "--order order.json --at 2021-04-05T06:00 \(pair) --by courier:zhu:zhu.key "
                + "--by courier:you:you.key --out release.json")
        try workshop.done(
            "handover accept release.json --unit r15 --line BX-1:damaged:reserved:破了一角 "
                + "--at 2021-04-05T17:00 --by custodian:chu:chu.key --out accept.json")
        try workshop.submit("release.json accept.json")
    }

    private func guardIt(_ workshop: Workshop) throws {
        let pair = "--by custodian:jiang:jiang.key --by custodian:shen:shen.key"
        try workshop.done(
            "quarantine begin BX-1 --reason 破损 --by custodian:chu:chu.key --out q.json")
        try workshop.done("vault sign-on r15-vault \(pair) --out on.json")
        try workshop.done("vault store r15-vault BX-1 \(pair) --out in.json")
        try workshop.done("vault round r15-vault \(pair) --out round.json")
        try workshop.submit("q.json on.json in.json round.json")
        try workshop.done(
            "vault shift r15-vault --outgoing jiang --incoming chu \(pair) "
                + "--by custodian:chu:chu.key --out shift.json")
        let shown = try workshop.done("draft show shift.json --json").object()
        let chains = (shown["statement"] as? [String: Any])?["chains"] as? [[String: Any]]
        #expect(chains?.count == 1, "who reads seals cites the chain")
        try workshop.done("seals check BX-1=C00001 --by head:chen:chen.key --out check.json")
        try workshop.done("quarantine lift q.json --finding 无碍 --by head:li:li.key --out lift.json")
        try workshop.submit("shift.json check.json lift.json")
    }
}
