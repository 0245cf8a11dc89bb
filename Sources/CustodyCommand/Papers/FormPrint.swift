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
            --certify 给 PDF 盖单位的电子章，附上所据记录；见 custody certificate office。 / --certify signs a PDF by the office's             certificate, with what it rests on.
            例 / Example:
              custody form print handover-slip 57 --ledger season/season.custody --log-key season/ledger.logkey --out slip.pdf
              custody form print handover-slip --blank --out blank.html
            """)

    @Argument(help: "哪张表；见 custody form list / Which form") var form: String
    @Argument(help: "填什么；见 custody form list / About what") var subjects: [String] = []
    @Flag(help: "空白表，手工填写 / Blank, for the pen") var blank = false
    @Option(help: "文件（.pdf、.html）或文件夹 / A file or a folder") var out: String
    @Option(help: "台账的检查点密钥文件 / The file of the ledger's checkpoint key") var logKey: String?
    @Option(help: "盖章：certificate office 写的文件夹 / Certify: the folder of the office")
    var certify: String?
    @OptionGroup var certifying: CertifyOptions
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var folder: FormOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard blank == subjects.isEmpty else {
            throw ValidationError(
                "要么 --blank，要么说明填什么 / either --blank or what it is about")
        }
        guard certify == nil || !blank && !out.hasSuffix(".html") else {
            throw ValidationError(
                "--certify 只用于填好的 PDF / --certify is for a PDF that is filled in")
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
            for one in blanks {
                written.append(try await press.print(one, .blank, called: "blank"))
            }
        } else {
            let signer = try logKey.map { try NoteSignerFile.read($0, passphrase) }
            let certifier = try certify.map { try certifying.certifier($0, passphrase) }
            let file = try ledger.open()
            for subject in subjects {
                let (filled, frame, evidence) = try file.consult { books in
                    let (filled, frame) = try fill(filler, subject, books, signer)
                    return (filled, frame, try certifier?.evidence(filled.subject, books))
                }
                written.append(
                    try await press.print(filled.form, frame, called: filled.number) { pdf in
                        guard let certifier, let evidence else { return pdf }
                        return try await certifier.certify(
                            pdf, evidence, title: name.wording.chinese)
                    })
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
    /// - Parameters:
    ///   - form: what is printed.
    ///   - frame: what stands around it.
    ///   - name: what its file is called by.
    ///   - finish: what is still done to a PDF before it is written.
    /// - Returns: the file.
    /// - Throws: ``Complaint``, or what `finish` throws.
    func print(
        _ form: any OfficialForm, _ frame: FormFrame, called name: String,
        finish: ([UInt8]) async throws -> [UInt8] = { $0 }
    ) async throws -> String {
        let path = isFolder ? "\(out)/\(form.name.rawValue)-\(name).pdf" : out
        let page = shelf.page(form, frame).markup
        if let typesetter {
            try Files.create(path, try await finish(try Self.pdf(page, typesetter)))
        } else {
            try Files.create(path, Array(page.utf8))
        }
        return path
    }

    /// Writes any other page.
    static func write(_ page: String, to path: String) throws {
        let typesetter = try typesetter(for: path)
        try Files.create(path, try typesetter.map { try pdf(page, $0) } ?? Array(page.utf8))
    }

    private static func pdf(_ page: String, _ typesetter: Typesetter) throws -> [UInt8] {
        do throws(TypesettingError) { return try typesetter.pdf(page) } catch {
            throw Complaint(error)
        }
    }
}
