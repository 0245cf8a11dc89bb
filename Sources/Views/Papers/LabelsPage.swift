import Custody

/// What labels are to be printed: their numbers, what they are put on, on which paper.
package struct LabelsPage {
    let reader: Reader
    let isTypeset: Bool
    let numbers: String

    package init(reader: Reader, numbers: String, isTypeset: Bool) {
        (self.reader, self.numbers, self.isTypeset) = (reader, numbers, isTypeset)
    }

    package var html: HTML {
        """
        <form method="get" action="\(Address.labelPage.path())">
        <p><label>\(reader("号码，或一段号码 N00001..N00040，用空格隔开", "Numbers, or runs of them like N00001..N00040, with spaces between"))
        <input name="numbers" required maxlength="4000" value="\(numbers)"></label></p>
        <fieldset><legend>\(reader("贴在哪里", "What they are put on"))</legend>\(NumberLabel.Kind.allCases.map(kind))</fieldset>
        <fieldset><legend>\(reader("纸张", "Paper"))</legend>
        <label class="check"><input type="radio" name="size" value="a4" checked> \(reader("A4，每张 14 枚", "A4, 14 a sheet"))</label>
        <label class="check"><input type="radio" name="size" value="single"> \(reader("单枚 100 × 40 毫米", "one by one, 100 × 40 mm"))</label></fieldset>
        <p><label>\(reader("第一张已用掉几枚", "How many of the first sheet are used up"))
        <input type="number" name="skip" min="0" max="13" value="0"></label></p>
        <p><button>\(reader("预览打印", "View, print"))</button>\
        \(isTypeset ? pdf : .nothing)</p></form>
        <p><a href="\(Address.forms.path())">\(reader("全部表格", "All forms"))</a></p>
        """
    }

    private var pdf: HTML {
        " <button formaction=\"\(Address.labelPDF.path())\" class=\"quiet\">PDF</button>"
    }

    private func kind(_ kind: NumberLabel.Kind) -> HTML {
        let mark: HTML = kind == .container ? " checked" : .nothing
        return """
            <label class="check"><input type="radio" name="kind" value="\(kind.rawValue)"\(mark)> \(reader(kind))</label>
            """
    }
}
