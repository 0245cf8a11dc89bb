import Spelling
import Testing

struct ForeignJSONTests {
    @Test func `a browser's own order, spaces and escapes are read`() throws {
        let text = """
            { "type" : "webauthn.get", "b\\u0061se" : [ 1.5e3 , -0, null, true ] ,
              "sm\\ud83d\\ude00" : "\\/\\t", "o": {} }
            """
        let value = try ForeignJSON.parse(Array(text.utf8))
        #expect(value["type"]?.text == "webauthn.get")
        #expect(value["base"] == .array([.number("1.5e3"), .number("-0"), .null, .bool(true)]))
        #expect(value["sm😀"]?.text == "/\t")
        #expect(value["o"] == .object([:]))
    }

    @Test(arguments: [
        #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, "{}x", "", "{", #"{"a"}"#, "[1,]", "01", "1.",
        ".5", "1e", "-", "nul", "NaN", #""\ud800""#, #""\ude00\ud83d""#, #""\u00g0""#, #""\u+041""#,
        "\"\n\"", "\"", "'a'", "[1 2]", "{1:2}",
    ])
    func `what is not JSON or says a thing twice is refused`(text: String) {
        #expect(throws: SpellingError.self) { try ForeignJSON.parse(Array(text.utf8)) }
    }

    @Test func `ill-formed UTF-8 is refused`() {
        #expect(throws: SpellingError.notUTF8(at: 0)) {
            try ForeignJSON.parse([0x22, 0xed, 0xa0, 0x80, 0x22])
        }
    }

    @Test func `nesting, length and number of members are bounded`() {
        #expect(throws: SpellingError.tooDeep(at: 4)) {
            try ForeignJSON.parse(Array(repeating: UInt8(ascii: "["), count: 4_000))
        }
        #expect(throws: SpellingError.tooLong(bytes: 4_097, limit: 4_096)) {
            try ForeignJSON.parse(Array(repeating: UInt8(ascii: "1"), count: 4_097))
        }
        let many = "[" + String(repeating: "1,", count: 64) + "1]"
        #expect(throws: SpellingError.self) { try ForeignJSON.parse(Array(many.utf8)) }
    }
}
