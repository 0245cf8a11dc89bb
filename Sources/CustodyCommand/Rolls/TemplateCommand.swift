import ArgumentParser
import Custody
import Sheets
import Spelling

/// Workbooks for an office to fill in.
struct TemplateCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "导入用的空表格 / Workbooks to fill in and import",
        discussion: """
            manifest 物品清单，machines 机器清单，rooms 试室编排，attendance 到考情况，people 人员名册；不写名称则列出全部。 / \
            Without a name they are listed.
            一行示例，须删去：留着会被指出，绝不会当成物品。 / One example row, to be deleted: left in, it is told and \
            never taken for goods.
            例 / Example:
              custody template manifest --out 清单.xlsx
            """)

    @Argument(help: "哪一种；缺省列出全部 / Which one; all by default") var name: String?
    @Option(help: "写成 .xlsx / Write the workbook") var out: String?
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        guard let name else { return list(output) }
        guard let template = ImportTemplate(rawValue: name) else {
            let names = ImportTemplate.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint(
                .unreadable, "没有“\(name)”；有 \(names)。", "There is no ‘\(name)’; there are \(names)."
            )
        }
        let path = out ?? "\(name).xlsx"
        guard path.hasSuffix(".xlsx") else {
            throw Complaint(
                .unreadable, "\(path) 的扩展名应为 .xlsx。", "\(path) should end in .xlsx.")
        }
        guard let bytes = try? WrittenTable.workbook([template.table]) else {
            throw RecordTableFile.unwritten(path)
        }
        try Files.create(path, bytes)
        output.give(["file": .string(path), "reader": .string(template.reader)]) {
            [
                output.language("已写入 \(path)；填好后：", "\(path) is written; filled in: ")
                    + template.reader
            ]
        }
    }

    private func list(_ output: Output) {
        let all = ImportTemplate.allCases
        output.give(
            .array(
                all.map { ["name": .string($0.rawValue), "reader": .string($0.reader)] })
        ) {
            all.map { "\($0.rawValue)  \(output.language($0.title))  \($0.reader)" }
        }
    }
}
