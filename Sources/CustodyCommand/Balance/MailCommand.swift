import ArgumentParser
import Custody
import Intake
import LedgerStore
import Reports
import Sheets
import Spelling

/// A list of the return as a ready e-mail.
struct MailCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "把回收表做成待发邮件 / A return list as a ready e-mail",
        discussion: """
            写成 .eml，收件人取自计划，表作为附件；用任何邮件程序打开、核对、发送。本程序不发送。 / Written as .eml to the \
            plan's address with the sheet attached; open it in any mail program, look and send. Nothing is sent here.
            例 / Example:
              custody mail summary r15 --out 汇总表.eml
            """)

    @Argument(help: "discs, cards, summary") var list: ReturnList
    @Argument(help: "单位 / The unit") var unit: String
    @Option(help: "收件人；缺省为计划所定 / To whom; by default the plan's address") var to: String?
    @Option(help: "发件人 / From whom") var from: String?
    @OptionGroup var asked: AskedTime
    @Option(help: "写成 .eml / Write the e-mail") var out: String
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        guard out.hasSuffix(".eml") else {
            throw Complaint(
                .unreadable, "\(out) 的扩展名应为 .eml。", "\(out) should end in .eml.")
        }
        let now = try asked.now()
        let file = try ledger.open(output)
        try asked.tell(output, file, of: now)
        let (table, mailbox, name) = try file.consult { books in
            let unit = try AskedUnit.read(self.unit, books)
            return (
                try RecordTable.list(list, of: unit, books, now: now, output.language),
                books.history.mailbox(for: unit),
                books.history.name(of: unit)
            )
        }
        guard let to = to ?? mailbox else {
            throw Complaint(
                .unreadable, "计划没有写收件邮箱（mailbox）。请用 --to 指定。",
                "The plan names no mailbox. Give one with --to.")
        }
        let title = "\(table.title.chinese)（\(name)）"
        let message = try message(table, title, to: to, now, output.language)
        try Files.create(out, message.bytes)
        output.give(
            ["file": .string(out), "rows": .integer(Int64(table.rows.count)), "to": .string(to)]
        ) {
            [
                output.language(
                    "\(title) \(table.rows.count) 行已写入 \(out)，收件人 \(to)；尚未发送。",
                    "\(table.rows.count) rows are in \(out), to \(to); nothing has been sent.")
            ]
        }
    }

    private func message(
        _ table: RecordTable, _ title: String, to: String, _ now: Instant, _ language: Language
    ) throws -> MailMessage {
        guard let book = try? table.file(.xlsx, language) else {
            throw RecordTableFile.unwritten(out)
        }
        let message = MailMessage(
            to: to, from: from, subject: title,
            text: "附件：\(title)，共 \(table.rows.count) 行，截至 \(now.description)。\r\n",
            date: now,
            attachment: MailMessage.Attachment(
                name: "\(title).xlsx",
                type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes: book))
        guard let message else {
            throw Complaint(
                .unreadable, "收件人或发件人不是邮箱地址。", "To or from is no e-mail address.")
        }
        return message
    }
}
