package import Custody

/// What was asked of the balance, and its lines and differences.
package struct BalanceView: Sendable {
    let unit: UnitID
    let units: [Unit]
    let parts: Set<CellPart>
    let kind: ItemKind?
    let kinds: [ItemKind]
    let onlyDifferences: Bool
    let lines: [Balance]
    /// How much of a line lies with whom, as it was packed.
    let back: [TallyCell: [UnitID: Int]]
    let differences: [Difference]
    let names: NameBook
    /// The question as an address has it, `?unit=r15&by=batch`.
    let query: String

    package init(
        unit: UnitID, units: [Unit], parts: Set<CellPart>, kind: ItemKind?, kinds: [ItemKind],
        onlyDifferences: Bool, lines: [Balance], back: [TallyCell: [UnitID: Int]],
        differences: [Difference], names: NameBook, query: String
    ) {
        (self.unit, self.units, self.parts, self.kind) = (unit, units, parts, kind)
        (self.kinds, self.onlyDifferences) = (kinds, onlyDifferences)
        (self.lines, self.back, self.differences) = (lines, back, differences)
        (self.names, self.query) = (names, query)
    }
}

/// Issued = held + used + spare + void + returned + destroyed + missing, in every line.
package struct BalancePage {
    let reader: Reader
    let view: BalanceView

    package init(reader: Reader, view: BalanceView) {
        (self.reader, self.view) = (reader.knowing(view.names), view)
    }

    package var html: HTML {
        """
        \(OfficeNav(reader: reader, current: .balance).html)\(form)
        <p>\(ExportLinks(reader: reader, table: "balance", title: reader("平衡表", "Balance"), query: view.query).html)
        \(ExportLinks(reader: reader, table: "differences", title: reader("差异清单", "Differences"), query: view.query).html)</p>
        \(differences)\(view.onlyDifferences ? nil : sheet)
        """
    }

    private var form: HTML {
        let units = view.units.map { unit -> HTML in
            let chosen: HTML = unit.id == view.unit ? " selected" : .nothing
            return "<option value=\"\(unit.id.text)\"\(chosen)>\(unit.name)</option>"
        }
        let kinds = view.kinds.map { kind -> HTML in
            let chosen: HTML = kind == view.kind ? " selected" : .nothing
            return "<option value=\"\(kind.code)\"\(chosen)>\(reader(kind))</option>"
        }
        let parts = CellPart.allCases.map { part -> HTML in
            let ticked: HTML = view.parts.contains(part) ? " checked" : .nothing
            return """
                <label class="check"><input type="checkbox" name="by" value="\(part.rawValue)"\(ticked)> \(reader(words(part)))</label>
                """
        }
        return """
            <form class="inline" method="get" action="\(Address.balance.path())">
            <label>\(reader("单位", "Unit")) <select name="unit">\(units)</select></label>
            <label>\(reader("物品", "Item")) <select name="kind"><option value="">\(reader("全部", "all"))</option>\(kinds)</select></label>
            <fieldset><legend>\(reader("细到", "As fine as"))</legend>\(parts)</fieldset>
            <label class="check"><input type="checkbox" name="show" value="differences"\(view.onlyDifferences ? " checked" : .nothing as HTML)>
            \(reader("只看差异", "differences only"))</label>
            <button>\(reader("查", "Show"))</button></form>
            """
    }

    private func words(_ part: CellPart) -> Wording {
        switch part {
        case .batch: Wording("批次", "batch")
        case .subject: Wording("科目", "subject")
        case .room: Wording("试室", "room")
        }
    }

    private var differences: HTML {
        guard !view.differences.isEmpty else {
            return "<p class=\"good\">✓ \(reader("没有差异。", "No differences."))</p>"
        }
        let rows = view.differences.map { difference -> HTML in
            let links = difference.explainedBy.map { content in
                " <a href=\"\(Address.statement.path(content.hex))\">\(reader("签名说明", "signed explanation"))</a>"
                    as HTML
            }
            return """
                <li class="\(difference.isOpen ? "is-owed" : "")">\(difference.isOpen ? "⚠" : "✓") \(view.names(difference.unit))：\
                \(DifferenceLine(reader: reader, difference: difference).text)\(links)</li>
                """
        }
        let open = view.differences.count(where: \.isOpen)
        return """
            <h2>\(reader("差异 \(view.differences.count) 项，未说明 \(open) 项", "\(view.differences.count) differences, \(open) not explained"))</h2>
            <ul class="lines">\(rows)</ul>
            """
    }

    private var sheet: HTML {
        let heads = [
            reader("单位", "Unit"), reader("批次·科目·试室", "Batch, subject, room"), reader("物品", "Item"),
            reader("应发", "Planned"), reader("实发", "Issued"), reader("在管", "Held"),
            reader("已用", "Used"),
            reader("备用", "Spare"), reader("作废", "Void"), reader("已回收", "Returned"),
            reader("已销毁", "Destroyed"), reader("缺失", "Missing"),
        ]
        guard !view.lines.isEmpty else {
            return "<p class=\"note\">\(reader("没有可列的物品。", "There is nothing to balance."))</p>"
        }
        return """
            <div class="scroll" tabindex="0"><table class="balance"><thead><tr>\(heads.map { "<th>\($0)</th>" as HTML })</tr></thead>
            <tbody>\(view.lines.map(row))</tbody></table></div>
            """
    }

    private func row(_ line: Balance) -> HTML {
        let place = [
            line.cell.batch.map { view.names($0, reader) },
            line.cell.subject.map { view.names($0, reader) }, line.cell.room?.text,
        ]
        .compactMap(\.self).joined(separator: " · ")
        let numbers = [
            line.tally.planned, line.base, line.held, line.used, line.spare, line.void,
            line.returned, line.destroyed,
        ].map { number -> HTML in
            "<td class=\"number\">\(number.map { $0 == 0 ? "·" : String($0) } ?? "")</td>"
        }
        let missing: HTML =
            line.missing == 0
            ? "<td class=\"number\">✓</td>"
            : "<td class=\"number bad\"><strong>‼ \(line.missing)</strong></td>"
        return """
            <tr><th scope="row">\(view.names(line.cell.unit))</th><td>\(place)</td><td>\(reader(line.cell.kind))\(back(of: line))</td>\(numbers)\(missing)</tr>
            """
    }

    private func back(of line: Balance) -> [HTML] {
        (view.back[line.cell] ?? [:]).sorted { $0.key < $1.key }.map { holder, count in
            "<span class=\"note\">\(reader(CameBackWords(count, at: view.names(holder))))</span>"
                as HTML
        }
    }
}
