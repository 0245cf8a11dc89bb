import Custody
import Foundation
import Testing

@testable import Views

/// The templates of `Forms/papers` and what the program fills them with.
@Suite("Forms") struct FormTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Forms/papers")

    static func templates() throws -> [String: String] {
        let files = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "mustache" }
        return Dictionary(
            uniqueKeysWithValues: try files.map {
                (
                    $0.deletingPathExtension().lastPathComponent,
                    try String(contentsOf: $0, encoding: .utf8)
                )
            })
    }

    private func faults(_ change: (inout [String: String]) -> Void) throws -> [FormFault] {
        var templates = try Self.templates()
        change(&templates)
        do throws(FormFaults) {
            _ = try FormShelf(templates: templates, sheet: "")
            return []
        } catch {
            return error.all
        }
    }

    @Test func `every template agrees with what the program fills`() throws {
        #expect(try faults { _ in } == [])
        let names = FormShelf.blanks.map(\.name)
        #expect(Set(names) == Set(FormName.allCases), "a form without a blank cannot be checked")
    }

    @Test func `a name too many, too few or of another kind is found before anything is printed`()
        throws
    {
        let slip = "handover-slip"
        #expect(
            try faults { $0[slip]? += "\n{{signature}}" }.first
                == .unfilled(
                    template: slip, name: "signature",
                    line: try #require(Self.templates()[slip]).count { $0 == "\n" } + 2))
        #expect(
            try faults { $0[slip] = $0[slip]?.replacing("{{vehicle}}", with: "") }
                == [.unplaced(template: slip, name: "vehicle")])
        #expect(
            try faults { $0[slip] = $0[slip]?.replacing("{{seals}}", with: "{{{seals}}}") }
                .contains { if case .misplaced(slip, "seals", _) = $0 { true } else { false } })
        #expect(
            try faults { $0[slip] = $0[slip]?.replacing("{{/lines}}", with: "") }
                .contains { if case .unreadable(slip, _) = $0 { true } else { false } })
        #expect(
            try faults { $0["head"] = $0["head"]?.replacing("{{{qr}}}", with: "") }
                .contains(.unplaced(template: slip, name: "qr")))
        #expect(try faults { $0[slip] = nil } == [.missing(template: slip)])
        #expect(
            try faults { $0["loan-slip"] = "<p></p>" } == [.unknownTemplate("loan-slip")])
        #expect(try faults { $0[slip]? += "{{#lines" }.count > 0)
        #expect(try faults { $0[slip]? += "{{=<% %>=}}" }.count > 0)
    }

    @Test func `a hostile name stays a name`() throws {
        let shelf = try FormShelf(templates: Self.templates(), sheet: "")
        let long = String(repeating: "长", count: 300)
        let page = shelf.page(
            HandoverSlip(
                .handoverSlip, journey: .pen,
                lines: [
                    FormPart { name in
                        switch name {
                        case .container: "<script>alert(1)</script>"
                        case .contents: "\u{202E}txt.卷试"
                        case .count: nil
                        case .serials: "\" onload=\"x"
                        case .seals: "{{qr}}"
                        case .sealsRead: long
                        case .counted: "'"
                        case .condition: "&amp;"
                        case .verdict: "\u{0}"
                        case .remark: ""
                        }
                    }
                ], releasers: [], receivers: [], deviations: []),
            FormFrame(exam: "2021", number: "1", stamp: nil)
        ).markup
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!page.contains("<script") && !page.contains("\u{202E}") && !page.contains("\u{0}"))
        #expect(page.contains("[U+202E]txt.卷试") && page.contains("[U+0]"))
        #expect(page.contains("{{qr}}"), "a value is never read as a template")
        #expect(page.contains(long))
        #expect(page.contains("&amp;amp;"))
        #expect(page.contains("未记录"), "what was not recorded says so")
        #expect(!page.contains(" onload=\"x"))
    }

    @Test func `a blank form has room for the pen and claims nothing`() throws {
        let shelf = try FormShelf(templates: Self.templates(), sheet: "")
        for form in FormShelf.blanks {
            let page = shelf.page(form, .blank).markup
            #expect(!page.contains("未记录") && !page.contains("电子签名"), "\(form.name)")
            #expect(page.contains(form.name.wording.chinese))
        }
    }
}
