package import Custody

/// All official forms: each by its title, and the way to labels.
package struct FormsPage {
    let reader: Reader
    let own: [FormLink]

    /// - Parameters:
    ///   - reader: who looks.
    ///   - own: the forms that are about his own unit and himself.
    package init(reader: Reader, own: [FormLink]) { (self.reader, self.own) = (reader, own) }

    package var html: HTML {
        """
        <p>\(reader(
            "表格由签名记录填出，右上角的二维码可以核对；空白表供停电、断网时手工填写。",
            "Forms are filled from the signed record, and the code in the corner checks them; blanks are for days without power."
        ))</p>
        <ul class="rows">\(FormName.allCases.map(line))
        <li><a href="\(Address.labels.path())">\(reader("标签（二维码与条码）", "Labels (QR and bar codes)"))</a></li></ul>
        \(FormLinks(reader: reader, links: own).html)
        """
    }

    private func line(_ form: FormName) -> HTML {
        "<li><a href=\"\(Address.form.path(form.rawValue))\">\(reader(form))</a></li>"
    }
}

/// One form: what the record can fill it with, all that is listed in one run, a blank for the pen.
package struct FormChoicePage {
    let reader: Reader
    let form: FormName
    let links: [FormLink]
    let asks: Wording
    /// What the list was narrowed to.
    let narrowed: [(String, String)]
    let day: String
    let today: String
    let isTypeset: Bool

    package init(
        reader: Reader, form: FormName, links: [FormLink], asks: Wording,
        narrowed: [(String, String)], today: String, isTypeset: Bool
    ) {
        (self.reader, self.form, self.links, self.asks) = (reader, form, links, asks)
        (self.narrowed, self.today, self.isTypeset) = (narrowed, today, isTypeset)
        day = narrowed.first { $0.0 == "day" }?.1 ?? ""
    }

    private var here: String { Address.form.path(form.rawValue) }

    package var html: HTML {
        """
        \(filter)
        \(links.isEmpty ? none : FormLinks(reader: reader, links: links).untitled)
        \(links.count > 1 ? all : .nothing)
        <h2>\(reader("按编号打印", "By number"))</h2>
        <form class="inline" method="get" action="\(Address.formPage.path(form.rawValue))">
        <label>\(reader(asks)) <input name="about" required maxlength="200"></label>
        <button>\(reader("打印", "Print"))</button></form>
        <h2>\(reader("空白表", "Blank"))</h2><p class="exports">\
        <a href="\(Address.formPage.path(form.rawValue))">\(reader("预览打印", "View, print"))</a>\
        \(isTypeset ? pdf : .nothing)</p>
        <p><a href="\(Address.forms.path())">\(reader("全部表格与标签", "All forms and labels"))</a></p>
        """
    }

    private var pdf: HTML { " <a href=\"\(Address.formPDF.path(form.rawValue))\">PDF</a>" }

    private var filter: HTML {
        """
        <form class="inline" method="get" action="\(here)">
        <label>\(reader("日期", "Day")) <input type="date" name="day" value="\(day)"></label>
        <button>\(reader("查", "Show"))</button>
        <a class="button" href="\(Address.form.path(form.rawValue, asking: [("day", today)]))">\(reader("今天", "Today"))</a></form>
        """
    }

    private var none: HTML {
        """
        <p class="note">\(reader("台账里没有这样的记录。", "The record has nothing of that."))</p>
        """
    }

    /// Everything listed, in one run.
    private var all: HTML {
        let address = Address.printRuns.path(asking: [("form", form.rawValue)] + narrowed)
        return """
            <form method="post" action="\(address)"><button class="large">\
            \(reader("打印所列 \(links.count) 件", "Print all \(links.count)"))</button></form>
            """
    }
}
