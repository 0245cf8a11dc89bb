import Signing
import Testing

struct PrivateKeyFileTests {
    static let message = Array("round at 02:10, two on duty".utf8)
    static let passphrase = "保密室 two of us"

    static func refusal(of pem: String, _ passphrase: String?) -> KeyError? {
        do throws(KeyError) {
            _ = try PrivateKey(pem: pem, passphrase: passphrase)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: Algorithm.allCases)
    func `a key opens again with its passphrase, and with no other`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        let sealed = try key.pem(passphrase: Self.passphrase)
        let again = try PrivateKey(pem: sealed, passphrase: Self.passphrase)
        #expect(again.publicKey == key.publicKey)
        #expect(key.publicKey.verifies(try again.sign(Self.message), over: Self.message))
        #expect(Self.refusal(of: sealed, Self.passphrase + " ") == .passphraseWrong)
        #expect(Self.refusal(of: sealed, "") == .passphraseWrong)
        #expect(Self.refusal(of: sealed, nil) == .passphraseMissing)
        #expect(try key.pem(passphrase: Self.passphrase) != sealed)
    }

    @Test(arguments: Algorithm.allCases)
    func `a key is itself again after plain PKCS#8`(algorithm: Algorithm) throws {
        let key = try PrivateKey.generate(algorithm)
        let plain = try key.pem(passphrase: nil)
        let again = try PrivateKey(pem: plain, passphrase: nil)
        #expect(again.publicKey == key.publicKey)
        #expect(try again.pem(passphrase: nil) == plain)
    }

    @Test func `an empty passphrase seals nothing`() throws {
        let key = try PrivateKey.generate(.ed25519)
        #expect(throws: KeyError.passphraseEmpty) { try key.pem(passphrase: "") }
    }

    @Test(arguments: [Algorithm.p256, .sm2])
    func `one person's private half with another's public half is refused`(
        algorithm: Algorithm
    ) throws {
        let mine = try Armour.unwrap(PrivateKey.generate(algorithm).pem(passphrase: nil))
        let theirs = try PrivateKey.generate(algorithm).publicKey.spki.suffix(64)
        let spliced = Armour.wrap("PRIVATE KEY", mine.dropLast(64) + theirs)
        #expect(Self.refusal(of: spliced, nil) == .halvesDiffer)
    }

    @Test(arguments: Algorithm.allCases)
    func `a damaged file is refused`(algorithm: Algorithm) throws {
        let der = try Armour.unwrap(PrivateKey.generate(algorithm).pem(passphrase: nil))
        for length in 0..<der.count {
            let pem = Armour.wrap("PRIVATE KEY", Array(der.prefix(length)))
            #expect(Self.refusal(of: pem, nil) != nil, "\(length) bytes")
        }
        #expect(Self.refusal(of: Armour.wrap("PRIVATE KEY", der + [0]), nil) == .notPKCS8)
        let mislabelled = Armour.wrap("ENCRYPTED PRIVATE KEY", der)
        #expect(Self.refusal(of: mislabelled, Self.passphrase) != nil)
        let other = Armour.wrap("EC PRIVATE KEY", der)
        #expect(Self.refusal(of: other, nil) == .wrongLabel("EC PRIVATE KEY"))
        #expect(Self.refusal(of: "junk", Self.passphrase) == .notPEM)
    }

    @Test func `a sealed key with a flipped bit does not open`() throws {
        let sealed = try PrivateKey.generate(.ed25519).pem(passphrase: Self.passphrase)
        let der = Armour.unwrap(sealed)
        // In the block before the last one, where the padding's own byte turns with it: of the last
        // block one flip in 256 would make another padding that holds.
        for bit in [0, 4, 7].map({ (der.count - 17) * 8 + $0 }) {
            let pem = Armour.wrap("ENCRYPTED PRIVATE KEY", der.flipping(bit: bit))
            #expect(Self.refusal(of: pem, Self.passphrase) != nil)
        }
    }

    @Test(arguments: [0, 31, 33, 64])
    func `a seed of another length is refused`(count: Int) {
        #expect(throws: KeyError.seedLength(count)) {
            try PrivateKey.ed25519(seed: [UInt8](repeating: 1, count: count))
        }
    }
}
