import Spelling
import Testing

struct HostileJSONTests {
    static let marks: [(String, SpellingError)] = [
        ("", .endsEarly(at: 0)),
        (" 1", .unexpected(0x20, at: 0)),
        ("1 ", .trailingBytes(at: 1)),
        ("1\n", .trailingBytes(at: 1)),
        ("{}{}", .trailingBytes(at: 2)),
        ("null", .unexpected(0x6e, at: 0)),
        ("tru", .endsEarly(at: 3)),
        ("True", .unexpected(0x54, at: 0)),
        ("[1,]", .unexpected(0x5d, at: 3)),
        ("[,1]", .unexpected(0x2c, at: 1)),
        ("[1 ,2]", .unexpected(0x20, at: 2)),
        (#"{"a":1,}"#, .unexpected(0x7d, at: 7)),
        (#"{"a" :1}"#, .unexpected(0x20, at: 4)),
        (#"{"a":1]"#, .unexpected(0x5d, at: 6)),
        ("{a:1}", .unexpected(0x61, at: 1)),
        ("[1", .endsEarly(at: 2)),
        ("{", .endsEarly(at: 1)),
        ("\u{feff}1", .unexpected(0xef, at: 0)),
    ]

    @Test(arguments: marks)
    func `a stray or missing mark is refused`(text: String, why: SpellingError) {
        #expect(throws: why) { try JSON.parse(Array(text.utf8)) }
    }

    static let numbers: [(String, SpellingError)] = [
        ("01", .numberIsNotCanonical(at: 0)), ("-0", .numberIsNotCanonical(at: 0)),
        ("00", .numberIsNotCanonical(at: 0)), ("-01", .numberIsNotCanonical(at: 0)),
        ("-", .endsEarly(at: 1)), ("--1", .numberIsNotCanonical(at: 0)),
        ("1.0", .trailingBytes(at: 1)), ("1e3", .trailingBytes(at: 1)),
        ("+1", .unexpected(0x2b, at: 0)), (".5", .unexpected(0x2e, at: 0)),
        ("9007199254740992", .numberOutOfRange(at: 0)),
        ("-9007199254740992", .numberOutOfRange(at: 0)),
        ("99999999999999999999999999", .numberOutOfRange(at: 0)),
    ]

    @Test(arguments: numbers)
    func `a second spelling of a number is refused`(text: String, why: SpellingError) {
        #expect(throws: why) { try JSON.parse(Array(text.utf8)) }
    }

    @Test func `the last integers that a double can tell apart are read`() throws {
        #expect(try JSON.parse(Array("9007199254740991".utf8)) == 9_007_199_254_740_991)
        #expect(try JSON.parse(Array("-9007199254740991".utf8)) == -9_007_199_254_740_991)
    }

    static let names: [(String, SpellingError)] = [
        (#"{"a":1,"a":2}"#, .nameRepeated(at: 8)), (#"{"b":1,"a":2}"#, .nameOutOfOrder(at: 8)),
        (#"{"ab":1,"a":2}"#, .nameOutOfOrder(at: 9)), (#"{"a":1,"B":2}"#, .nameOutOfOrder(at: 8)),
        (#"{"":1}"#, .nameIsForeign(at: 2)), (#"{"é":1}"#, .nameIsForeign(at: 2)),
        (#"{"\u0061":1}"#, .nameIsForeign(at: 2)), (#"{"a b":1}"#, .nameIsForeign(at: 3)),
        (#"{"a":1,"b"#, .endsEarly(at: 9)),
    ]

    @Test(arguments: names)
    func `a name stands once, in order, in plain letters`(text: String, why: SpellingError) {
        #expect(throws: why) { try JSON.parse(Array(text.utf8)) }
    }

    @Test(arguments: [
        #""\/""#, #""\u0041""#, #""\u001F""#, #""\u007f""#, #""\u000a""#, #""\ud800""#,
        #""\ud83d\ude00""#, #""\x41""#, #""\u+01f""#, #""\u00+1""#, #""\a""#, #""\u005c""#,
    ])
    func `an escape that need not be is refused`(text: String) {
        #expect(throws: SpellingError.escapeIsNotCanonical(at: 1)) {
            try JSON.parse(Array(text.utf8))
        }
    }

    @Test(
        arguments: [
            [0x80], [0xc0, 0xaf], [0xc3], [0xed, 0xa0, 0x80], [0xed, 0xb0, 0x80],
            [0xf5, 0x80, 0x80, 0x80],
            [0xe2, 0x82], [0xff], [0xf4, 0x90, 0x80, 0x80], [0xe0, 0x80, 0xaf],
        ] as [[UInt8]])
    func `ill-formed UTF-8 is refused, before and after an escape`(ill: [UInt8]) {
        for (before, after) in [("", ""), ("\\n", ""), ("", "\\n"), ("考", "x")] {
            let bytes = Array("\"\(before)".utf8) + ill + Array("\(after)\"".utf8)
            #expect(throws: SpellingError.notUTF8(at: 1)) { try JSON.parse(bytes) }
        }
    }

    @Test func `a control character must be escaped`() {
        for code in UInt8(0)..<0x20 {
            #expect(throws: SpellingError.controlCharacter(code, at: 1)) {
                try JSON.parse([0x22, code, 0x22])
            }
            #expect(throws: SpellingError.controlCharacter(code, at: 3)) {
                try JSON.parse([0x22, 0x5c, 0x6e, code, 0x22])
            }
        }
    }

    @Test func `nesting, length and number of members are bounded`() throws {
        let limits = JSON.Limits(bytes: 64, depth: 3, members: 5)
        #expect(try JSON.parse(Array("[[[1]]]".utf8), limits: limits) == [[[1]]])
        #expect(throws: SpellingError.tooDeep(at: 3)) {
            try JSON.parse(Array("[[[[1]]]]".utf8), limits: limits)
        }
        #expect(throws: SpellingError.tooDeep(at: 3)) {
            try JSON.parse(Array("[[[{}]]]".utf8), limits: limits)
        }
        #expect(throws: SpellingError.tooManyMembers(at: 11)) {
            try JSON.parse(Array("[1,2,3,4,5,6]".utf8), limits: limits)
        }
        #expect(throws: SpellingError.tooLong(bytes: 65, limit: 64)) {
            try JSON.parse([UInt8](repeating: 0x31, count: 65), limits: limits)
        }
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 32_768)
        #expect(throws: SpellingError.tooDeep(at: 12)) { try JSON.parse(deep) }
    }
}
