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
            当时的规则与现行不同的条目会使重建停下；确认规则后来变了，用 --rule-then 逐条指名（同 audit）。 / \
            An entry that today's rules judge otherwise stops it; where a rule is another since, name it \
            with --rule-then, as for the audit.
            例 / Example:
              custody ledger rebuild --ledger exam.ledger --log-key exam.logkey
            """)

    @OptionGroup var writer: WriterOptions
    @OptionGroup var then: RuleThenOptions
    @OptionGroup var trusted: SiteOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let rules = try then.rules()
        let unexcused = rules.intersection(RefusalCode.standing)
        guard unexcused.isEmpty else {
            let names = unexcused.map(\.rawValue).sorted()
                .joined(separator: output.language.comma)
            throw Complaint(
                .unreadable, "\(names)：谁有权说话的规则从不豁免。",
                "\(names): the rules that say who may speak are never excused.")
        }
        let ledger = try writer.open()
        try ledger.rebuildRegisters(sites: try trusted.sites(), rulesThen: rules)
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
