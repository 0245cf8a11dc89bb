import ArgumentParser
import Custody
import Foundation
import LedgerStore
import Merkle

/// Which ledger is asked.
struct LedgerOptions: ParsableArguments {
    @Option(
        help: "台账文件；缺省取环境变量 CUSTODY_LEDGER / The ledger file; CUSTODY_LEDGER by default")
    var ledger: String?

    /// The file that was named; nil when none was.
    var named: String? { ledger ?? ProcessInfo.processInfo.environment["CUSTODY_LEDGER"] }

    func path() throws -> String {
        guard let named else {
            throw Complaint(
                .unreadable, "没有指明台账：请用 --ledger 文件，或设置环境变量 CUSTODY_LEDGER。",
                "No ledger was named: use --ledger FILE or set CUSTODY_LEDGER.")
        }
        guard Files.exists(named) else {
            throw Complaint(
                .unreadable, "没有台账文件 \(named)；打开从不新建。",
                "There is no ledger \(named); opening never creates.",
                wayOut: Wording(
                    "核对 --ledger 或 CUSTODY_LEDGER 的路径；新账用 custody ledger create",
                    "check the path in --ledger or CUSTODY_LEDGER; a new one is made by custody "
                        + "ledger create"))
        }
        return named
    }

    /// Opens it for reading; somebody else may be writing it.
    ///
    /// Where it may not be all that was written, the reader is told so beside his answer.
    func open(_ output: Output) throws -> LedgerFile {
        let file = try LedgerFile.openReadOnly(try path())
        output.tellDoubts(of: file)
        return file
    }
}

/// Which ledger is written, and the key that signs its checkpoints.
struct WriterOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @Option(help: "台账的检查点密钥文件 / The file of the ledger's checkpoint key")
    var logKey: String
    @OptionGroup var passphrase: PassphraseOptions

    /// Opens it as its one writer.
    func open() throws -> LedgerFile {
        try LedgerFile.open(try ledger.path(), signer: try signer())
    }

    /// Who signs its checkpoints, and the codes on its forms.
    func signer() throws -> NoteSigner { try NoteSignerFile.read(logKey, passphrase) }
}
