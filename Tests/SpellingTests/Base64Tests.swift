import Spelling
import Testing

struct Base64Tests {
    /// RFC 4648 §10.
    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]

    @Test(arguments: vectors)
    func `the vectors of RFC 4648 hold`(plain: String, text: String) {
        #expect(Base64.encode(Array(plain.utf8)) == text)
        #expect(Base64.decode(text) == Array(plain.utf8))
        let bare = text.prefix { $0 != "=" }
        #expect(Base64.urlEncode(Array(plain.utf8)) == String(bare))
        #expect(Base64.urlDecode(bare) == Array(plain.utf8))
    }

    @Test func `bytes of every length and value come back`() {
        for length in 0..<300 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ length) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
            #expect(Base64.urlDecode(Base64.urlEncode(bytes)) == bytes)
        }
    }

    @Test(arguments: [
        "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Z===", "====", "=", "Zm9v=", "Zm9vYg==Zg==",
        "Zm9v\n", " Zm9v", "Zm-_", "Zm9v ", "Zg==\0", "Zm9é", "Z=9v",
    ])
    func `a second spelling is refused`(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test(arguments: ["Zg==", "Zh", "Zm9", "Z", "+/+/", "Zm9v="])
    func `a second spelling for addresses is refused`(text: String) {
        #expect(Base64.urlDecode(text) == nil)
    }

    @Test func `changing any one digit changes the bytes or is refused`() {
        for plain in [[1], [1, 2], [1, 2, 3], [250, 251, 252, 253]] as [[UInt8]] {
            let text = Array(Base64.encode(plain).utf8)
            for place in text.indices {
                for other in UInt8.min...127 where other != text[place] {
                    var lie = text
                    lie[place] = other
                    #expect(Base64.decode(String(decoding: lie, as: UTF8.self)) != plain)
                }
            }
        }
    }
}
