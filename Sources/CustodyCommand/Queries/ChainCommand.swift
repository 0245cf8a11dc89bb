import ArgumentParser
import Custody
import Intake
import Registers
import Reports
import Spelling

/// A container's whole chain: who, when, which seals, which verdicts, what was amiss.
struct ChainCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "chain", abstract: "一个箱袋的全部交接记录 / A container's whole chain",
        discussion: """
            例 / Example:
              custody chain BX-201 --ledger exam.ledger
            """)

    @Argument(help: "箱号 / The container") var container: String
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let id: ContainerID = try Identifier.read(container, "container")
        let report = try ledger.open(output).consult { books in
            guard let row = books.history.container(id) else {
                throw EntryMention.absent(container)
            }
            let links = ChainOrder.sorted(books.history.rows(LinkRow.self, id.text))
            let parents = books.history.rows(ParentRow.self, id.text).map(\.container)
            let settled = books.history.rows(SettlementRow.self, id.text)
            return (
                row, try links.map { try ChainStep($0, id, books) }, parents,
                try settled.map { try ChainSettlement($0, books) }
                    .sorted { ($0.at?.seconds ?? Int64.max) < ($1.at?.seconds ?? Int64.max) }
            )
        }
        let (row, steps, parents, settled) = report
        let value: JSON = [
            "container": .string(id.text), "state": .string(row.state.rawValue),
            "custodian": .string(row.custodian.description), "contested": .bool(row.contested),
            "seals": .texts(row.seals.map(\.text)), "inside": .texts(parents.map(\.text)),
            "steps": .array(steps.map { $0.json(output.language) }),
            "settlements": .array(settled.map(\.json)),
        ]
        output.give(value) {
            head(row, parents, output.language)
                + told(steps, settled, output.language)
        }
    }

    /// A settlement stands before the first step that is later.
    private func told(
        _ steps: [ChainStep], _ settled: [ChainSettlement], _ language: Language
    ) -> [String] {
        var lines: [String] = []
        var coming = settled[...]
        for step in steps {
            while let at = coming.first?.at, at < step.at, let next = coming.popFirst() {
                lines += next.lines(language)
            }
            lines += step.lines(language)
        }
        return lines + coming.flatMap { $0.lines(language) }
    }

    /// What it is now: its kind, where it stands, its seals, what it lies in.
    private func head(
        _ row: ContainerRow, _ parents: [ContainerID], _ language: Language
    ) -> [String] {
        [
            "\(row.container)  \(language(row.kind))  \(language(row.state))  "
                + language("保管：", "custodian: ") + row.custodian.description
                + (row.contested ? language("  ‼ 有争议", "  ‼ contested") : "")
        ]
            + (row.seals.isEmpty
                ? []
                : [
                    language("现有封条 ", "seals ")
                        + row.seals.map(\.text).joined(separator: " ")
                ])
            + (parents.isEmpty
                ? []
                : [
                    language("装在 ", "inside ")
                        + parents.map(\.text).joined(separator: " ")
                ])
    }
}
