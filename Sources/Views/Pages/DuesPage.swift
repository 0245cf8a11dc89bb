package import Custody

/// What is owed by whom and when, with verdict and clause; what is only to be known is folded away
/// under its number.
package struct DuesPage {
    let reader: Reader
    let outstanding: [Due]
    let noted: [Due]

    package init(reader: Reader, outstanding: [Due], noted: [Due]) {
        (self.reader, self.outstanding, self.noted) = (reader, outstanding, noted)
    }

    package var html: HTML {
        let open: HTML =
            outstanding.isEmpty
            ? "<p class=\"note\">\(reader("没有应办事项。", "Nothing is due."))</p>"
            : "<ul class=\"rows dues\">\(outstanding.map(row))</ul>"
        guard !noted.isEmpty else { return open }
        return open + """
            <details class="more" id="noted"><summary>\(reader(NotedDues(noted)))</summary>\
            <ul class="rows dues">\(noted.map(row))</ul></details>
            """
    }

    private func row(_ due: Due) -> HTML {
        let isBreach = due.isChosen && due.verdict.isBreach
        let isOwed = due.isChosen && due.verdict.isOwed
        let state = isBreach ? "bad" : isOwed ? "owed" : "running"
        let mark = isBreach ? "‼" : isOwed ? "⚠" : "·"
        let basis = due.basis.map { reader($0) }.joined(separator: reader.language.comma)
        let goods = due.containers.map { " " + $0.text }.joined()
        let other = due.isChosen ? "" : reader(NotedDues.other)
        let limit: HTML =
            due.limit.map { "<time data-limit=\"\(Int($0.seconds))\">\($0.spoken)</time>" } ?? "–"
        return """
            <li class="\(state)"><span aria-hidden="true">\(mark)</span> \(limit)
            <strong>\(reader(due.unit)) \(due.batch.map { reader($0) } ?? "")\(goods)</strong> \(reader(due))\(other)
            <span class="note">\(reader("依据：", "Basis: "))\(basis)</span></li>
            """
    }
}

/// How many obligations there are besides that nobody can do anything about, and of which kind.
package struct NotedDues: Worded {
    private let unproven: Int
    private let compared: Int

    package init(_ dues: [Due]) {
        unproven = dues.count(where: \.isChosen)
        compared = dues.count - unproven
    }

    package var wording: Wording {
        let kinds: [Wording?] = [
            unproven > 0
                ? Wording(
                    "办了、是否按时不能证明 \(unproven) 项", "\(unproven) done, not provable in time")
                : nil,
            compared > 0
                ? Wording(
                    "按计划不采用的读法计算 \(compared) 项",
                    "\(compared) by the reading that is not the plan's own")
                : nil,
        ]
        let parts = kinds.compactMap(\.self)
        return Wording(
            "已无须再办：" + parts.map(\.chinese).joined(separator: "；"),
            "Nothing left to do: " + parts.map(\.english).joined(separator: "; "))
    }

    /// Said of the reading that the plan did not choose.
    package static let other = Wording("（本计划不采用，供对照）", " (not the plan's own; for comparison)")
}
