import Spelling
import Testing

struct PartialJSONTests {
    @Test func `some members are those of the whole, wherever they stand`() throws {
        var random = RandomJSON(seed: 4)
        var asked = 0
        while asked < 2_000 {
            let value = random.value()
            guard let members = value.members else { continue }
            asked += 1
            let wanted = members.filter { _ in Bool.random(using: &random) }
            let names = wanted.map(\.name).shuffled(using: &random)
            let bytes = JSON.render(value)
            #expect(try JSON.members(names, of: bytes) == wanted)
            #expect(try JSON.members(names + ["nobody's"], of: bytes) == wanted)
        }
    }

    @Test(arguments: ["", "[]", "7", #"{"a":{"b":1}"#, #"{"a":"\""#, #"{"a":[1}"#, #"{"b":"#])
    func `what does not end where it should is refused`(lie: String) {
        #expect(throws: SpellingError.self) { try JSON.members(["b"], of: Array(lie.utf8)) }
    }

    @Test func `marks within a text end nothing`() throws {
        let bytes = Array(#"{"a":"}],\"b\":{\\","b":[1,{"c":","}],"d":2}"#.utf8)
        #expect(try JSON.members(["d"], of: bytes) == [JSON.Member("d", 2)])
        #expect(try JSON.members(["b"], of: bytes) == [JSON.Member("b", [1, ["c": ","]])])
    }
}
