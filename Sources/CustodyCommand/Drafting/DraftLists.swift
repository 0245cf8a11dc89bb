import ArgumentParser
import Custody
import Drafting
import Notation
import Spelling

/// Every kind of statement there is.
struct DraftKinds: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "kinds", abstract: "列出全部记录种类 / Every kind of statement",
        discussion: """
            例 / Example:
              custody draft kinds
            """)

    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let kinds = ActKind.allCases
        output.give(.array(kinds.map { .string($0.rawValue) })) {
            kinds.map { kind in
                let permit = kind.isPermit ? output.language("（许可）", " (permit)") : ""
                return "\(kind.rawValue)  \(output.language(kind))\(permit)"
            }
        }
    }
}

/// The fields of one kind, as its layout itself tells them.
struct DraftFields: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "fields", abstract: "一个种类的字段 / The fields of a kind",
        discussion: """
            --sample 给出可供修改的样本。 / --sample prints an act to be edited.
            例 / Example:
              custody draft fields release --sample
            """)

    @Argument(help: "种类 / The kind") var kind: String
    @Flag(help: "样本，JSON / A sample, as JSON") var sample = false
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let kind = try ActKind(typed: kind)
        guard !sample else {
            return Spoken.answer([
                String(decoding: JSON.render(FieldListing.sample(kind)), as: UTF8.self)
            ])
        }
        let rows = FieldListing.of(kind)
        let words = rows.map { row in
            row.expected.map { output.language($0) } ?? output.language("文字", "text")
        }
        let values = zip(rows, words).map { row, word -> JSON in
            [
                "field": .string(row.path), "optional": .bool(row.optional),
                "expected": .string(word),
            ]
        }
        output.give(.array(values)) {
            ["\(kind.rawValue)  \(output.language(kind))"]
                + zip(rows, words).map { row, word in
                    "  \(row.path)\(row.optional ? " ?" : "")  \(word)"
                }
                + [output.language("  ? 可省略 / 列表逐项 [0] [1] …", "  ? may be left out")]
        }
    }
}
