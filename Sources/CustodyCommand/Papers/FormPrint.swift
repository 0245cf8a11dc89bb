import ArgumentParser
import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Paperwork
import Spelling
import Typesetting
import Views

/// Prints one form, or the same form for several subjects.
struct FormPrint: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "打印一张或一批表格 / Print forms",
        discussion: """
            文件名以 .pdf 结尾就排版，以 .html 结尾就写网页；--out 是文件夹时一件一个文件。--log-key 给右上角的核对码签名；没有它就不印核对码。 / A file \
            that ends in .pdf is typeset, one that ends in .html is a page for the browser; into a folder each \
            subject gets its own. --log-key signs the check code; without it none is printed.
            例 / Example:
              custody form print handover-slip 57 --ledger season/season.custody --log-key season/ledger.logkey --out slip.pdf
              custody form print handover-slip --blank --out blank.html
            """)

    @Argument(help: "哪张表；见 custody form list / Which form") var form: String
    @Argument(help: "填什么；见 custody form list / About what") var subjects: [String] = []
    @Flag(help: "空白表，手工填写 / Blank, for the pen") var blank = false
    @Option(help: "文件（.pdf、.html）或文件夹 / A file or a folder") var out: String
    @Option(help: "台账的检查点密钥文件 / The file of the ledger's checkpoint key") var logKey: String?
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var folder: FormOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard blank == subjects.isEmpty else {
            throw ValidationError(
                "要么 --blank，要么说明填什么 / either --blank or what it is about")
        }
    }

    func work(_ output: Output) async throws {
        guard let name = FormName(rawValue: form), let filler = FormFiller.of(name) else {
            throw Complaint(
                .unreadable, "没有表格“\(form)”；见 custody form list。",
                "There is no form ‘\(form)’; see custody form list.")
        }
        let press = try Press(out: out, shelf: folder.shelf())
        var written: [String] = []
        if blank {
            let blanks = FormShelf.blanks.filter { $0.name == name }
            written = try blanks.map { try press.print($0, .blank, called: "blank") }
        } else {
            let signer = try logKey.map { try NoteSignerFile.read($0, passphrase) }
            let file = try ledger.open()
            for subject in subjects {
                let (filled, frame) = try file.consult { books in
                    try fill(filler, subject, books, signer)
                }
                written.append(try press.print(filled.form, frame, called: filled.number))
                if subjects.count > 1, !output.json {
                    output.note(
                        Wording(
                            "\(written.count)/\(subjects.count)",
                            "\(written.count)/\(subjects.count)"))
                }
            }
        }
        output.give(.texts(written)) { written.map { output.language("已写 ", "wrote ") + $0 } }
    }

    private func fill(
        _ filler: FormFiller, _ subject: String, _ books: Books, _ signer: NoteSigner?
    ) throws -> (FilledForm, FormFrame) {
        let now = WallClock.machine.instant
        let filled: FilledForm
        do { filled = try filler.fill(subject, books, now) } catch let refusal as FormRefusal {
            throw Complaint(
                .unreadable, "\(refusal.wording.chinese)。", "\(refusal.wording.english).")
        }
        let exam = books.examTitle
        guard let signer, let entry = try books.entry(filled.subject) else {
            return (filled, FormFrame(exam: exam, number: filled.number, stamp: nil))
        }
        let stamp = try FormStamp(filled, size: try books.snapshot.size(), signer: signer)
        let frame = try stamp.frame(
            exam: exam, number: filled.number, index: entry.index, printed: now)
        return (filled, frame)
    }
}

/// Where printed forms go: as pages or as PDFs, one file or a folder of them.
struct Press {
    private let out: String
    private let shelf: FormShelf
    private let typesetter: Typesetter?
    private let isFolder: Bool

    init(out: String, shelf: FormShelf) throws {
        (self.out, self.shelf) = (out, shelf)
        isFolder = !out.hasSuffix(".html") && !out.hasSuffix(".pdf")
        if isFolder { try Files.makeFolder(out) }
        typesetter = try Self.typesetter(for: out)
    }

    /// Nil where a browser sets the page.
    private static func typesetter(for file: String) throws -> Typesetter? {
        let path = TypesettingEnvironment.path(ProcessInfo.processInfo.environment)
        do throws(TypesettingError) {
            return file.hasSuffix(".html") ? nil : try Typesetter(environment: path)
        } catch {
            throw Complaint(error)
        }
    }

    /// Writes one form; nothing is written where it cannot be set.
    ///
    /// - Returns: the file.
    func print(_ form: any OfficialForm, _ frame: FormFrame, called name: String) throws -> String {
        let path = isFolder ? "\(out)/\(form.name.rawValue)-\(name).pdf" : out
        try Self.write(shelf.page(form, frame).markup, to: path, typesetter)
        return path
    }

    /// Writes any other page.
    static func write(_ page: String, to path: String) throws {
        try write(page, to: path, typesetter(for: path))
    }

    private static func write(
        _ page: String, to path: String, _ typesetter: Typesetter?
    ) throws {
        guard let typesetter else { return try Files.create(path, Array(page.utf8)) }
        let pdf: [UInt8]
        do throws(TypesettingError) { pdf = try typesetter.pdf(page) } catch {
            throw Complaint(error)
        }
        try Files.create(path, pdf)
    }
}
