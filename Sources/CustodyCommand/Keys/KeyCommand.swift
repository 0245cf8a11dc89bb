import ArgumentParser
import Signing
import Spelling

/// Keys are made and shown; the private half stays in its file.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "密钥：生成、查看 / Keys: make one, show one",
        subcommands: [NewKey.self, ShowKey.self])
}

/// Where a key lies and how it is unlocked.
struct KeyOptions: ParsableArguments {
    @Option(help: "私钥文件（PKCS#8 PEM）/ The private key's file (PKCS#8 PEM)")
    var key: String

    @Option(help: "首行是口令的文件 / A file whose first line is the passphrase")
    var passphraseFile: String?

    func load() throws -> PrivateKey {
        try KeyFile.read(key, passphrase: try passphraseFile.map(TextFile.firstLine))
    }
}

struct NewKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "生成密钥 / Make a key",
        discussion: """
            ed25519 适合命令行，ecdsa-p256-sha256 适合浏览器与令牌，sm2-sm3 为国密。
            有 --passphrase-file 时以 PBES2（PBKDF2-HMAC-SHA256，60 万次，AES-256-CBC）加密。
            """)

    @Option(help: "ed25519、ecdsa-p256-sha256、sm2-sm3") var algorithm: Algorithm = .ed25519
    @Option(help: "写到哪个文件；从不覆盖 / The new file; never overwritten") var out: String
    @Option(help: "首行是口令的文件 / A file whose first line is the passphrase")
    var passphraseFile: String?
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let output = Output(output)
        try await output.run {
            let key = try PrivateKey.generate(algorithm)
            let passphrase = try passphraseFile.map(TextFile.firstLine)
            try KeyFile.write(key, to: out, passphrase: passphrase)
            output.show(key.publicKey)
        }
    }
}

struct ShowKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "查看公钥与指纹 / Show the public half and its fingerprint")

    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let output = Output(output)
        try await output.run { output.show(try key.load().publicKey) }
    }
}

extension Algorithm: ExpressibleByArgument {}

extension Output {
    fileprivate func show(_ key: PublicKey) {
        let members = [
            ("algorithm", key.algorithm.rawValue), ("fingerprint", key.fingerprint.hex),
            ("spki", Base64.encode(key.spki)),
        ]
        give(.object(members.map { JSON.Member($0.0, .string($0.1)) })) {
            [
                language("算法    ", "algorithm    ") + key.algorithm.rawValue,
                language("指纹    ", "fingerprint  ") + key.fingerprint.hex, key.pem,
            ]
        }
    }
}
