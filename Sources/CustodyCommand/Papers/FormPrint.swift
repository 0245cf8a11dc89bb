import ArgumentParser
import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Paperwork
import Spelling
import Views

/// Prints one form, or the same form for several subjects.
struct FormPrint: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "打印一张或一批表格 / Print forms",
        discussion: """
            文件名以 .pdf 结尾就排版，以 .html 结尾就写网页；几件写进一个文件就一件接一件，--out 是文件夹时一件一个文件。--log-key 给右上角的核对码签名；没有它就不印核对码。 / A file \
            that ends in .pdf is typeset, one that ends in .html is a page for the browser; several subjects \
            follow each other in it, and into a folder each gets its own. --log-key signs the check code; \
            without it none is printed.
            --consignment 和 --day 打印台账里这批物品的、这一天的全部。 / --consignment and --day print all that the ledger has \
            of a consignment, or of a day.
            --certify 给 PDF 盖单位的电子章，附上所据记录；见 custody certificate office。 / --certify signs a PDF by the office's \
            certificate, with what it rests on.
            例 / Example:
              custody form print handover-slip 98 --ledger season/season.custody --log-key season/ledger.logkey --out slip.pdf
              custody form print handover-slip --day 2021-04-05 --ledger season/season.custody --out today.pdf
              custody form print handover-slip --blank --out blank.html
            """)

    @Argument(help: "哪张表；见 custody form list / Which form") var form: String
    @Argument(help: "填什么；见 custody form list / About what") var subjects: [String] = []
    @Flag(help: "空白表，手工填写 / Blank, for the pen") var blank = false
    @Option(help: "这批物品的全部 / All of this consignment") var consignment: String?
    @Option(help: "这一天的全部，如 2021-04-06 / All of this day") var day: String?
    @Option(help: "文件（.pdf、.html）或文件夹 / A file or a folder") var out: String
    @Option(help: "台账的检查点密钥文件 / The file of the ledger's checkpoint key") var logKey: String?
    @Option(help: "盖章：certificate office 写的文件夹 / Certify: the folder of the office")
    var certify: String?
    @OptionGroup var certifying: CertifyOptions
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var folder: FormOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    private var isRun: Bool { consignment != nil || day != nil }

    func validate() throws {
        guard [blank, !subjects.isEmpty, isRun].count(where: \.self) == 1 else {
            throw ValidationError(
                "--blank、填什么、--consignment/--day，三者只取其一 / either --blank, or what it is about, or "
                    + "--consignment and --day")
        }
        guard day.map({ CivilDate($0) != nil }) ?? true else {
            throw ValidationError("--day 写作 2021-04-06 / --day is written 2021-04-06")
        }
        let format = try format()
        guard certify == nil || !blank && format != .page else {
            throw ValidationError(
                "--certify 只用于填好的 PDF / --certify is for a PDF that is filled in")
        }
        guard certify == nil || subjects.count == 1 || format != .pdf else {
            throw ValidationError(
                "盖章是一件一个文件：--out 用文件夹 / each is certified by itself: --out a folder")
        }
    }

    private func format() throws -> Press.Format {
        guard let format = Press.Format(out) else {
            throw ValidationError(
                "--out 以 .pdf 或 .html 结尾，或是文件夹（新文件夹的名字以 / 结尾） / --out ends in .pdf or .html, or "
                    + "is a folder (a new one's name ends in /)")
        }
        return format
    }

    func work(_ output: Output) async throws {
        guard let name = FormName(rawValue: form), let filler = FormFiller.of(name) else {
            throw Complaint(
                .unreadable, "没有表格“\(form)”。", "There is no form ‘\(form)’.",
                wayOut: Wording(
                    "custody form list 列出各表的名字和各要什么。",
                    "custody form list has the name of each form and what it asks for."))
        }
        let room = try folder.room(try logKey.map { try NoteSignerFile.read($0, passphrase) })
        let press = try Press(out: out, try format(), room: room)
        let written =
            blank
            ? try await press.print(
                FormShelf.blanks.filter { $0.name == name }.map(Press.Sheet.init))
            : try await filled(filler, press, output)
        output.give(.texts(written)) { written.map { output.language("已写 ", "wrote ") + $0 } }
    }

    private func filled(
        _ filler: FormFiller, _ press: Press, _ output: Output
    ) async throws -> [String] {
        let certifier = try certify.map { try certifying.certifier($0, passphrase) }
        let file = try ledger.open(output)
        let about = isRun ? try file.consult(occasions(filler.name)) : subjects
        let sheets = try about.map { subject in
            try file.consult { books in
                let sheet = try Self.sheet(filler, subject, books, press.room)
                return (sheet, try certifier?.evidence(sheet.filled.subject, books))
            }
        }
        let title = filler.name.wording.chinese
        return try await press.print(
            sheets.map { sheet, evidence in
                Press.Sheet(sheet) { pdf in
                    guard let certifier, let evidence else { return pdf }
                    return try await certifier.certify(pdf, evidence, title: title)
                }
            }
        ) { done in
            guard sheets.count > 1, !output.json else { return }
            output.note(Wording("\(done)/\(sheets.count)", "\(done)/\(sheets.count)"))
        }
    }

    private static func sheet(
        _ filler: FormFiller, _ subject: String, _ books: Books, _ room: PrintRoom
    ) throws -> PrintedSheet {
        do {
            return try room.sheet(filler, subject, books, now: WallClock.machine.instant)
        } catch let refusal as FormRefusal {
            throw Complaint(
                .unreadable, "\(refusal.wording.chinese)。", "\(refusal.wording.english).",
                wayOut: wayOut(filler))
        }
    }

    /// What the form asks for, and where that is found.
    private static func wayOut(_ filler: FormFiller) -> Wording {
        let (name, asks) = (filler.name.rawValue, filler.asks)
        return Wording(
            "《\(filler.name.wording.chinese)》要\(asks.chinese)；编号和序号在记录的回执（.ack.json）里，"
                + "custody form print \(name) --day 日期 打印这一天的全部。",
            "‘\(filler.name.wording.english)’ asks for \(asks.english); ids and indices stand in "
                + "acknowledgements (.ack.json), and custody form print \(name) --day DATE prints "
                + "all of a day.")
    }

    /// What the ledger has of the consignment or the day, in the order of its hours.
    private func occasions(_ name: FormName) -> (Books) throws -> [String] {
        { books in
            let all = try FormOccasions(books).newest(name, limit: .max)
            let meant = all.filter { one in
                (consignment == nil || one.consignment?.text == consignment)
                    && (day == nil || one.at?.day.description == day)
            }
            guard !meant.isEmpty else {
                throw Complaint(
                    .unreadable, "台账里没有这样的《\(name.wording.chinese)》。",
                    "The ledger has nothing of that for ‘\(name.wording.english)’.")
            }
            return meant.reversed().map(\.subject)
        }
    }
}
