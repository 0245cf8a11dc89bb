import Signing
import Testing

@Suite(.needsVectors)
struct WycheproofTests {
    struct File: Decodable { let testGroups: [Group] }
    struct Group: Decodable {
        let publicKeyDer: String
        let tests: [Case]
    }
    struct Case: Decodable {
        let tcId: Int
        let comment: String
        let msg: String
        let sig: String
        let result: String
    }

    @Test(arguments: [
        ("ed25519_test.json", Algorithm.ed25519, 151),
        ("ecdsa_secp256r1_sha256_test.json", Algorithm.p256, 484),
    ])
    func `every verdict is Wycheproof's`(name: String, algorithm: Algorithm, count: Int) throws {
        let file = try Vectors.read("c2sp-wycheproof/\(name)", as: File.self)
        var seen = 0
        for group in file.testGroups {
            let key = try PublicKey(spki: hex(group.publicKeyDer))
            #expect(key.algorithm == algorithm)
            for vector in group.tests {
                let verdict = try key.verifies(hex(vector.sig), over: hex(vector.msg))
                #expect(verdict == (vector.result == "valid"), "\(vector.tcId) \(vector.comment)")
                seen += 1
            }
        }
        #expect(seen == count)
    }
}
