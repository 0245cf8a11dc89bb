import ArgumentParser
import Custody
import Intake
import LedgerStore
import Registers
import Spelling

/// Everything that happened although it should not have.
struct DeviationsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "deviations", abstract: "偏差与违规 / What happened although it should not have",
        discussion: """
            例 / Example:
              custody deviations --gravity serious --ledger exam.ledger
            """)

    @Option(help: "至少多重：note, deviation, serious, critical / At least how grave")
    var gravity: Gravity = .note
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let rows = try ledger.open(output).consult {
            try Registers.all(DeviationRow.self, in: $0.snapshot.database)
        }.filter { $0.deviation.code.gravity >= gravity }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
        output.give(.array(rows.map { json($0, output.language) })) {
            rows.flatMap { row in
                let people = row.people.map(\.text).joined(separator: output.language.comma)
                return ["\(row.at.spoken)  \(people)  \(row.content.hex.prefix(16))"]
                    + row.deviation.lines(output.language)
            }
        }
    }

    private func json(_ row: DeviationRow, _ language: Language) -> JSON {
        [
            "content": .string(row.content.hex), "at": .string(row.at.description),
            "people": .texts(row.people.map(\.text)), "deviation": row.deviation.json(language),
        ]
    }
}

extension Gravity: ExpressibleByArgument {}
