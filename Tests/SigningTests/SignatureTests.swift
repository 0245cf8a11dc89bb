import Signing
import Testing

struct SignatureTests {
    static let message = Array("box B1, seals S1 S2, released at 09:00".utf8)

    @Test(arguments: Algorithm.allCases)
    func `one flipped bit of the signature is refused`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        let signature = try key.sign(Self.message)
        #expect(key.publicKey.verifies(signature, over: Self.message))
        for bit in signature.bits {
            let verdict = key.publicKey.verifies(signature.flipping(bit: bit), over: Self.message)
            #expect(!verdict, "bit \(bit)")
        }
    }

    @Test(arguments: Algorithm.allCases)
    func `one flipped bit of the message is refused`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        let signature = try key.sign(Self.message)
        for bit in Self.message.bits {
            let verdict = key.publicKey.verifies(signature, over: Self.message.flipping(bit: bit))
            #expect(!verdict, "bit \(bit)")
        }
    }

    @Test(arguments: Algorithm.allCases)
    func `a signature cut short or continued is refused`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        let signature = try key.sign(Self.message)
        for length in 0..<signature.count {
            #expect(!key.publicKey.verifies(Array(signature.prefix(length)), over: Self.message))
        }
        #expect(!key.publicKey.verifies(signature + [0], over: Self.message))
        #expect(!key.publicKey.verifies([0] + signature, over: Self.message))
        #expect(!key.publicKey.verifies(signature + signature, over: Self.message))
    }

    @Test(arguments: Algorithm.allCases)
    func `a message is signed whole, empty or large`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        for message in [[], [UInt8](repeating: 0x5a, count: 1 << 20)] {
            let signature = try key.sign(message)
            #expect(key.publicKey.verifies(signature, over: message))
            #expect(!key.publicKey.verifies(signature, over: message + [0]))
        }
    }

    @Test(arguments: Algorithm.allCases)
    func `another person's key refuses the signature`(algorithm: Algorithm) throws {
        let signature = try PrivateKey.generate(algorithm).sign(Self.message)
        for other in Algorithm.allCases {
            let key = try PrivateKey.generate(other).publicKey
            #expect(!key.verifies(signature, over: Self.message))
        }
    }

    @Test func `a signature by the seed of RFC 8032 is the one printed there`() throws {
        let seed = try hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        let key = try PrivateKey.ed25519(seed: seed)
        let point = try hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        #expect(try key.publicKey.spki == Algorithm.ed25519.spki(point))
        let printed = """
            e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155\
            5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
            """
        #expect(try key.sign([]) == hex(printed))
    }
}
