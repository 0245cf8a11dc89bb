import Custody
import Testing

@testable import Views

/// A form whose every text is an attack.
private struct HostileForm: OfficialForm {
    let name: FormName
    let fields: FormFields

    static let text =
        "<script>alert(1)</script>\u{202E}卷试\u{200F}{{qr}}\" onload=\"x"
        + String(repeating: "长", count: 300)

    init(_ form: any OfficialForm) {
        name = form.name
        fields = Self.attacked(form.fields)
    }

    static let blanks: [any OfficialForm] = []

    private static func attacked(_ fields: FormFields) -> FormFields {
        FormFields(
            fields.values.mapValues { value in
                switch value {
                case .text: .text(text)
                case .reading: .reading(text)
                case .lines(let lines): .lines(lines.prefix(3).map(attacked))
                case .mark: value
                }
            })
    }
}

@Suite("Hostile forms") struct HostileFormTests {
    @Test(arguments: FormName.allCases)
    func `no text of any form is read as markup or turns the line around`(name: FormName) throws {
        let shelf = try FormShelf(templates: FormTests.templates(), sheet: "")
        let blank = try #require(FormShelf.blanks.first { $0.name == name })
        let page = shelf.page(HostileForm(blank), FormFrame(exam: "2021", number: "1", stamp: nil))
            .markup
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;[U+202E]卷试[U+200F]{{qr}}"))
        #expect(!page.contains("<script") && !page.contains("\" onload=\""))
        #expect(!page.contains("\u{202E}") && !page.contains("\u{200F}"))
    }

    @Test func `a number in the margin ends neither its style sheet nor its string`() throws {
        let margin = PageMargin(number: "1\"}</style><script>\\\n\u{202E}").rule.markup
        #expect(margin.hasSuffix("; } }</style>") && margin.count { $0 == "<" } == 2)
        #expect(margin.count { $0 == "\"" } == 2 && margin.count { $0 == "}" } == 2)
        #expect(!margin.contains("script>") && !margin.contains("\n"))
        #expect(PageMargin(number: "").rule.markup.isEmpty, "a blank has no number yet")
    }

    @Test func `each sheet of a run bears its own number, on paper as its form lies`() throws {
        let sheet = "/* x */ .vault-log, .card-slip { page: upright; }\n.large { page: none; }"
        let shelf = try FormShelf(templates: FormTests.templates(), sheet: sheet)
        func run(_ name: FormName, _ numbers: [String]) throws -> String {
            let blank = try #require(FormShelf.blanks.first { $0.name == name })
            return shelf.pages(
                numbers.map { (blank, FormFrame(exam: "2021", number: $0, stamp: nil)) }
            ).markup
        }
        let slips = try run(.handoverSlip, ["N1", "N2\"}</style>"])
        for part in [
            "@page sheet-1 { @top-left { content: \"\\7f16 \\53f7 \\20 N1\"; } }",
            " #sheet-1 { page: sheet-1; }", "@page sheet-2 { @top", "<section id=\"sheet-1\"",
            "<section id=\"sheet-2\"",
        ] {
            #expect(slips.contains(part), "\(part)")
        }
        #expect(slips.ranges(of: "</style>").count == 2, "the sheet and the numbers")
        #expect(try run(.vaultLog, ["N1", "N2"]).contains("@page sheet-2 { size: A4 portrait; "))
        #expect(try !run(.handoverSlip, ["", ""]).contains("@page sheet-"), "blanks have none")
    }

    @Test func `what is computed when it is read is no part of what a stamp signs`() {
        func plan(_ state: String, _ done: String) -> String {
            WorkPlanForm(
                facts: .pen,
                lines: [
                    FormPart { name in
                        switch name {
                        case .state: state
                        case .done: done
                        case .work, .time, .owedBy, .basis: ""
                        }
                    }
                ]
            ).fields.spelled
        }
        #expect(plan("进行中", "") == plan("不能证明", ""), "an hour later the same record")
        #expect(plan("进行中", "") != plan("进行中", "2021-03-09 办结"), "another record")
    }
}
