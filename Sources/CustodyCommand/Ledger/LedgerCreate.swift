import ArgumentParser
import Custody
import Intake
import LedgerStore
import Merkle
import Spelling

/// A new ledger and the key that signs its checkpoints.
struct LedgerCreate: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "新建台账和它的检查点密钥 / Make a ledger and its checkpoint key",
        discussion: """
            已有的文件从不改动。--log-key 指的文件不存在时生成密钥，存在时使用它。 / Nothing existing is touched; the key is \
            made where its file is missing.
            第一条记录必须是中心的创世声明：custody ledger genesis。 / The first statement is the centre's genesis: \
            custody ledger genesis.
            例 / Example:
              custody ledger create exam.ledger --origin exam-2021 --log-key exam.logkey
            """)

    @Argument(help: "新台账文件 / The new file") var file: String
    @Option(help: "台账名称，如 exam-2021；写进每个检查点 / Its name, in every checkpoint")
    var origin: String
    @Option(help: "检查点密钥文件 / The checkpoint key's file") var logKey: String
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let ledger: LedgerID = try Identifier.read(origin, "origin")
        guard let name = KeyName(ledger.text) else {
            preconditionFailure("an identifier has no space and no plus")
        }
        guard !NewName.isTaken(file) else { throw LedgerError.existsAlready }
        // Before a key is made that belongs to no ledger.
        try Files.demandFolder(of: file)
        let hasKey = Files.exists(logKey)
        let signer =
            hasKey
            ? try NoteSignerFile.read(logKey, passphrase)
            : try NoteSignerFile.create(logKey, name: name, kind: .log, passphrase)
        guard signer.key.name == name else { throw LedgerError.otherLogKey(signer.key) }
        let made: LedgerFile
        do {
            made = try LedgerFile.found(file, signer: signer, clock: .machine)
        } catch {
            if !hasKey { Files.discard(logKey) }
            throw error
        }
        try made.close()
        output.give([
            "file": .string(file), "origin": .string(origin), "key": .string(signer.key.text),
        ]) {
            [
                output.language("已新建台账 ", "The ledger is made: ") + file,
                output.language("验证密钥 ", "verifier key ") + signer.key.text,
            ]
        }
    }
}

/// A consistent copy of a live file.
struct LedgerCopy: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: "复制正在使用的台账 / Make a consistent copy of a live ledger",
        discussion: """
            副本可放只读光盘；从不覆盖。 / The copy may lie on a read-only disc; nothing is overwritten.
            例 / Example:
              custody copy backup.ledger --ledger exam.ledger
            """)

    @Argument(help: "副本文件 / The copy") var destination: String
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let source = try ledger.open(output)
        try Files.demandNew([destination])
        guard !NewName.isTaken(destination + ".partial") else {
            throw NewFolder.leftOver(destination + ".partial")
        }
        let copy = try source.copy(to: destination)
        output.tellDoubts(of: copy)
        let size = try copy.read { try $0.size() }
        output.give(["file": .string(destination), "size": .integer(Int64(size))]) {
            [output.language("已复制 \(size) 条到 ", "\(size) entries are in ") + destination]
        }
    }
}
