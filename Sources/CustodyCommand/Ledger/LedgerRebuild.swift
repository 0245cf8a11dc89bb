import ArgumentParser
import Custody
import Intake
import LedgerStore
import Spelling

/// The registers, made again from the entries: after another version of the program, or another hand.
struct LedgerRebuild: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "从条目重建登记表 / Make the registers again from the entries",
        discussion: """
            条目、树、检查点一字不动；登记表只是由它们算出来的，全部丢弃再算。换了程序版本之后用；全有或全无。 / \
            Entries, tree and checkpoints stay as they are; the registers are what follows from them. \
            For a ledger that another version of the program wrote. All of it happens or none.
            例 / Example:
              custody ledger rebuild --ledger exam.ledger --log-key exam.logkey
            """)

    @OptionGroup var writer: WriterOptions
    @OptionGroup var trusted: SiteOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let ledger = try writer.open()
        try ledger.rebuildRegisters(sites: try trusted.sites())
        let size = try ledger.read { try $0.size() }
        try ledger.close()
        output.give(["size": .integer(Int64(size))]) {
            [
                output.language(
                    "登记表已从 \(size) 条重建。", "The registers are made again from \(size) entries.")
            ]
        }
    }
}
