import ArgumentParser
import Custody
import Intake
import LedgerStore
import Registers
import Signing
import Spelling

/// Keys are made and shown; the private half stays in its file.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "密钥：生成、查看、列出 / Keys: make one, show one, list them",
        subcommands: [NewKey.self, ShowKey.self, ListKeys.self], aliases: ["key"])
}

struct NewKey: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "生成密钥 / Make a key",
        discussion: """
            ed25519 适合命令行，ecdsa-p256-sha256 适合浏览器与令牌，sm2-sm3 为国密。 / ed25519 for the command line, \
            ecdsa-p256-sha256 for browsers and tokens, sm2-sm3 where the national algorithms are used.
            有口令（--passphrase-file 或 --ask）时以 PBES2（PBKDF2-HMAC-SHA256，60 万次，AES-256-CBC）加密。 / With a \
            passphrase the file is PBES2 (PBKDF2-HMAC-SHA256, 600,000 rounds, AES-256-CBC).
            公钥另存为同名 .pub 文件，可以交给别人。 / The public half lies beside it as .pub, to be handed on.
            例 / Example:
              custody keys new --out zhang.key --ask
            """)

    @Option(help: "算法 / The algorithm") var algorithm: Algorithm = .ed25519
    @Option(help: "写到哪个文件；从不覆盖 / The new file; never overwritten") var out: String
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        // Before anybody is asked for a passphrase.
        try demandNew()
        let key = try PrivateKey.generate(algorithm)
        let pem = try key.pem(passphrase: try passphrase.locking(out))
        try Files.create(all: [
            (out, Array(pem.utf8), isSecret: true),
            (out + ".pub", Array(key.publicKey.pem.utf8), isSecret: false),
        ])
        output.show(key.publicKey)
    }

    /// Whoever was broken off between the two files has his key, and is told where its public half
    /// is to be had.
    private func demandNew() throws {
        guard NewName.isTaken(out), !NewName.isTaken(out + ".pub") else {
            return try Files.demandNew([out, out + ".pub"])
        }
        let taken = Files.taken(out)
        let show = "custody keys show --key \(ShellWord.of(out))"
        throw Complaint(
            taken.ending, taken.wording.chinese, taken.wording.english,
            wayOut: Wording(
                "它若是上次生成的密钥，只是没来得及写 .pub：\(show) 给出它的公钥。",
                "if it is a key that was made before its .pub could be written: \(show) gives its "
                    + "public half."))
    }
}

struct ShowKey: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "查看公钥与指纹 / Show the public half and its fingerprint",
        discussion: """
            例 / Example:
              custody keys show --key zhang.key
            """)

    @Option(help: "私钥或公钥文件 / The private or the public key's file") var key: String
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let pem = try KeyFile.text(key)
        guard !pem.contains("PUBLIC KEY") else {
            do throws(KeyError) {
                return output.show(try PublicKey(pem: pem))
            } catch {
                throw Complaint(error, in: key)
            }
        }
        let offered = try passphrase.unlocking(key)
        output.show(try KeyFile.unlock(pem, key, offered).publicKey)
    }
}

struct ListKeys: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "台账中登记的密钥 / The keys that a ledger has enrolled",
        discussion: """
            例 / Example:
              custody keys list --ledger exam.ledger
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let rows = try ledger.open(output).consult {
            try Registers.all(KeyRow.self, in: $0.snapshot.database)
        }
        let revoked = output.language("，已吊销", ", revoked")
        output.give(.array(rows.map(\.json))) {
            rows.map { "\($0.person)  \($0.key)\($0.revokedBy == nil ? "" : revoked)" }
        }
    }
}

extension KeyRow {
    fileprivate var json: JSON {
        [
            "key": .string(key.hex), "person": .string(person.text), "spki": .string(spki),
            "revoked": .bool(revokedBy != nil), "statement": .string(content.hex),
        ]
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
