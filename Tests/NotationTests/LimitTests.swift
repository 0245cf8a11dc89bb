import Custody
import Notation
import Spelling
import Testing

struct LimitTests {
    @Test(arguments: [(0, nil), (150, nil), (151, "act.seals")])
    func `a list holds 150 lines and no more`(count: Int, path: String?) {
        let seals = [SealNumber](repeating: "S15-00001", count: count)
        #expect(complaint(.journey(.seal(Sealing(container: "B-1", seals: seals)))) == path)
    }

    @Test(arguments: [(0, "parties"), (1, nil), (16, nil), (17, "parties")])
    func `there are 1 to 16 parties`(count: Int, path: String?) {
        let party: JSON = [
            "key": .string(Examples.hash(1).hexOfKey), "person": "p-1", "role": "officer",
        ]
        #expect(complaint(at: ["parties"], .array(.init(repeating: party, count: count))) == path)
    }

    @Test(arguments: [
        "", "没有异常", "a\u{FFFD}b", "é 👩‍🚒", String(repeating: "x", count: 2_000), "½ …", "\u{A0}",
    ])
    func `free text is free`(text: String) {
        #expect(complaint(at: ["act", "finding"], .string(text)) == nil)
    }

    @Test(arguments: [
        String(repeating: "x", count: 2_001), "a\nb", "a\tb", "\0", "\u{7F}", "\u{80}", "\u{9F}",
        "\u{2028}", "\u{202A}", "txt.\u{202E}gpj", "\u{2066}", "字\u{2069}",
    ])
    func `free text hides nothing and is not endless`(text: String) {
        #expect(complaint(at: ["act", "finding"], .string(text)) == "act.finding")
    }

    @Test(arguments: [(0, nil), (10_000_000, nil), (10_000_001, "x"), (-1, "x")])
    func `a count is from nought to ten million`(count: Int64, path: String?) {
        let found = complaint(
            at: ["act", "lines"],
            [["container": "B-1", "count": .integer(count), "seals": []]], of: .release)
        #expect(found == path.map { _ in "act.lines[0].count" })
    }

    @Test(arguments: [
        "2021-04-10T09:00:00Z", "2021-04-10T09:00:00.0+08:00", "2021-04-10t09:00:00+08:00",
        "2021-04-10 09:00:00+08:00", "2021-04-10T24:00:00+08:00", "2021-04-10T23:59:60+08:00",
        "2021-04-10T09:60:00+08:00", "2021-02-29T09:00:00+08:00", "0000-01-01T00:00:00+08:00",
        "2021-04-10T09:00:00-08:00", "2021-04-10T01:00:00+00:00", "２021-04-10T09:00:00+08:00",
        "2021-04-10T09:00:00+08:00 ", "+021-04-10T09:00:00+08:00", "",
    ])
    func `an instant has one spelling`(text: String) {
        #expect(complaint(at: ["at"], .string(text)) == "at")
    }

    @Test(arguments: ["2021-4-10", "2021-02-30", "20210410", "2021-04-10T", "２021-04-10"])
    func `a day has one spelling`(text: String) {
        #expect(complaint(at: ["act", "on"], .string(text), of: .training) == "act.on")
    }

    @Test(arguments: [
        "", ".a", "-", "a b", "a/b", "a\u{301}", "\u{212A}", "ａ", String(repeating: "a", count: 65),
    ])
    func `a name is ASCII and has no second spelling`(text: String) {
        #expect(complaint(at: ["act", "vault"], .string(text)) == "act.vault")
    }

    @Test func `a hash is 64 lower-case digits`() {
        let hash = Examples.hash(0xABC).hexOfKey
        for lie in [hash.uppercased(), String(hash.dropLast()), hash + "0", "g" + hash.dropFirst()]
        {
            #expect(complaint(at: ["device", "prev"], .string(lie)) == "device.prev")
        }
    }

    @Test(arguments: ["AQI", "AQJ=", "AQI=\n", "_-==", "", String(repeating: "AAAA", count: 501)])
    func `a key has one spelling`(text: String) {
        let error = complaint(
            at: ["parties"],
            [
                [
                    "key": .string(Examples.hash(1).hexOfKey), "person": "p-1", "role": "officer",
                    "spki": .string(text),
                ]
            ])
        #expect(error == "parties[0].spki")
    }

    @Test(arguments: ["x-", "x-a b", "X-map", "maps", "x--map", "Paper"])
    func `an item kind is one of the notices' or a planned one`(code: String) {
        let content: JSON = [["items": ["kind": .string(code), "quantity": 1]]]
        #expect(
            complaint(at: ["act", "contents"], content, of: .pack) == "act.contents[0].items.kind")
    }

    @Test(arguments: [(5, 4, 5), (1, 100, 2), (0, 1, 0), (0, 1, 13)])
    func `serials run forward within their digits`(first: Int64, last: Int64, digits: Int64) {
        let range: JSON = [
            "prefix": "S", "first": .integer(first), "last": .integer(last),
            "digits": .integer(digits),
        ]
        let error = complaint(at: ["act", "seals"], range, of: .sealStock)
        #expect(error?.hasPrefix("act.seals") == true)
    }

    @Test func `more than 32 KiB is not even looked at`() throws {
        let long = String(repeating: "报", count: 600)
        let photos = (0..<20).map {
            Attachment(name: "\($0)\(long)", hash: Examples.hash($0), bytes: 1)
        }
        let act = Act.journey(
            .arrived(
                Arrival(release: Examples.hash(9), at: "r15", gateOpen: true, evidence: photos)))
        let payload = StatementNotation.encode(Examples.statement(act))
        #expect(throws: NotationError.spelling(.tooLong(bytes: payload.count, limit: 32_768))) {
            try StatementNotation.decode(payload)
        }
    }

    /// The path that is refused when a round (or another kind) says this there; nil when it is read.
    private func complaint(
        at members: [String], _ value: JSON, of kind: ActKind = .round
    ) -> String? {
        guard let truth = Examples.of(kind).first else { return "no example" }
        let path = members.map(Path.Step.member)
        let lie = Tree.replace(StatementNotation.write(truth), at: path) { _ in value }
        return refusal { () throws(NotationError) in
            let read = try StatementNotation.read(lie)
            return StatementNotation.encode(read) == JSON.render(lie)
        }
    }

    private func complaint(_ act: Act) -> String? {
        refusal { () throws(NotationError) in
            try StatementNotation.decode(StatementNotation.encode(Examples.statement(act)))
                == Examples.statement(act)
        }
    }

    private func refusal(of reading: () throws(NotationError) -> Bool) -> String? {
        do throws(NotationError) {
            return try reading() ? nil : "read as something else"
        } catch {
            return error.path?.description ?? "\(error)"
        }
    }
}

extension KeyID {
    /// A key's digits, where the context does not say which kind of hash is meant.
    fileprivate var hexOfKey: String { hex }
}
