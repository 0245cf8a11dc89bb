package import Custody

/// A draft in a list.
package struct DraftView: Sendable {
    let content: ContentID
    let kind: ActKind
    let kept: Instant
    let isMine: Bool
    package let missing: [PersonID]

    package init(
        content: ContentID, kind: ActKind, kept: Instant, isMine: Bool, missing: [PersonID]
    ) {
        (self.content, self.kind, self.kept) = (content, kind, kept)
        (self.isMine, self.missing) = (isMine, missing)
    }
}

/// What waits for signatures, and what this browser has not handed in yet.
package struct DraftsPage {
    let reader: Reader
    let drafts: [DraftView]

    package init(reader: Reader, drafts: [DraftView]) {
        (self.reader, self.drafts) = (reader, drafts)
    }

    package var html: HTML {
        """
        <section aria-labelledby="h-out"><h2 id="h-out">\(reader("本机待送", "Not handed in yet"))</h2>
        <ul id="waiting" class="rows" aria-live="polite"></ul></section>
        \(list(reader("等您签名", "Waiting for you"), drafts.filter(\.isMine), "mine"))
        \(list(reader("等别人签名", "Waiting for others"), drafts.filter { !$0.isMine }, "theirs"))
        """
    }

    private func list(_ title: String, _ drafts: [DraftView], _ id: String) -> HTML {
        let rows: HTML =
            drafts.isEmpty
            ? "<p class=\"note\">\(reader("没有。", "None."))</p>"
            : "<ul class=\"rows\">\(drafts.map(row))</ul>"
        return """
            <section aria-labelledby="h-\(id)"><h2 id="h-\(id)">\(title)</h2>\(rows)</section>
            """
    }

    private func row(_ draft: DraftView) -> HTML {
        """
        <li><a href="\(Address.draft.path(draft.content.hex))">\(reader(draft.kind))</a>
        <span class="note">\(draft.kept.spoken) · \(reader("尚缺：", "missing: "))\
        \(reader(draft.missing))</span></li>
        """
    }
}
