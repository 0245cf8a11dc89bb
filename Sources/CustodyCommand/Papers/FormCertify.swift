import ArgumentParser
import Attestation
import Custody
import Intake
import LedgerStore
import Spelling

/// Signs a PDF that was set or printed elsewhere, with the evidence of what it is about.
struct FormCertify: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "certify", abstract: "给 PDF 盖电子章并附上依据 / Certify a PDF, with its evidence",
        discussion: """
            附上这条记录、它所依据的和后来说到它的记录、签名人的登记和在账证明，再用单位证书盖章；以后动一个字节也看得出。 / Encloses the \
            statement, what it rests on and what spoke of it later, its signers' enrolments and proofs, and \
            signs the whole by the office's certificate: not a byte can be changed unseen.
            custody verify 只凭信任的密钥就能核验。form print --certify 一步做完。 / custody verify judges it by trusted \
            keys alone. form print --certify does both in one step.
            例 / Example:
              custody form certify page.pdf --about 88 --office office --out record.pdf --ledger exam.ledger
            """)

    @Argument(help: "PDF 文件 / The PDF") var file: String
    @Option(help: "编号、文件或条目序号 / Content id, file or index") var about: String
    @Option(help: "certificate office 写的文件夹 / The folder that certificate office made")
    var office: String
    @Option(help: "盖章后的文件 / The certified file") var out: String
    @Option(help: "事由 / The reason") var reason: String?
    @OptionGroup var certifying: CertifyOptions
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let pdf = try Files.bytes(file)
        let certifier = try certifying.certifier(office, passphrase)
        let (evidence, title) = try ledger.open(output).consult { books in
            let index = try EntryMention.index(about, books)
            guard let entry = try books.snapshot.entry(index) else {
                throw EntryMention.absent(about)
            }
            let title = try Books.statement(entry).act.kind.wording
            return (try certifier.evidence(ContentID(entry.contentID), books), title)
        }
        try Files.create(
            out,
            try await certifier.certify(pdf, evidence, title: reason ?? title.chinese))
        let count = evidence.statements.count
        output.give(["file": .string(out), "statements": .integer(Int64(count))]) {
            [
                output.language(
                    "已盖章 \(out)，附 \(count) 条记录", "\(out) is certified, with \(count) statements")
            ]
        }
    }
}
