import ArgumentParser
import Custody
import Intake
import LedgerStore
import Spelling

/// Everything as static files that a web server can serve and `openssl` can check.
struct ExportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "导出为静态文件，只用 openssl 即可核验 / Export as static files",
        discussion: """
            checkpoint、tile/…（C2SP tlog-tiles）、entries/…（信封、内容、签名）、keys/…（PEM 与验证密钥）和 VERIFY.txt。 / checkpoint, \
            tile/… (C2SP tlog-tiles), entries/…, keys/… and VERIFY.txt.
            在那里运行 sh VERIFY.txt，只用 openssl 和 printf 核验全部内容。 / There, `sh VERIFY.txt` checks all of it with \
            openssl and printf alone.
            例 / Example:
              custody export out --ledger exam.ledger && cd out && sh VERIFY.txt
            """)

    @Argument(help: "新文件夹 / A new folder") var folder: String
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let file = try ledger.open(output)
        let size = try await NewFolder.create(folder) { part in
            try file.consult { books in
                try ExportWriting(folder: part, books: books, settings: file.settings).write()
            }
        }
        output.give(["folder": .string(folder), "size": .integer(Int64(size))]) {
            [
                output.language("已导出 \(size) 条到 ", "\(size) entries are in ") + folder,
                output.language("核验：", "check: ") + "cd \(ShellWord.of(folder)) && sh VERIFY.txt",
            ]
        }
    }
}
