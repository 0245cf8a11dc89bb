import Foundation
import Testing

@testable import Certifying
@testable import Typesetting

/// What others' tools say of a certified page: poppler's `pdfsig` and `pdfdetach` with NSS, pyHanko,
/// `qpdf`.
extension TypesetterTests {
    struct OutsideTests {
        let bureau: Bureau
        let tools: OutsideTools
        private static let files = (1...3).map { number in
            EnclosedFile(
                name: "statement-0\(number).envelope.json",
                bytes: Array(
                    "{\"payload\":\"\(String(repeating: "eyJ9", count: 300 * number))\"}".utf8),
                kind: "application/json", about: "所据记录")
        }

        init() throws {
            bureau = try Bureau.opened.get()
            tools = try OutsideTools.found.get()
        }

        /// One page, set once.
        private static let page = Result {
            try Typesetter(environment: TypesetterTests.environment.get()).pdf(
                "<!doctype html><html lang=zh><title>考试物品销毁记录单</title><h1>考试物品销毁记录单</h1>"
                    + "<p>余数 0</p><p style='break-before: page'>第二页</p>")
        }

        func certified(stamped: Bool = true) async throws -> [UInt8] {
            let bureau = bureau
            let stamping = Stamping(anchors: [try bureau.certificate("root")]) {
                try bureau.answer($0)
            }
            return try await bureau.certification().certify(
                Self.page.get(), enclosing: Self.files, stamping: stamped ? stamping : nil)
        }

        @Test(arguments: [false, true])
        func `pdfsig and pyHanko find it valid, trusted, whole and stamped`(stamped: Bool)
            async throws
        {
            let pdf = try await certified(stamped: stamped)
            let told = try tools.pdfsig(pdf, bureau)
            for word in [
                "Signature is Valid.", "Certificate is Trusted.", "Total document signed",
                "ETSI.CAdES.detached", "Common Name: office",
            ] {
                #expect(told.contains(word), "\(told)")
            }
            let judged = try tools.pyHanko([pdf], bureau)
            #expect(judged == ["True ENTIRE_FILE \(stamped ? "True" : "None")"])
        }

        @Test func `qpdf finds nothing wrong, and pdfdetach returns the files byte by byte`()
            async throws
        {
            let pdf = try await certified()
            let checked = try tools.run("qpdf", "--check", try tools.keep(pdf))
            #expect(checked.contains("No syntax or stream encoding errors"), "\(checked)")
            let folder = tools.folder.appending(path: UUID().uuidString)
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            try tools.run("pdfdetach", "-saveall", "-o", folder.path, try tools.keep(pdf))
            for file in Self.files {
                let bytes = try Data(contentsOf: folder.appending(path: file.name))
                #expect(Array(bytes) == file.bytes, "\(file.name)")
            }
        }
    }
}
