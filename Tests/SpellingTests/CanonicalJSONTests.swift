import Spelling
import Testing

struct CanonicalJSONTests {
    @Test func `what was rendered is read back as the same value`() throws {
        var random = RandomJSON(seed: 1)
        for _ in 0..<3_000 {
            let value = random.value()
            #expect(try JSON.parse(JSON.render(value)) == value)
        }
    }

    /// Any other byte, one byte more, one byte less: refused, or the one rendering of another value.
    @Test func `a single changed byte is refused or says something else`() {
        var random = RandomJSON(seed: 2)
        for _ in 0..<150 {
            let honest = JSON.render(random.value())
            for place in honest.indices {
                for _ in 0..<6 {
                    var lie = honest
                    let byte = UInt8.random(in: 0...255, using: &random)
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: lie[place] = byte
                    case 1: lie.insert(byte, at: place)
                    default: lie.remove(at: place)
                    }
                    guard let read = try? JSON.parse(lie) else { continue }
                    #expect(JSON.render(read) == lie)
                }
            }
        }
    }

    @Test func `every cut is refused unless what remains is a shorter number`() {
        var random = RandomJSON(seed: 3)
        for _ in 0..<200 {
            let honest = JSON.render(random.value())
            for length in honest.indices {
                guard let read = try? JSON.parse(Array(honest[..<length])) else { continue }
                #expect(read.whole != nil)
            }
        }
    }

    @Test func `members are rendered in order, in whatever order they were given`() throws {
        let value = JSON.object([.init("b", 1), .init("a", ["y": true, "x": -5]), .init("B", "")])
        let bytes = Array(#"{"B":"","a":{"x":-5,"y":true},"b":1}"#.utf8)
        #expect(JSON.render(value) == bytes)
        #expect(try JSON.parse(bytes)["a"]?["x"]?.whole == -5)
        #expect(try JSON.parse(bytes)["c"] == nil)
    }

    /// The example of RFC 8785 §3.2.2.
    @Test func `texts are escaped as RFC 8785 shows`() {
        let text = "\u{20ac}$\u{f}\u{a}A'\u{42}\u{22}\u{5c}\\\"/"
        #expect(JSON.render(.string(text)) == Array(#""€$\u000f\nA'B\"\\\\\"/""#.utf8))
    }

    @Test func `each control character has one escape`() throws {
        let letters: [UInt8: String] = [8: "b", 9: "t", 10: "n", 12: "f", 13: "r"]
        for code in UInt8(0)..<0x20 {
            let text = String(Unicode.Scalar(code))
            let long = "\"\\u00" + Hex.encode([code]) + "\""
            let spelled = letters[code].map { "\"\\" + $0 + "\"" } ?? long
            #expect(JSON.render(.string(text)) == Array(spelled.utf8))
            #expect(try JSON.parse(Array(spelled.utf8)) == .string(text))
            if letters[code] != nil {
                #expect(throws: SpellingError.escapeIsNotCanonical(at: 1)) {
                    try JSON.parse(Array(long.utf8))
                }
            }
        }
    }

    @Test func `texts that look alike keep their own bytes`() throws {
        let (composed, decomposed) = (Array("\"\u{e9}\"".utf8), Array("\"e\u{301}\"".utf8))
        #expect(JSON.render(try JSON.parse(composed)) == composed)
        #expect(JSON.render(try JSON.parse(decomposed)) == decomposed)
    }
}
