import Signing
import Testing

@Suite(.needsVectors)
struct SM2VectorTests {
    struct File: Decodable { let vectors: [Vector] }
    struct Vector: Decodable {
        let curve: String
        let id: String
        let d: String
        let msg_ascii: String?
        let msg_hex: String?
        let r: String
        let s: String

        var message: [UInt8] {
            get throws { try msg_hex.map(hex) ?? Array((msg_ascii ?? "").utf8) }
        }

        /// The key as PKCS#8 without its public half, which a reader must derive from `d`.
        var key: PrivateKey {
            get throws {
                let head = "3041020100301306072a8648ce3d020106082a811ccf5501822d"
                let der = try hex(head + "042730250201010420" + d)
                return try PrivateKey(pem: Armour.wrap("PRIVATE KEY", der), passphrase: nil)
            }
        }

        var signature: [UInt8] {
            get throws { try DERPair(r: hex(r), s: hex(s)).bytes }
        }
    }

    @Test func `the standard's example verifies, and another identifier's does not`() throws {
        let file = try Vectors.read("transcribed/sm2-sign.json", as: File.self)
        var verdicts: [String: Bool] = [:]
        for vector in file.vectors where vector.curve == "sm2p256v1" {
            let key = try vector.key.publicKey
            verdicts[vector.id] = try key.verifies(vector.signature, over: vector.message)
        }
        #expect(verdicts == ["1234567812345678": true, "sm2test@example.com": false])
    }

    @Test func `the public half is the one the standard prints`() throws {
        let file = try Vectors.read("transcribed/sm2-sign.json", as: File.self)
        let first = try #require(file.vectors.first)
        let point = """
            09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020\
            ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13
            """
        #expect(try first.key.publicKey.spki == Algorithm.sm2.spki(hex(point)))
    }
}
