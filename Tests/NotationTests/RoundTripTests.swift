import Custody
import Notation
import Spelling
import Testing

struct RoundTripTests {
    @Test func `there is an example of every kind of statement`() {
        #expect(Set(Examples.all.map(\.act.kind)) == Set(ActKind.allCases))
    }

    @Test(arguments: ActKind.allCases)
    func `what is written is read back, and written again alike`(kind: ActKind) throws {
        for statement in Examples.of(kind) {
            let payload = StatementNotation.encode(statement)
            let read = try StatementNotation.decode(payload, payloadType: PayloadType.of(kind))
            #expect(read == statement)
            #expect(StatementNotation.encode(read) == payload)
        }
    }

    @Test func `a count line of today holds what one of last year could not`() throws {
        let act = Act.exam(
            .roomCollection(
                RoomCollection(
                    site: "s1501", batch: "paper-1", room: "r-01",
                    counts: [Examples.count, Examples.fullCount])))
        let statement = Examples.statement(act)
        let payload = StatementNotation.encode(statement)
        #expect(try StatementNotation.decode(payload) == statement)
        let text = String(decoding: payload, as: UTF8.self)
        #expect(text.split(separator: "\"void\"").count == 2)
    }

    @Test(arguments: ActKind.allCases)
    func `optional members may be absent, and all others not`(kind: ActKind) throws {
        var bare = StatementNotation.write(try #require(Examples.of(kind).first))
        for path in Tree.members(of: bare).reversed() {
            let without = Tree.replace(bare, at: path) { _ in nil }
            if (try? StatementNotation.read(without)) != nil { bare = without }
        }
        let read = try StatementNotation.read(bare)
        #expect(StatementNotation.write(read) == bare)
        #expect(StatementNotation.write(read).members?.map(\.name).contains("place") == false)
    }

    @Test(arguments: ActKind.allCases)
    func `a payload type names one kind and one version`(kind: ActKind) throws {
        let text = PayloadType.of(kind)
        #expect(PayloadType.kind(of: text) == kind)
        #expect(text.utf8.allSatisfy { (0x21..<0x7F).contains($0) })
        #expect(PayloadType.kind(of: text.replacing("v1", with: "v2")) == nil)
        let statement = try #require(Examples.of(kind).first)
        #expect(throws: NotationError.foreignType("application/json")) {
            try StatementNotation.decode(
                StatementNotation.encode(statement), payloadType: "application/json")
        }
    }

    @Test func `a type and an act that do not belong together are refused`() throws {
        let round = StatementNotation.write(try #require(Examples.of(.round).first))
        for kind in ActKind.allCases where kind != .round {
            let lie = Tree.replace(round, at: [.member("type")]) { _ in .string(kind.rawValue) }
            #expect(throws: NotationError.self) { try StatementNotation.read(lie) }
        }
    }

    @Test func `plans and supplements are read on their own`() throws {
        #expect(try PlanNotation.read(PlanNotation.write(Examples.plan)) == Examples.plan)
        let more = Examples.supplement
        #expect(try PlanNotation.readSupplement(PlanNotation.write(more)) == more)
    }
}
