import ArgumentParser
import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Signing
import Spelling

/// Another party's checkpoints: remembered in one's own file, signed only while they agree.
struct CosignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cosign", abstract: "共签他方台账的检查点 / Cosign another party's checkpoints",
        discussion: """
            每次都与本方文件里记住的检查点核对；台账被截断、恢复或改写时拒绝共签。 / Each time it is held against what one's own \
            file remembers: a truncated, restored or rewritten ledger is refused.
            例 / Example:
              custody cosign new --name region-nm --signer nm.cosigner
              custody cosign --book nm.book --signer nm.cosigner --ledger exam.ledger \\
                --trust exam-2021+1a2b… --out nm.cosigned
              custody cosign add nm.cosigned --cosigner region-nm+3c4d… --ledger exam.ledger --log-key exam.logkey
            """,
        subcommands: [CosignSign.self, CosignAdd.self, CosignNew.self, CosignKey.self],
        defaultSubcommand: CosignSign.self)
}

struct CosignNew: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "生成共签密钥 / Make a cosigner's key",
        discussion: """
            例 / Example:
              custody cosign new --name region-nm --signer nm.cosigner
            """)

    @Option(help: "共签方名称 / The cosigner's name") var name: String
    @Option(help: "密钥文件 / The key's file") var signer: String
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        guard let keyName = KeyName(name) else {
            throw Complaint(
                .unreadable, "名称不能有空格和加号。", "A name has no space and no plus.")
        }
        let made = try NoteSignerFile.create(signer, name: keyName, kind: .cosigner, passphrase)
        output.give(["key": .string(made.key.text)]) {
            [output.language("验证密钥 ", "verifier key ") + made.key.text]
        }
    }
}

struct CosignKey: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "显示验证密钥，交给他方 / The verifier key, to be handed on",
        discussion: """
            例 / Example:
              custody cosign key --signer nm.cosigner
            """)

    @Option(help: "共签密钥文件 / The key's file") var signer: String
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let key = try NoteSignerFile.read(signer, passphrase).key
        output.give(["key": .string(key.text)]) { [key.text] }
    }
}

struct CosignSign: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "核对并共签最新检查点 / Check and cosign the newest checkpoint",
        discussion: """
            例 / Example:
              custody cosign --book nm.book --signer nm.cosigner --ledger exam.ledger \\
                --trust exam-2021+1a2b… --out nm.cosigned
            """)

    @Option(help: "本方的共签记录文件 / One's own file of what was cosigned") var book: String
    @Option(help: "共签密钥文件 / The cosigner's key") var signer: String
    @OptionGroup var ledger: LedgerOptions
    @Option(help: "或者：导出的文件夹 / Or an exported folder") var export: String?
    @Option(help: "第一次：台账的验证密钥 / At first: the log's verifier key") var trust: String?
    @Option(help: "共签后的检查点文件 / The cosigned checkpoint's file") var out: String?
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let signer = try NoteSignerFile.read(signer, passphrase)
        guard signer.key.kind == .cosigner else { throw Complaint(NoteError.malformedKey) }
        let source =
            try export.map { .export($0) } ?? CosignSource.ledger(try ledger.open(output))
        // Of two who cosign at once the second is held against what the first has just signed.
        let turn = try Files.turn(at: book + ".lock")
        defer { try? turn.close() }
        var book = try CosignerBook(book)
        let signed = try source.newest()
        let known = book.log(signed.checkpoint.origin)
        let logs = try known.map { [$0.key] } ?? trust.map { [try NoteKey($0)] } ?? []
        let latest = try known?.latest()
        let head = signed.checkpoint.head
        let proof = try source.consistency(from: latest?.size ?? 0, to: head.size)
        let agreed = try CosignRequest(proof, signed: signed).judged(logs: logs, latest: latest)
        guard let key = logs.first else { throw CosignRefusal.unknownOrigin }
        try book.keep(signed.bytes, of: key)
        let seconds = WallClock.machine.instant.seconds
        let cosignature = try agreed.cosigned(by: signer, at: seconds)
        var cosigned = signed
        cosigned.add(cosignature)
        if let out { try Files.replace(out, cosigned.bytes) }
        output.give([
            "origin": .string(signed.checkpoint.origin), "size": .integer(Int64(head.size)),
            "root": .string(head.root.hex), "line": .string(cosignature.line),
        ]) { [cosignature.line] }
    }
}

struct CosignAdd: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "把共签带回台账 / Bring cosignatures back into the ledger",
        discussion: """
            例 / Example:
              custody cosign add nm.cosigned --cosigner region-nm+3c4d… --ledger exam.ledger --log-key exam.logkey
            """)

    @Argument(help: "共签后的检查点文件 / The cosigned checkpoint") var note: String
    @Option(help: "共签方的验证密钥，可多次 / Cosigners' verifier keys") var cosigner: [String]
    @OptionGroup var writer: WriterOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let signed = try SignedCheckpoint(try Files.bytes(note))
        let keys = try cosigner.map { try NoteKey($0) }
        let file = try writer.open()
        var added: [String] = []
        var known = 0
        for signature in signed.note.signatures {
            let own = keys.first { $0.id == signature.id && $0.name == signature.name }
            guard let own else { continue }
            if try file.keep(signature, of: signed.checkpoint.head.size, by: own) {
                added.append(own.name.text)
            } else {
                known += 1
            }
        }
        let isEarly = try file.read { try Self.isEarly(signed.checkpoint.head.size, $0) }
        try file.close()
        guard added.count + known > 0 else { throw LedgerError.notCosigned }
        if isEarly {
            output.note(
                Wording(
                    "有共签的时间早于末条的接收时间：台账和共签方的钟有一个不准；它证明不了时刻。",
                    "a cosignature's time is before the last entry came: the ledger's clock or the "
                        + "cosigner's is wrong; it proves no hour."))
        }
        output.give(["added": .texts(added), "known": .integer(Int64(known))]) {
            [
                output.language("新共签：", "added: ") + added.joined(separator: " ")
                    + output.language("；已有 \(known)", "; known before: \(known)")
            ]
        }
    }

    private static func isEarly(_ size: Int, _ snapshot: LedgerSnapshot) throws -> Bool {
        guard let header = try snapshot.entry(size - 1)?.header else { return false }
        return try snapshot.cosignatures(size: size)
            .contains { !header.allows(cosignedAt: $0.time) }
    }
}
