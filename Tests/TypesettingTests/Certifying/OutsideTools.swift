import Foundation
import Testing

@testable import Typesetting

/// Others' programs for signed PDFs, in a folder of their own.
final class OutsideTools: Sendable {
    struct Failed: Error { let output: String }

    let folder: URL
    private let python: String

    static let found = Result { try OutsideTools() }

    /// What pyHanko says of each file that it is given after the trusted certificate.
    private static let script = """
        import sys, logging
        from pyhanko.keys import load_cert_from_pemder
        from pyhanko.pdf_utils.reader import PdfFileReader
        from pyhanko.sign.validation import validate_pdf_signature
        from pyhanko.sign.validation.settings import KeyUsageConstraints
        from pyhanko_certvalidator import ValidationContext
        logging.disable(logging.CRITICAL)
        root = load_cert_from_pemder(sys.argv[1])
        for path in sys.argv[2:]:
            try:
                trust = ValidationContext(trust_roots=[root], allow_fetching=False)
                with open(path, "rb") as file:
                    status = validate_pdf_signature(
                        PdfFileReader(file).embedded_signatures[0], trust, ts_validation_context=trust,
                        key_usage_settings=KeyUsageConstraints(key_usage={"non_repudiation"}))
                    stamp = status.timestamp_validity
                    print(status.bottom_line, status.coverage.name,
                          stamp and (stamp.valid and stamp.trusted))
            except Exception as error:
                print("error", type(error).__name__)
        """

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let environment = try TypesetterTests.environment.get()
        python = environment + "/bin/python"
        try Data(Self.script.utf8).write(to: folder.appending(path: "judge.py"))
        if (try? run(python, "-c", "import pyhanko")) == nil {
            try run(environment + "/bin/pip", "install", "-q", "pyHanko==0.38.0")
        }
        let bureau = try Bureau.opened.get()
        try run("certutil", "-d", "sql:\(folder.path)", "-N", "--empty-password")
        try run(
            "certutil", "-d", "sql:\(folder.path)", "-A", "-t", "CT,CT,CT", "-n", "root", "-a",
            "-i",
            bureau.folder.appending(path: "root.crt").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes it into the folder.
    func keep(_ pdf: [UInt8]) throws -> String {
        let file = folder.appending(path: "\(UUID()).pdf")
        try Data(pdf).write(to: file)
        return file.path
    }

    func pdfsig(_ pdf: [UInt8], _ bureau: Bureau) throws -> String {
        try run("pdfsig", "-nssdir", "sql:\(folder.path)", try keep(pdf))
    }

    /// For each file: believed or not, what is covered, and whether its timestamp is.
    func pyHanko(_ pdfs: [[UInt8]], _ bureau: Bureau) throws -> [String] {
        let root = bureau.folder.appending(path: "root.crt").path
        let words = [python, folder.appending(path: "judge.py").path, root]
        return try run(words + pdfs.map { try keep($0) })
            .split(separator: "\n").map(String.init)
    }

    /// Of many files: pyHanko's words for each, and whether pdfsig believes it: valid, trusted and the
    /// whole document.
    func judged(_ pdfs: [[UInt8]], _ bureau: Bureau) throws -> (
        pyHanko: [String], pdfsig: [Bool]
    ) {
        let kept = folder.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: kept) }
        let names = pdfs.indices.map { kept.appending(path: "\($0).pdf").path }
        for (name, pdf) in zip(names, pdfs) { try Data(pdf).write(to: URL(filePath: name)) }
        let root = bureau.folder.appending(path: "root.crt").path
        let words = try run([python, folder.appending(path: "judge.py").path, root] + names)
            .split(separator: "\n").map(String.init)
        let each =
            "for file in \(kept.path)/*.pdf; do pdfsig -nssdir sql:\(folder.path) $file "
            + "> $file.told 2>/dev/null; done; true"
        _ = try run(["sh", "-c", each])
        let believed = names.map { name in
            let told = (try? String(contentsOfFile: name + ".told", encoding: .utf8)) ?? ""
            return ["Signature is Valid.", "Certificate is Trusted.", "Total document signed"]
                .allSatisfy(told.contains)
        }
        return (words, believed)
    }

    @discardableResult
    func run(_ words: String...) throws -> String { try run(words) }

    private func run(_ words: [String]) throws -> String {
        let (process, said) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = said
        process.standardError = said
        try process.run()
        let output = try said.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failed(output: text) }
        return text
    }
}
