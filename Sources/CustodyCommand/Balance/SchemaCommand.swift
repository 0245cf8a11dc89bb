import ArgumentParser
import Custody
import Reports
import Spelling

/// The schemas of what the program writes for other programs, as `Forms/schemas` publishes them.
struct SchemaCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "导出字段的 JSON Schema / JSON Schemas of the exports",
        discussion: """
            balance, differences, findings, return-discs, return-cards, card-summary
            例 / Example:
              custody schema balance
            """)

    @Argument(help: "哪一种；缺省列出全部 / Which one; all by default") var name: String?
    @OptionGroup var output: OutputOptions

    static let tables: [RecordTable] = [
        .balance([]), .differences([]), .findings([]),
        .returns([], name: "return-discs", Wording("机考物品回收清单（考区）", "computer items returned")) {
            _ in
            (nil, nil)
        },
        .returns([], name: "return-cards", Wording("答题卡回收单", "card slips")) { _ in (nil, nil) },
        .summary([]),
    ]

    func work(_ output: Output) async throws {
        guard let name else {
            output.give(.texts(Self.tables.map(\.name))) { Self.tables.map(\.name) }
            return
        }
        guard let table = Self.tables.first(where: { $0.name == name }) else {
            let names = Self.tables.map(\.name).joined(separator: ", ")
            throw Complaint(
                .unreadable, "没有“\(name)”；有 \(names)。", "There is no ‘\(name)’; there are \(names)."
            )
        }
        Spoken.answer([table.schema])
    }
}

extension RecordTable {
    /// JSON Schema 2020-12 of one line of the JSON Lines export; its own members have names that
    /// signed JSON does not allow.
    var schema: String {
        let members = columns.map { column in
            let type = Self.numbers.contains(column.name) ? "integer" : "string"
            return "    \(quoted(column.name)): { \"type\": \"\(type)\", "
                + "\"title\": \(quoted(column.head.chinese)), "
                + "\"description\": \(quoted(column.head.english)) }"
        }
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "urn:custody:schema:\(name):1",
              "title": \(quoted(title.chinese)),
              "description": \(quoted(title.english)),
              "type": "object",
              "additionalProperties": false,
              "properties": {
            \(members.joined(separator: ",\n"))
              }
            }
            """
    }

    private func quoted(_ text: String) -> String {
        String(decoding: JSON.render(.string(text)), as: UTF8.self)
    }

    private static let numbers: Set = [
        "planned", "issued", "held", "used", "spare", "void", "returned", "destroyed", "missing",
        "present", "absent", "roomCount", "siteCount", "regionCount", "centreCount", "expected",
        "found", "quantity", "spoilt", "spareUnopened", "spareOpened", "verified", "candidates",
        "cards", "bags", "boxCount",
    ]
}
