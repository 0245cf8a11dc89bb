import Foundation
import Testing

@testable import Typesetting

/// A real typesetter in an environment of its own; `CUSTODY_TYPESETTING` spares making it.
@Suite(.serialized) struct TypesetterTests {
    static let environment: Result<String, TypesettingError> = {
        let named = ProcessInfo.processInfo.environment["CUSTODY_TYPESETTING"]
        let path =
            named
            ?? FileManager.default.temporaryDirectory
            .appending(path: "custody-typesetting-\(ProcessInfo.processInfo.processIdentifier)")
            .path
        do throws(TypesettingError) {
            if named == nil { try TypesettingEnvironment.make(at: path) }
            return .success(path)
        } catch {
            return .failure(error)
        }
    }()

    private func pages(_ pdf: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(pdf).write(to: file)
        let (process, said) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["pdftotext", "-layout", file.path, "-"]
        process.standardOutput = said
        try process.run()
        let text = try said.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: text, as: UTF8.self)
    }

    @Test func `one warm process sets page after page, and an odd one does not stop it`() throws {
        let typesetter = try Typesetter(environment: Self.environment.get())
        for number in 1...3 {
            let pdf = try typesetter.pdf("<!doctype html><p>交接单 \(number)</p>")
            #expect(pdf.starts(with: Array("%PDF-1.7".utf8)))
            #expect(try pages(pdf).contains("交接单 \(number)"))
        }
        #expect(try typesetter.pdf("<table><p></td>&#0;").starts(with: Array("%PDF".utf8)))
        #expect(try pages(typesetter.pdf("<p>续</p>")).contains("续"))
    }

    @Test func `a form fetches nothing from anywhere`() throws {
        let typesetter = try Typesetter(environment: Self.environment.get())
        let pdf = try typesetter.pdf(
            "<p>密</p><img src=\"file:///etc/passwd\"><link rel=attachment href=\"file:///etc/passwd\">"
        )
        #expect(!pages(of: pdf, contain: "root:"))
    }

    private func pages(of pdf: [UInt8], contain text: String) -> Bool {
        Data(pdf).range(of: Data(text.utf8)) != nil
            || ((try? pages(pdf)) ?? text).contains(text)
    }

    @Test func `without a typesetter the answer says where it was looked for`() {
        #expect(throws: TypesettingError.absent(path: "/nowhere")) {
            try Typesetter(environment: "/nowhere")
        }
    }
}
