import Custody
import Mustache

/// Every printed form, its template held to its twin.
package struct FormShelf: Sendable {
    private let library: MustacheLibrary
    /// The print style sheet.
    package let sheet: String

    /// Parts that several templates share.
    static let parts = ["head", "foot", "box", "deviations"]

    /// Reads and checks all templates.
    ///
    /// - Parameters:
    ///   - templates: what is in `Forms/papers/NAME.mustache`, by name.
    ///   - sheet: the print style sheet.
    /// - Throws: ``FormFaults`` with every disagreement, not only the first.
    package init(templates: [String: String], sheet: String) throws(FormFaults) {
        var faults: [FormFault] = []
        var tags: [String: [TemplateTag]] = [:]
        for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
            switch TemplateTag.scan(text) {
            case .success(let found): tags[name] = found
            case .failure(let at): faults.append(.unreadable(template: name, line: at.line))
            }
        }
        let forms = FormName.allCases.map(\.rawValue)
        faults += (forms + Self.parts).filter { templates[$0] == nil }
            .map { .missing(template: $0) }
        faults += templates.keys.filter { !(forms + Self.parts).contains($0) }.sorted()
            .map { .unknownTemplate($0) }
        let parts = tags.filter { Self.parts.contains($0.key) }
        for form in Self.blanks {
            let name = form.name.rawValue
            guard let found = tags[name] else { continue }
            let shape = FormShape.of(FormFrame.shaped.fields(form.name) + form.fields)
            faults += TemplateTwin.faults(name, found, parts: parts, shape: shape)
        }
        guard faults.isEmpty else { throw FormFaults(all: faults) }
        library = try Self.library(templates)
        self.sheet = sheet
    }

    private static func library(_ templates: [String: String]) throws(FormFaults) -> MustacheLibrary
    {
        var library = MustacheLibrary()
        for (name, text) in templates {
            do {
                try library.register(text, named: name)
            } catch {
                throw FormFaults(all: [.unreadable(template: name, line: 1)])
            }
        }
        return library
    }

    /// Every form once, empty.
    package static let blanks: [any OfficialForm] = all.flatMap { $0.blanks }

    private static let all: [any OfficialForm.Type] = [
        HandoverSlip.self, VaultLogForm.self, RoomRecordForm.self, RoomCollectionForm.self,
        CardSlipForm.self, CardSummaryForm.self, DiscListForm.self, DiscReturnForm.self,
        WipeForm.self, ApprovalForm.self, DestructionForm.self, IncidentForm.self,
        OfficesForm.self, WorkPlanForm.self, DutyForm.self,
    ]

    /// A whole page, for the printer or the screen.
    ///
    /// - Parameters:
    ///   - form: what is on it.
    ///   - frame: what is around it.
    ///   - style: the address of the print style sheet; written into the page where it is nil.
    /// - Returns: HTML5.
    package func page(
        _ form: any OfficialForm, _ frame: FormFrame, style: String? = nil
    ) -> HTML {
        whole(
            form.name, style, kind: form.name.rawValue, body(form, frame),
            margin: PageMargin(number: frame.number).rule)
    }

    /// Several forms in one page, each on paper of its own.
    ///
    /// - Parameters:
    ///   - forms: with what is around them; all of one name.
    ///   - style: the address of the print style sheet; written into the page where it is nil.
    /// - Returns: HTML5.
    package func pages(
        _ forms: [(form: any OfficialForm, frame: FormFrame)], style: String? = nil
    ) -> HTML {
        guard forms.count != 1, let name = forms.first?.form.name else {
            return forms.first.map { page($0.form, $0.frame, style: style) } ?? .nothing
        }
        let sections = forms.enumerated().map { place, sheet in
            """
            <section id="\(PageMargin.id(place))" class="sheet \(name.rawValue)">\(body(sheet.form, sheet.frame))</section>

            """ as HTML
        }
        return whole(
            name, style, kind: "run", HTML(sections),
            margin: PageMargin.rules(forms.map { $0.frame.number }, isUpright: isUpright(name)))
    }

    /// Whether the style sheet puts a form on upright pages.
    private func isUpright(_ name: FormName) -> Bool {
        sheet.split(separator: "}").contains { rule in
            let halves = rule.split(separator: "{", maxSplits: 1)
            guard halves.count == 2, halves[1].contains("page: upright") else { return false }
            return halves[0].split(separator: ",")
                .contains { $0.split(whereSeparator: \.isWhitespace).last == ".\(name.rawValue)" }
        }
    }

    private func whole(
        _ name: FormName, _ style: String?, kind: String, _ body: HTML, margin: HTML = .nothing
    ) -> HTML {
        let looks: HTML =
            style.map { "<link rel=\"stylesheet\" href=\"\($0)\">" }
            ?? HTML(form: "<style>\(sheet)</style>")
        return """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(name.wording.chinese)</title>\(looks)\(margin)</head>
            <body class="form \(kind)">
            <main>
            \(body)
            </main></body></html>
            """
    }

    private func body(_ form: any OfficialForm, _ frame: FormFrame) -> HTML {
        let fields = frame.fields(form.name) + form.fields
        let isBlank = frame == .blank
        let values = FormPrinting(absent: isBlank ? "" : FormPrinting.absent).values(fields)
        return HTML(form: library.render(values, withTemplate: form.name.rawValue) ?? "")
    }
}

/// All places where templates and program disagree.
package struct FormFaults: Error, Hashable, Sendable {
    package let all: [FormFault]
}
