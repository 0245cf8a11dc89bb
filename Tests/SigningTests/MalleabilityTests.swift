import Signing
import Testing

/// Other spellings of a good signature, each with the same numbers in it.
struct MalleabilityTests {
    static let message = Array("twelve bags to the region".utf8)
    static let orders: [Algorithm: String] = [
        .ed25519: "1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed",
        .p256: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
        .sm2: "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123",
    ]

    /// Each way to spell the pair that is not the canonical way.
    static func respellings(of signature: [UInt8], order: [UInt8]) -> [String: [UInt8]] {
        let pair = DERPair(signature)
        let (r, s) = (DERPair.integer(pair.r), DERPair.integer(pair.s))
        let content = r + s
        let tall = DERPair(r: DERPair.sum(pair.r, order), s: pair.s).bytes
        let taller = DERPair(r: pair.r, s: DERPair.sum(pair.s, order)).bytes
        return [
            "zero before r": DERPair.sequence(DERPair.integer([0] + pair.r) + s),
            "zero before s": DERPair.sequence(r + DERPair.integer([0] + pair.s)),
            "long length": [0x30, 0x81] + signature.dropFirst(),
            "longer length": [0x30, 0x82, 0] + signature.dropFirst(),
            "indefinite length": [0x30, 0x80] + content + [0, 0],
            "long length of r": DERPair.sequence([0x02, 0x81] + r.dropFirst() + s),
            "a third number": DERPair.sequence(content + [0x02, 0x01, 0x00]),
            "a NULL at the end": DERPair.sequence(content + [0x05, 0x00]),
            "a byte after the end": signature + [0],
            "a SET": [0x31] + signature.dropFirst(),
            "another tag on r": DERPair.sequence([0x80] + r.dropFirst() + s),
            "raw halves": Array((pair.r.suffix(32) + pair.s.suffix(32))),
            "r + n": tall, "s + n": taller,
            "r = 0": DERPair(r: [0], s: pair.s).bytes, "s = 0": DERPair(r: pair.r, s: [0]).bytes,
            "r = n": DERPair(r: order, s: pair.s).bytes,
            "s = n": DERPair(r: pair.r, s: order).bytes,
            "empty r": DERPair.sequence([0x02, 0x00] + s),
            "r twice": DERPair.sequence(r + r),
        ]
    }

    @Test(arguments: [Algorithm.p256, .sm2])
    func `a signature spelled otherwise is refused`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        let order = try hex(#require(Self.orders[algorithm]))
        for _ in 0..<8 {
            let signature = try key.sign(Self.message)
            #expect(DERPair(signature).bytes == signature)
            #expect(key.publicKey.verifies(signature, over: Self.message))
            for (name, bytes) in Self.respellings(of: signature, order: order) {
                #expect(!key.publicKey.verifies(bytes, over: Self.message), "\(name)")
            }
        }
    }

    @Test(arguments: [Algorithm.p256, .sm2])
    func `a number without its leading zero reads as negative`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        var signature: [UInt8]
        repeat { signature = try key.sign(Self.message) } while DERPair(signature).r[0] != 0
        let pair = DERPair(signature)
        let negative = DERPair.integer(Array(pair.r.dropFirst())) + DERPair.integer(pair.s)
        #expect(!key.publicKey.verifies(DERPair.sequence(negative), over: Self.message))
    }

    @Test func `S plus the order of the group is refused`() throws {
        let key = try PrivateKey.generate(.ed25519)
        let order = try hex(#require(Self.orders[.ed25519]))
        let signature = try key.sign(Self.message)
        var scalar = Array(signature[32...].reversed())
        for _ in 1...8 {
            scalar = DERPair.sum(scalar, order).suffix(32)
            let again = signature[..<32] + scalar.reversed()
            #expect(!key.publicKey.verifies(Array(again), over: Self.message))
        }
    }
}
