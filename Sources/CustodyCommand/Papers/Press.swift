import Custody
import Foundation
import Paperwork
import Typesetting
import Views

/// Where printed forms go: as pages or as PDFs, into one file or a folder of them.
struct Press {
    /// One form, and what is still done to its PDF before it is written.
    struct Sheet {
        let form: any OfficialForm
        let frame: FormFrame
        /// What its file is called by.
        let name: String
        let finish: ([UInt8]) async throws -> [UInt8]

        init(blank form: any OfficialForm) {
            (self.form, frame, name, finish) = (form, .blank, "blank", { $0 })
        }

        init(_ sheet: PrintedSheet, finish: @escaping ([UInt8]) async throws -> [UInt8]) {
            (form, frame) = (sheet.filled.form, sheet.frame)
            name = sheet.filled.number.replacing("/", with: "_")
            self.finish = finish
        }
    }

    /// What is made under a name.
    enum Format: Sendable {
        case page, pdf, folder

        /// Nil where the name asks for some other kind of file.
        init?(_ name: String) {
            let ending = URL(filePath: name).pathExtension.lowercased()
            switch ending {
            case _ where Files.isFolder(name): self = .folder
            case "html": self = .page
            case "pdf": self = .pdf
            case _ where name.hasSuffix("/") || !ending.contains(where: \.isLetter):
                self = .folder
            case _: return nil
            }
        }
    }

    let room: PrintRoom
    private let out: String
    private let typesetter: Typesetter?
    private let format: Format

    init(out: String, _ format: Format, room: PrintRoom) throws {
        (self.out, self.format, self.room) = (out, format, room)
        typesetter = try Self.typesetter(for: format)
    }

    /// Nil where a browser sets the page.
    private static func typesetter(for format: Format) throws -> Typesetter? {
        let path = TypesettingEnvironment.path(ProcessInfo.processInfo.environment)
        do throws(TypesettingError) {
            return format == .page ? nil : try Typesetter(environment: path)
        } catch {
            throw Complaint(error)
        }
    }

    /// Writes forms; a file is written whole or not at all.
    ///
    /// - Parameters:
    ///   - sheets: in their order.
    ///   - onSet: called with how many are set by now.
    /// - Returns: the files.
    /// - Throws: ``Complaint``, or what finishing a sheet throws.
    func print(_ sheets: [Sheet], onSet: (Int) -> Void = { _ in }) async throws -> [String] {
        guard format == .folder else {
            try Files.demandNew([out])
            try Files.create(out, try await together(sheets, onSet))
            return [out]
        }
        try Files.makeFolder(out)
        var written: [String] = []
        for sheet in sheets {
            let path = "\(out)/\(sheet.form.name.rawValue)-\(sheet.name).pdf"
            try Files.demandNew([path])
            try Files.create(path, try await together([sheet]) { _ in })
            written.append(path)
            onSet(written.count)
        }
        return written
    }

    private func together(_ sheets: [Sheet], _ onSet: (Int) -> Void) async throws -> [UInt8] {
        guard let typesetter else {
            let forms = sheets.map { ($0.form, $0.frame) }
            return Array(room.shelf.pages(forms).markup.utf8)
        }
        let pages = sheets.map { room.shelf.page($0.form, $0.frame).markup }
        let pdf = try Self.pdf(pages, typesetter, onSet)
        return sheets.count == 1 ? try await sheets[0].finish(pdf) : pdf
    }

    /// Writes any other page into one file.
    static func write(_ page: String, to path: String, as format: Format) throws {
        let typesetter = try typesetter(for: format)
        try Files.create(path, try typesetter.map { try pdf([page], $0) } ?? Array(page.utf8))
    }

    private static func pdf(
        _ pages: [String], _ typesetter: Typesetter, _ onSet: (Int) -> Void = { _ in }
    ) throws -> [UInt8] {
        do throws(TypesettingError) { return try typesetter.pdf(of: pages, onSet: onSet) } catch {
            throw Complaint(error)
        }
    }
}
