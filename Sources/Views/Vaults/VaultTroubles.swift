import Custody

/// What is due next, and what was found wrong, the worst first.
struct VaultTroubles {
    let reader: Reader
    let vault: VaultView

    var html: HTML {
        let dues = vault.board.dues.filter { $0.verdict != .met }
        return """
            <ul class="lines dues">\(dues.map(due))</ul>
            <h3>\(reader("问题", "Found")) <span class="note">\(count)</span></h3>
            <ul class="lines" id="findings">\(findings)</ul>
            """
    }

    private var count: Int { vault.board.findings.count + vault.board.deviations.count }

    private var findings: HTML {
        guard count > 0 else { return "<li class=\"note\">\(reader("没有。", "None."))</li>" }
        let found = vault.board.findings.sorted { $0.gravity > $1.gravity }.map(finding)
        let told = vault.board.deviations.sorted { $0.at > $1.at }.map(deviation)
        return HTML(told + found)
    }

    private func due(_ due: Due) -> HTML {
        let state = due.verdict.isBreach ? "bad" : due.verdict.isOwed ? "owed" : "running"
        let mark = due.verdict.isBreach ? "‼" : due.verdict.isOwed ? "⚠" : "·"
        let limit: HTML =
            due.limit.map { "<time data-limit=\"\(Int($0.seconds))\">\($0.clock)</time>" } ?? "–"
        return """
            <li class="\(state)"><span aria-hidden="true">\(mark)</span> <strong>\(reader(due.obligation))</strong> \(limit)</li>
            """
    }

    private func finding(_ finding: Finding) -> HTML {
        let hours = [finding.since, finding.until].map { $0?.clock ?? "" }.joined(separator: "–")
        let who = finding.people.map { vault.name($0) }.joined(separator: reader.language.comma)
        return line(
            finding.gravity, reader(finding.code), [finding.since == nil ? "" : hours, who],
            finding.basis, code: finding.code.rawValue)
    }

    private func deviation(_ row: DeviationRow) -> HTML {
        let about = row.deviation.subjects.filter { $0 != .place(vault.board.vault) }
            .map { reader($0) }
        return line(
            row.deviation.code.gravity, reader(row.deviation.code), about + [row.at.clock],
            row.deviation.code.basis, code: row.deviation.code.rawValue, content: row.content)
    }

    private func line(
        _ gravity: Gravity, _ words: String, _ details: [String], _ basis: Basis, code: String,
        content: ContentID? = nil
    ) -> HTML {
        let isCritical = gravity == .critical
        let tail = details.filter { !$0.isEmpty }.joined(separator: " · ")
        let name: HTML =
            content.map { "<a href=\"\(Address.statement.path($0.hex))\">\(words)</a>" }
            ?? "\(words)"
        return """
            <li class="\(isCritical ? "bad" : "owed")" data-found="\(code)">\
            <span aria-hidden="true">\(isCritical ? "‼" : "⚠")</span> <strong>\(name)</strong> \
            <span class="note">\(tail) · \(reader(basis))</span></li>
            """
    }
}
