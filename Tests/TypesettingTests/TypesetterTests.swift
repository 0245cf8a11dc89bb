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

    @Test func `several pages become one PDF in which each keeps its numbers, or nothing at all`()
        throws
    {
        let typesetter = try Typesetter(environment: Self.environment.get())
        let looks =
            "<style>@page{@bottom-left{content:'第'counter(page)'页共'counter(pages)'页'}}</style>"
        let long = "\(looks)<p>甲</p><p style='break-before:page'>乙</p>"
        var told: [Int] = []
        let pdf = try typesetter.pdf(of: [long, "\(looks)<p>丙</p>", long]) { told.append($0) }
        let text = try pages(pdf)
        #expect(told == [1, 2, 3])
        #expect(text.split(separator: "\u{0C}").count == 5)
        for (words, count) in [("第1页共2页", 2), ("第2页共2页", 2), ("第1页共1页", 1)] {
            #expect(text.components(separatedBy: words).count == count + 1, "\(words)")
        }
        #expect(throws: TypesettingError.self) { try typesetter.pdf(of: []) }
        #expect(try pages(typesetter.pdf("<p>续</p>")).contains("甲") == false)
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
