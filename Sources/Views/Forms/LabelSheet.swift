package import Custody
package import Labels

/// One sticker: what it is on, its number, and what else people want to read there.
package struct NumberLabel: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case container, seal, item
    }

    let kind: Kind
    let number: String
    let lines: [String]

    package init(_ kind: Kind, number: String, lines: [String] = []) {
        (self.kind, self.number, self.lines) = (kind, number, lines)
    }

    /// The number with its check character, as people read it and both codes hold it.
    package var labelled: String { CheckCharacter.labelled(number) }
}

extension NumberLabel.Kind: Worded {
    package var wording: Wording {
        switch self {
        case .container: Wording("箱（袋）", "Container")
        case .seal: Wording("封条", "Seal")
        case .item: Wording("物品", "Item")
        }
    }
}

/// Stickers on sheets of A4 or on a roll, each with a QR code, a Code 128 and its number.
package struct LabelSheet: Sendable {
    /// What they are printed on.
    package enum Size: String, CaseIterable, Hashable, Sendable {
        /// 14 of 99.1 × 38.1 mm, in two columns.
        case sheet = "a4"
        /// One of 100 × 40 mm after the other.
        case single
    }

    static let columns = 2
    static let rows = 7

    let size: Size
    let cells: [HTML]

    /// - Parameters:
    ///   - labels: in their order.
    ///   - size: what they are printed on.
    ///   - skipped: how many places of the first sheet are used up already.
    /// - Throws: ``BarcodeError`` when a number is too long for its code.
    package init(
        _ labels: [NumberLabel], size: Size, skipped: Int = 0
    ) throws(BarcodeError) {
        self.size = size
        var cells: [HTML] =
            size == .sheet ? Array(repeating: .nothing, count: max(0, skipped)) : []
        for label in labels { cells.append(try Self.cell(label)) }
        self.cells = cells
    }

    private static func cell(_ label: NumberLabel) throws(BarcodeError) -> HTML {
        let text = label.labelled
        let qr = HTML(
            try Barcode.qr(text, for: .label), millimetres: 20, title: "QR code")
        let bars = HTML(
            try Barcode.code128(text), millimetres: 92, high: 9, title: "Code 128")
        let lines = label.lines.prefix(3).map {
            "<p class=\"line\">\(FormPrinting.visible($0))</p>" as HTML
        }
        return """
            <div class="label"><div class="qr">\(qr)</div>
            <div class="words"><p class="kind">\(label.kind.wording.chinese) \
            <span lang="en">\(label.kind.wording.english)</span></p>\(lines)</div>
            <div class="bars">\(bars)</div><p class="number">\(text)</p></div>
            """
    }

    /// A whole page, for the printer or the screen.
    ///
    /// - Parameter sheet: the style sheet `labels.css`.
    /// - Returns: HTML5.
    package func page(sheet: String) -> HTML {
        """
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>标签</title>\
        \(HTML(form: "<style>\(sheet)</style>"))</head>
        <body class="labels \(size.rawValue)"><main><h1>标签</h1>
        \(parts)
        </main></body></html>
        """
    }

    private var parts: [HTML] {
        switch size {
        case .single: cells
        case .sheet:
            cells.chunks(of: Self.columns * Self.rows).map { page in
                let rows = page.chunks(of: Self.columns).map { row in
                    "<tr>\(row.map { "<td>\($0)</td>" as HTML })</tr>" as HTML
                }
                return "<table><colgroup><col><col></colgroup>\(rows)</table>"
            }
        }
    }
}

extension Array {
    fileprivate func chunks(of count: Int) -> [[Element]] {
        stride(from: 0, to: self.count, by: count).map {
            Array(self[$0..<Swift.min($0 + count, self.count)])
        }
    }
}
