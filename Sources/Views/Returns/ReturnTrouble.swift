import Custody

/// What of a site's goods is missing or does not agree.
struct ReturnTrouble {
    let reader: Reader
    let site: ReturnSiteView

    var html: HTML? {
        guard !site.missing.isEmpty || !site.differences.isEmpty else { return nil }
        let lines = site.missing.map { line -> HTML in
            """
            <li class="is-bad">‼ \(reader("缺", "missing")) \(line.missing) / \(line.base) \(reader(line.cell.kind))\
             \(line.cell.batch.map { reader($0) } ?? "") \(serials(line))</li>
            """
        }
        let differences = site.differences.map { difference -> HTML in
            """
            <li class="\(difference.isOpen ? "is-owed" : "is-good")">\(difference.isOpen ? "⚠" : "✓") \(said(difference))</li>
            """
        }
        return "<ul class=\"lines\">\(lines)\(differences)</ul>"
    }

    private func serials(_ line: Balance) -> String {
        line.missingSerials.map(\.printed).joined(separator: " ")
    }

    private func said(_ difference: Difference) -> HTML {
        let links = difference.explainedBy.map { content in
            " <a href=\"\(Address.statement.path(content.hex))\">\(reader("签名说明", "signed explanation"))</a>"
                as HTML
        }
        return "\(DifferenceLine(reader: reader, difference: difference).text)\(links)"
    }
}
