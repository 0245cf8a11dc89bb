import ArgumentParser
import Attestation
import Custody
import Intake
import LedgerStore
import Reports
import Spelling

/// Evidence that travels: a statement, the enrolments that it rests on, their proofs.
struct BundleCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle", abstract: "证据包：带走一条记录及其全部依据 / A bundle of one statement's evidence",
        discussion: """
            含信封、签名人的登记记录、在账证明和检查点；--disclose 附上本人同意公开的姓名。 / The envelope, its signers' \
            enrolments, proofs and checkpoints; --disclose adds a name.
            例 / Example:
              custody bundle release.json --out release.bundle --disclose zhang --ledger exam.ledger
            """)

    @Argument(help: "编号、文件或条目序号 / Content id, file or index") var content: String
    @Option(help: "证据包文件 / The bundle's file") var out: String
    @Option(help: "披露此人的资料，可多次 / Disclose a person") var disclose: [String] = []
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let bundle = try ledger.open(output).consult { books in
            let index = try EntryMention.index(content, books)
            guard let entry = try books.snapshot.entry(index) else {
                throw EntryMention.absent(content)
            }
            let gathering = try BundleGathering([entry], books)
            return try Bundle(
                statement: gathering.statements[0], enrolments: gathering.enrolments,
                disclosed: disclose.map { try DisclosureFile.kept($0, in: books.snapshot) })
        }
        try Files.create(out, bundle.render())
        let count = bundle.enrolments.count
        output.give(["file": .string(out), "enrolments": .integer(Int64(count))]) {
            [output.language("证据包 \(out)，含 \(count) 份登记", "\(out), with \(count) enrolments")]
        }
    }
}
