import ArgumentParser
import Custody
import Intake
import LedgerStore
import Registers
import Signing
import Spelling

/// Every refused entry, kept as evidence.
struct RefusalsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "refusals", abstract: "被拒绝而留存的记录 / What was refused and kept as evidence",
        discussion: """
            例 / Example:
              custody refusals --ledger exam.ledger
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let (rows, unread) = try ledger.open().consult { books in
            let rows = try Registers.all(RefusalRow.self, in: books.snapshot.database)
                .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            let judged = Set(rows.map(\.content))
            var unread: [Entry] = []
            try books.snapshot.forEachEntry { entry in
                let isJudged = judged.contains(ContentID(entry.contentID))
                if entry.header.kind == .refused, !isJudged { unread.append(entry) }
            }
            return (rows, unread)
        }
        output.give(.array(rows.map { json($0, output.language) } + unread.map(json))) {
            rows.flatMap { lines($0, output.language) }
                + unread.map { entry in
                    "#\(entry.index)  " + output.language("不完整的信封", "not a whole envelope")
                        + "  \(entry.contentID.hex.prefix(16))"
                }
        }
    }

    private func lines(_ row: RefusalRow, _ language: Language) -> [String] {
        let people = row.people.map(\.text).joined(separator: "、")
        return ["\(row.at.spoken)  \(language(row.kind))  \(people)  \(row.content.hex.prefix(16))"]
            + row.refusal.lines(language)
    }

    private func json(_ row: RefusalRow, _ language: Language) -> JSON {
        [
            "content": .string(row.content.hex), "kind": .string(row.kind.rawValue),
            "at": .string(row.at.description), "people": .texts(row.people.map(\.text)),
            "refusal": row.refusal.json(language),
        ]
    }

    private func json(_ entry: Entry) -> JSON {
        [
            "content": .string(entry.contentID.hex), "index": .integer(Int64(entry.index)),
            "kind": "flawed",
        ]
    }
}

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
        let rows = try ledger.open().consult {
            try Registers.all(DeviationRow.self, in: $0.snapshot.database)
        }.filter { $0.deviation.code.gravity >= gravity }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
        output.give(.array(rows.map { json($0, output.language) })) {
            rows.flatMap { row in
                let people = row.people.map(\.text).joined(separator: "、")
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
