import ArgumentParser
import Custody
import Foundation
import Intake
import Labels
import LedgerStore
import Paperwork
import Spelling
import Views

/// Prints stickers for containers, seals and items.
struct FormLabels: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "labels", abstract: "打印标签：二维码、条码和号码 / Print labels with their codes",
        discussion: """
            号码带校验字符（BX-101/*），二维码和 Code 128 里是同一串。N00001..N00040 是一段号码。给出台账就印上考点、批次和内装物品。 / The \
            number has its check character (BX-101/*), and both codes hold the same. N00001..N00040 is a run. With \
            a ledger a container's label names its site, batch and contents.
            例 / Example:
              custody form labels BX-101 BX-102 --ledger season/season.custody --out labels.pdf
              custody form labels N00001..N00040 --kind seal --size single --out seals.pdf
            """)

    @Argument(help: "号码，或一段号码 A01..A20 / Numbers, or runs of them") var numbers: [String]
    @Option(help: "贴在哪里：container、seal、item / What they are put on")
    var kind = NumberLabel.Kind.container
    @Option(help: "a4（每张 14 枚）或 single / Sheets of 14, or one by one")
    var size = LabelSheet.Size.sheet
    @Option(help: "第一张已用掉几枚 / How many of the first sheet are used up") var skip = 0
    @Option(help: "文件（.pdf、.html） / The file") var out: String
    @OptionGroup var folder: FormOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws { _ = try format() }

    private func format() throws -> Press.Format {
        guard let format = Press.Format(out), format != .folder else {
            throw ValidationError(
                "--out 以 .pdf 或 .html 结尾 / --out ends in .pdf or .html")
        }
        return format
    }

    func work(_ output: Output) async throws {
        let numbers = try numbers.flatMap(Self.expanded)
        guard numbers.count <= LabelRun.most else {
            throw Complaint(
                .unreadable, "一次最多 \(LabelRun.most) 枚标签，这里有 \(numbers.count) 枚。",
                "At most \(LabelRun.most) labels at a time; these are \(numbers.count).")
        }
        let labels = try labels(numbers, output)
        let style = try folder.sheet("labels.css")
        let page: HTML
        do throws(BarcodeError) {
            page = try LabelSheet(labels, size: size, skipped: skip).page(sheet: style)
        } catch {
            throw Complaint(error)
        }
        try Press.write(page.markup, to: out, as: try format())
        output.give(["labels": .integer(Int64(labels.count)), "out": .string(out)]) {
            [output.language("已写 \(out)：\(labels.count) 枚", "wrote \(out): \(labels.count) labels")]
        }
    }

    private func labels(_ numbers: [String], _ output: Output) throws -> [NumberLabel] {
        guard ledger.named != nil else { return numbers.map { NumberLabel(kind, number: $0) } }
        return try ledger.open(output).consult { books in
            let filling = LabelFilling(books)
            return numbers.map { filling.label(kind, $0) }
        }
    }

    private static func expanded(_ text: String) throws -> [String] {
        guard let numbers = LabelRun.numbers(text) else { throw unreadable(text) }
        return numbers
    }

    private static func unreadable(_ text: String) -> Complaint {
        Complaint(
            .unreadable, "“\(text)”不是号码，也不是一段号码；写作 BX-101 或 N00001..N00040。",
            "‘\(text)’ is neither a number nor a run of them: BX-101 or N00001..N00040.")
    }
}

extension NumberLabel.Kind: ExpressibleByArgument {}
extension LabelSheet.Size: ExpressibleByArgument {}

extension Complaint {
    init(_ error: BarcodeError) {
        switch error {
        case .tooLong(let bytes, let most):
            self.init(
                .unreadable, "号码太长：\(bytes) 个字符，条码最多 \(most) 个。",
                "The number is too long for its code: \(bytes) signs, at most \(most).")
        case .empty, .notEncodable:
            self.init(
                .unreadable, "号码里有条码不能容纳的字符。", "A barcode has no sign for that number.")
        }
    }
}
