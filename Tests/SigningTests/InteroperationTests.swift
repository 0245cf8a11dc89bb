import Signing
import Testing

struct InteroperationTests {
    static let message = Array("discs D1 D2, batch 2".utf8)
    static let identifier = "-sigopt distid:1234567812345678"

    /// How the command line makes, signs with and verifies under each algorithm.
    static func generate(_ algorithm: Algorithm) -> String {
        switch algorithm {
        case .ed25519: "genpkey -algorithm ed25519 -out key"
        case .p256: "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key"
        case .sm2: "genpkey -algorithm SM2 -out key"
        }
    }

    static func sign(_ algorithm: Algorithm) -> String {
        switch algorithm {
        case .ed25519: "pkeyutl -sign -inkey key -rawin -in message -out signature"
        case .p256: "dgst -sha256 -sign key -out signature message"
        case .sm2: "dgst -sm3 -sign key \(identifier) -out signature message"
        }
    }

    static func verify(_ algorithm: Algorithm, over message: String) -> String {
        switch algorithm {
        case .ed25519:
            "pkeyutl -verify -pubin -inkey public -rawin -in \(message) -sigfile signature"
        case .p256: "dgst -sha256 -verify public -signature signature \(message)"
        case .sm2: "dgst -sm3 -verify public \(identifier) -signature signature \(message)"
        }
    }

    @Test(arguments: Algorithm.allCases)
    func `the command line verifies what we sign`(algorithm: Algorithm) throws {
        let openssl = try OpenSSLCommand()
        let key = try PrivateKey.generate(algorithm)
        try openssl.write("public", key.publicKey.pem)
        try openssl.write("message", Self.message)
        try openssl.write("other", Self.message + [0])
        try openssl.write("signature", key.sign(Self.message))
        #expect(openssl.accepts(Self.verify(algorithm, over: "message")))
        #expect(!openssl.accepts(Self.verify(algorithm, over: "other")))
    }

    @Test(arguments: Algorithm.allCases)
    func `we verify what the command line signs`(algorithm: Algorithm) throws {
        let openssl = try OpenSSLCommand()
        try openssl.write("message", Self.message)
        try openssl.run(Self.generate(algorithm))
        try openssl.run("pkey -in key -pubout -out public")
        try openssl.run(Self.sign(algorithm))
        let key = try PublicKey(pem: openssl.text("public"))
        #expect(key.algorithm == algorithm)
        #expect(try key.pem == openssl.text("public"))
        #expect(try key.verifies(openssl.read("signature"), over: Self.message))
        #expect(try !key.verifies(openssl.read("signature"), over: Self.message + [0]))
    }

    @Test(arguments: Algorithm.allCases)
    func `we open the command line's keys, plain, by PBKDF2 and by scrypt`(
        algorithm: Algorithm
    ) throws {
        let openssl = try OpenSSLCommand()
        try openssl.run(Self.generate(algorithm))
        try openssl.run("pkey -in key -pubout -out public")
        let seal = "pkcs8 -topk8 -in key -passout pass:open-sesame"
        try openssl.run("\(seal) -v2 aes-256-cbc -out pbkdf2")
        try openssl.run("\(seal) -scrypt -out scrypt")
        let expected = try PublicKey(pem: openssl.text("public"))
        for (file, passphrase) in [
            ("key", nil), ("pbkdf2", "open-sesame"), ("scrypt", "open-sesame"),
        ] {
            let key = try PrivateKey(pem: openssl.text(file), passphrase: passphrase)
            #expect(key.publicKey == expected, "\(file)")
            #expect(expected.verifies(try key.sign(Self.message), over: Self.message), "\(file)")
        }
        for file in ["pbkdf2", "scrypt"] {
            let pem = try openssl.text(file)
            #expect(throws: KeyError.passphraseWrong) { try PrivateKey(pem: pem, passphrase: "no") }
        }
    }

    @Test(arguments: Algorithm.allCases)
    func `the command line opens our keys, plain and sealed`(algorithm: Algorithm) throws {
        let openssl = try OpenSSLCommand()
        let key = try PrivateKey.generate(algorithm)
        try openssl.write("plain", key.pem(passphrase: nil))
        try openssl.write("sealed", key.pem(passphrase: "open-sesame"))
        #expect(try openssl.run("pkey -in plain -pubout") == key.publicKey.pem)
        #expect(
            try openssl.run("pkey -in sealed -passin pass:open-sesame -pubout")
                == key.publicKey.pem)
        #expect(!openssl.accepts("pkey -in sealed -passin pass:wrong -pubout"))
        let structure = try openssl.run("asn1parse -in sealed")
        for word in ["PBES2", "PBKDF2", ":0927C0", "hmacWithSHA256", "aes-256-cbc"] {
            #expect(structure.contains(word), "\(word)")
        }
    }

    @Test(arguments: ["", "-sigopt distid:", "-sigopt distid:courier@example"])
    func `SM2 under another identifier is refused`(option: String) throws {
        let openssl = try OpenSSLCommand()
        try openssl.write("message", Self.message)
        try openssl.run(Self.generate(.sm2))
        try openssl.run("pkey -in key -pubout -out public")
        try openssl.run("dgst -sm3 -sign key \(option) -out signature message")
        #expect(openssl.accepts("dgst -sm3 -verify public \(option) -signature signature message"))
        let key = try PublicKey(pem: openssl.text("public"))
        #expect(try !key.verifies(openssl.read("signature"), over: Self.message))
    }

    @Test(arguments: [
        "RSA -pkeyopt rsa_keygen_bits:1024", "X25519", "ED448",
        "EC -pkeyopt ec_paramgen_curve:P-384", "EC -pkeyopt ec_paramgen_curve:secp256k1",
        "EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:explicit",
    ])
    func `a key of another kind is refused, whole or public`(kind: String) throws {
        let openssl = try OpenSSLCommand()
        try openssl.run("genpkey -algorithm \(kind) -out key")
        try openssl.run("pkey -in key -pubout -out public")
        let (whole, half) = (try openssl.text("key"), try openssl.text("public"))
        #expect(throws: KeyError.unknownAlgorithm) { try PublicKey(pem: half) }
        #expect(throws: KeyError.unknownAlgorithm) { try PrivateKey(pem: whole, passphrase: nil) }
    }
}
