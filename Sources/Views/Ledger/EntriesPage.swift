package import Custody

/// An entry in a list.
package struct EntryRowView: Sendable {
    let index: Int
    let admitted: Bool
    let received: Int64
    /// Nil for what was kept though it reads as no statement.
    let kind: ActKind?
    package let people: [PersonID]
    let content: ContentID
    let deviations: Int

    package init(
        index: Int, admitted: Bool, received: Int64, kind: ActKind?, people: [PersonID],
        content: ContentID, deviations: Int
    ) {
        (self.index, self.admitted, self.received) = (index, admitted, received)
        (self.kind, self.people, self.content) = (kind, people, content)
        self.deviations = deviations
    }
}

/// The ledger leaf by leaf, the newest first.
package struct EntriesPage {
    let reader: Reader
    let rows: [EntryRowView]
    let size: Int
    let names: NameBook

    /// How many stand on one page.
    package static let length = 50

    package init(reader: Reader, rows: [EntryRowView], size: Int, names: NameBook) {
        (self.reader, self.rows, self.size, self.names) = (reader, rows, size, names)
    }

    package var html: HTML {
        """
        \(OfficeNav(reader: reader, current: .entries).html)<form class="inline" method="get" action="\(Address.entries.path())">
        <label>\(reader("条目或编号", "Entry or content id")) <input name="find" autocomplete="off"></label>
        <button>\(reader("查找", "Find"))</button></form>
        <p class="note">\(reader("共 \(size) 条；", "\(size) entries; "))<a href="\(Address.checkpoints.path())">\(reader(
            "检查点与共签", "checkpoints and cosignatures"))</a></p>
        <div class="scroll" tabindex="0"><table class="ledger"><thead><tr><th>#</th><th>\(reader("收到", "Received"))</th>\
        <th>\(reader("记录", "Statement"))</th><th>\(reader("签名人", "Signed by"))</th><th>\(reader("结果", "Outcome"))</th>\
        <th>\(reader("核对码", "Code"))</th></tr></thead><tbody>\(rows.map(row))</tbody></table></div>
        <p class="around">\(around)</p>
        """
    }

    private func row(_ row: EntryRowView) -> HTML {
        let outcome: HTML =
            row.admitted
            ? row.deviations > 0
                ? "<span class=\"owed\">⚠ \(reader("\(row.deviations) 项偏差", row.deviations == 1 ? "1 deviation" : "\(row.deviations) deviations"))</span>"
                : "✓ \(reader("已入账", "admitted"))"
            : "<strong class=\"bad\">✗ \(reader("被拒绝", "refused"))</strong>"
        let kind = row.kind.map { reader($0) } ?? reader("不是记录", "no statement")
        return """
            <tr><td class="number"><a href="\(Address.entry.path(String(row.index)))">\(row.index)</a></td>\
            <td><time>\(Instant(seconds: row.received / 1000).spoken)</time></td><td>\(kind)</td>\
            <td>\(names.list(row.people, reader))</td><td>\(outcome)</td>\
            <td class="mono">\(row.content.shortCode)</td></tr>
            """
    }

    private var around: HTML {
        let last = rows.first?.index ?? 0
        let first = rows.last?.index ?? 0
        let newer: HTML? =
            last + 1 < size
            ? "<a rel=\"prev\" href=\"\(Address.entries.path())?from=\(min(size - 1, last + Self.length))\">← \(reader("较新", "newer"))</a> "
            : nil
        let older: HTML? =
            first > 0
            ? "<a rel=\"next\" href=\"\(Address.entries.path())?from=\(first - 1)\">\(reader("较早", "older")) →</a>"
            : nil
        return [newer, older].compactMap(\.self).reduce(.nothing, +)
    }
}

/// The ledger's checkpoints that somebody else has seen, and the newest.
package struct CheckpointsPage {
    let reader: Reader
    let checkpoints: [CheckpointView]

    package init(reader: Reader, checkpoints: [CheckpointView]) {
        (self.reader, self.checkpoints) = (reader, checkpoints)
    }

    package var html: HTML {
        let parts = checkpoints.map { checkpoint -> HTML in
            """
            <section class="pane">\(CheckpointPart(reader: reader, checkpoint: checkpoint).html)</section>
            """
        }
        return """
            <p>\(reader("最新的检查点，以及此前有共签的。把它们记下来：台账若改写，旧检查点就对不上。",
                "The newest checkpoint and those that were cosigned. Keep them: a ledger that is rewritten does not agree with an old one."))</p>
            <p><a href="\(Address.checkpoint.path())" download="checkpoint">\(reader("下载最新检查点", "Download the newest"))</a></p>
            \(parts)
            """
    }
}
