import Signing
import Testing

struct PublicKeyTests {
    static func refusal(of spki: [UInt8]) -> KeyError? {
        do throws(KeyError) {
            _ = try PublicKey(spki: spki)
            return nil
        } catch {
            return error
        }
    }

    static func zeros(_ count: Int) -> String { String(repeating: "00", count: count) }
    static func ones(_ count: Int) -> String { String(repeating: "ff", count: count) }

    /// The fourteen encodings of points of small order, as C2SP/CCTV lists them.
    static let smallOrder = [
        "01" + zeros(31), "ec" + ones(30) + "7f", zeros(32), zeros(31) + "80",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "01" + zeros(30) + "80", "ec" + ones(31), "ee" + ones(30) + "7f", "ee" + ones(31),
        "ed" + ones(30) + "7f", "ed" + ones(31),
    ]

    @Test func `a key under which one signature fits many messages is refused`() throws {
        #expect(Set(Self.smallOrder).count == 14)
        for encoding in Self.smallOrder {
            let spki = try Algorithm.ed25519.spki(hex(encoding))
            #expect(Self.refusal(of: spki) == .lowOrder, "\(encoding)")
        }
    }

    @Test func `an Ed25519 key spelled beyond the prime is refused`() throws {
        for low in UInt8(0xef)...0xff {
            for high in [UInt8(0x7f), 0xff] {
                let point = try [low] + hex(Self.ones(30)) + [high]
                #expect(try Self.refusal(of: Algorithm.ed25519.spki(point)) == .notCanonical)
            }
        }
    }

    @Test(arguments: [2: false, 3: true, 4: true, 5: true, 6: true, 7: false, 8: false, 9: true])
    func `an Ed25519 key is refused when the curve has no such point`(
        y: UInt8, isOnCurve: Bool
    ) throws {
        for sign in [UInt8(0), 0x80] {
            let point = try [y] + hex(Self.zeros(30)) + [sign]
            let refusal = try Self.refusal(of: Algorithm.ed25519.spki(point))
            #expect(refusal == (isOnCurve ? nil : .offCurve))
        }
    }

    @Test(arguments: [Algorithm.p256, .sm2])
    func `a point beside the curve is refused`(algorithm: Algorithm) throws {
        let spki = try PrivateKey.generate(algorithm).publicKey.spki
        for bit in 27 * 8..<spki.count * 8 {
            #expect(Self.refusal(of: spki.flipping(bit: bit)) == .offCurve)
        }
        #expect(try Self.refusal(of: algorithm.spki(hex(Self.zeros(64)))) == .offCurve)
    }

    @Test(arguments: [
        (
            Algorithm.p256, "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
            "66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4"
        ),
        (
            .sm2, "fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff",
            "fd4511e81736a60f07e88a83d6cf5a167fae6d1a9c9330e76e232e00f5cdc154"
        ),
    ])
    func `a coordinate spelled as the prime instead of zero is refused`(
        algorithm: Algorithm, prime: String, y: String
    ) throws {
        let sound = try algorithm.spki(hex(Self.zeros(32) + y))
        #expect(Self.refusal(of: sound) == nil)
        #expect(try Self.refusal(of: algorithm.spki(hex(prime + y))) == .offCurve)
    }

    @Test(arguments: Algorithm.allCases)
    func `a key cut short, continued or spelled otherwise is refused`(algorithm: Algorithm) throws {
        let spki = try PrivateKey.generate(algorithm).publicKey.spki
        for length in 0..<spki.count {
            #expect(Self.refusal(of: Array(spki.prefix(length))) != nil)
        }
        #expect(Self.refusal(of: spki + [0]) == .notCanonical)
        #expect(Self.refusal(of: [0x30, 0x81] + spki.dropFirst()) != nil)
        for bit in 0..<27 * 8 where bit < (spki.count - 32) * 8 {
            #expect(Self.refusal(of: spki.flipping(bit: bit)) != nil, "bit \(bit)")
        }
    }

    @Test func `a compressed point is not a second fingerprint of the same key`() throws {
        let point = try PrivateKey.generate(.p256).publicKey.spki.suffix(64)
        let sign: UInt8 = (point.last ?? 0) & 1 == 0 ? 0x02 : 0x03
        let head = try hex("3039301306072a8648ce3d020106082a8648ce3d030107032200")
        #expect(Self.refusal(of: head + [sign] + point.prefix(32)) == .unknownAlgorithm)
    }

    @Test(arguments: Algorithm.allCases)
    func `a key is itself again after PEM`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm).publicKey
        let again = try PublicKey(pem: key.pem)
        #expect(again == key)
        #expect(again.fingerprint == key.fingerprint)
        #expect(again.fingerprint == Fingerprint(Digest.sha256(key.spki)))
        #expect(Fingerprint(hex: key.fingerprint.hex) == key.fingerprint)
        #expect(Fingerprint(hex: key.fingerprint.hex.uppercased()) == nil)
        let fromWindows = "\r\n" + key.pem.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
        #expect(try PublicKey(pem: fromWindows) == key)
    }

    @Test func `text that is not one PEM block is refused`() throws {
        let key = try PrivateKey.generate(.p256)
        let pem = key.publicKey.pem
        let lines = pem.split(separator: "\n").map(String.init)
        let rewrapped = [lines[0], lines[1] + lines[2], lines[3]].joined(separator: "\n")
        let junk = [
            "", "\n", "junk", "-----BEGIN -----", "-----BEGIN PUBLIC KEY-----",
            "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----", pem + pem, pem + "x", "x" + pem,
            String(pem.dropLast(4)), rewrapped,
            pem.replacing("END PUBLIC", with: "END PRIVATE"),
            pem.replacing("MFkw", with: "MFk="), pem.replacing("MFkw", with: "MF w"),
            pem.replacing("MFkw", with: "MFkw\n"), pem.replacing("==\n", with: "\n"),
        ]
        for text in junk {
            #expect(throws: KeyError.notPEM, "\(text)") { try PublicKey(pem: text) }
        }
        let whole = try key.pem(passphrase: nil)
        #expect(throws: KeyError.wrongLabel("PRIVATE KEY")) { try PublicKey(pem: whole) }
    }
}
