import Spelling
import Testing

struct Base32Tests {
    /// RFC 4648 §10, without padding.
    static let vectors = [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
        ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ]

    @Test(arguments: vectors)
    func `the vectors of RFC 4648 hold without their padding`(plain: String, text: String) {
        #expect(Base32.encode(Array(plain.utf8)) == text)
        #expect(Base32.decode(text) == Array(plain.utf8))
    }

    @Test func `bytes of every length and value come back`() {
        for length in 0..<300 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ length) }
            #expect(Base32.decode(Base32.encode(bytes)) == bytes)
        }
    }

    @Test(arguments: [
        "M", "MZX", "MZXW6Y", "MZ", "MZXR", "MZXW6YR", "MY======", "my", "MY ", "M1", "M8", "MYé",
        "A",
    ])
    func `a second spelling is refused`(text: String) {
        #expect(Base32.decode(text).map(Base32.encode) == nil)
    }

    @Test func `changing any one digit changes the bytes or is refused`() {
        for plain in [[1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [250, 251, 252, 253, 254]] as [[UInt8]]
        {
            let text = Array(Base32.encode(plain).utf8)
            for place in text.indices {
                for other in UInt8.min...127 where other != text[place] {
                    var lie = text
                    lie[place] = other
                    #expect(Base32.decode(String(decoding: lie, as: UTF8.self)) != plain)
                }
            }
        }
    }
}
