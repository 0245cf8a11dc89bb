package import Custody

/// What is owed by whom and when, with verdict and clause.
package struct DuesPage {
    let reader: Reader
    let dues: [Due]
    let now: Instant

    package init(reader: Reader, dues: [Due], now: Instant) {
        (self.reader, self.dues, self.now) = (reader, dues, now)
    }

    package var html: HTML {
        let open = dues.filter { $0.verdict != .met && $0.isChosen }
        guard !open.isEmpty else {
            return "<p class=\"note\">\(reader("没有应办事项。", "Nothing is due."))</p>"
        }
        return "<ul class=\"rows dues\">\(open.map(row))</ul>"
    }

    private func row(_ due: Due) -> HTML {
        let state = due.verdict.isBreach ? "bad" : due.verdict.isOwed ? "owed" : "running"
        let mark = due.verdict.isBreach ? "‼" : due.verdict.isOwed ? "⚠" : "·"
        let basis = due.basis.map { reader($0) }.joined(separator: reader.language.comma)
        let goods = due.containers.map { " " + $0.text }.joined()
        let limit: HTML =
            due.limit.map { "<time data-limit=\"\(Int($0.seconds))\">\($0.spoken)</time>" } ?? "–"
        return """
            <li class="\(state)"><span aria-hidden="true">\(mark)</span> \(limit)
            <strong>\(reader(due.unit)) \(due.batch.map { reader($0) } ?? "")\(goods)</strong> \(reader(due))
            <span class="note">\(reader("依据：", "Basis: "))\(basis)</span></li>
            """
    }
}
