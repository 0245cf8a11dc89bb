package import Custody

/// The way from a page to the official form of what it shows.
package struct FormLink: Hashable, Sendable {
    package let form: FormName
    /// What the form is told.
    package let subject: String
    /// What people know it by.
    let words: String
    /// The table that holds the same as a workbook, and of which unit.
    let table: String?
    let unit: UnitID?
    /// Whether there is a typesetter; else the browser prints the page.
    let isTypeset: Bool

    package init(
        _ form: FormName, subject: String, words: String, table: String? = nil,
        unit: UnitID? = nil, isTypeset: Bool
    ) {
        (self.form, self.subject, self.words) = (form, subject, words)
        (self.table, self.unit, self.isTypeset) = (table, unit, isTypeset)
    }

    private var about: [(String, String)] { [("about", subject)] }

    var page: String { Address.formPage.path(form.rawValue, asking: about) }

    var pdf: String? { isTypeset ? Address.formPDF.path(form.rawValue, asking: about) : nil }

    var workbook: String? {
        table.map { name in
            Address.export.path("\(name).xlsx", asking: unit.map { [("unit", $0.text)] } ?? [])
        }
    }
}

/// The forms of a page, one line each: to look at and print, as PDF, as a workbook.
package struct FormLinks {
    let reader: Reader
    let links: [FormLink]

    package init(reader: Reader, links: [FormLink]) { (self.reader, self.links) = (reader, links) }

    package var html: HTML {
        """
        <nav class="papers" aria-labelledby="h-papers"><h2 id="h-papers">\(reader("正式表格", "Official forms"))</h2>
        \(links.isEmpty ? .nothing : list)<p><a href="\(Address.forms.path())">\(reader("全部表格与标签", "All forms and labels"))</a></p></nav>
        """
    }

    var list: HTML { "<ul class=\"rows\">\(links.map { line($0, title: true) })</ul>" }

    /// Without the form's own name, where the page has it.
    var untitled: HTML { "<ul class=\"rows\">\(links.map { line($0, title: false) })</ul>" }

    private func line(_ link: FormLink, title: Bool) -> HTML {
        let words = link.words.isEmpty ? HTML.nothing : " <span class=\"note\">\(link.words)</span>"
        let name: HTML =
            title ? "<strong>\(reader(link.form))</strong>\(words)" : HTML(text: link.words)
        return "<li>\(name) \(ways(link))</li>"
    }

    private func ways(_ link: FormLink) -> HTML {
        let about = "\(reader(link.form)) \(link.words)"
        func way(_ address: String, _ title: String) -> HTML {
            "<a href=\"\(address)\" aria-label=\"\(title) \(about)\">\(title)</a> "
        }
        return """
            <span class="exports">\(way(link.page, reader("预览打印", "View, print")))\
            \(link.pdf.map { way($0, "PDF") })\(link.workbook.map { way($0, "xlsx") })</span>
            """
    }
}
