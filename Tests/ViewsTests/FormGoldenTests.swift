import Custody
import Foundation
import Testing

@testable import Views

/// What a form looks like does not change unless somebody means it to.
@Suite struct FormGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden")

    @Test(arguments: FormName.allCases)
    func `a filled form is byte for byte the one that was looked at`(name: FormName) throws {
        let shelf = try FormShelf(templates: FormTests.templates(), sheet: "")
        let form = try #require(
            FormSamples.all.first { $0.name == name }, "a form without a sample")
        let page = shelf.page(form, try FormSamples.frame(), style: "print.css").markup
        let file = Self.folder.appending(path: "\(name.rawValue).html")
        if ProcessInfo.processInfo.environment["CUSTODY_WRITE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.folder, withIntermediateDirectories: true)
            try Data(page.utf8).write(to: file)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(page == golden, "CUSTODY_WRITE_GOLDEN=1 writes it anew; look at it before")
    }
}
