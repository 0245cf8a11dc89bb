import ArgumentParser
import Custody
import Intake
import Registers
import Spelling

/// A vault at a glance, from its own rows.
struct VaultBoardCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "保密室看板：在岗、还能证明到何时、室内物品、应办、问题 / A vault at a glance",
        discussion: """
            在岗只能由本人按时签字证明，至下一次巡查应到之时。 / Only timely signatures prove presence, as far as the \
            next round.
            例 / Example:
              custody vault board r15-vault --at 2021-04-06T02:30 --ledger exam.ledger
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @OptionGroup var asked: AskedTime
    @Option(help: "回看几天的问题 / How many days of findings") var days = 1
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let now = try asked.now()
        let file = try ledger.open(output)
        try asked.tell(output, file, of: now)
        let id: PlaceID = try Identifier.read(vault, "vault")
        guard (1...366).contains(days) else { throw ValidationError("--days 1…366") }
        let board = try file.consult { books in
            VaultBoard(id, books.evidence(now: now), back: .days(days))
        }
        guard let board else {
            throw Complaint(
                .unreadable, "没有上报过保密室 \(vault)。", "No vault \(vault) was declared.")
        }
        output.give(VaultBoardText.json(board, now, output.language)) {
            VaultBoardText.lines(board, now, output.language)
        }
    }
}
