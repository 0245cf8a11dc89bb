package import Custody

/// A statement as the ledger has it.
package struct StatementView: Sendable {
    let index: Int
    let admitted: Bool
    let received: Instant
    let content: ContentID
    let envelope: String
    let deviations: [Deviation]
    let refusal: Refusal?
    /// Of what was kept though no rule refused it.
    package let kept: KeptView?
    /// Whether a sheet shows what it says.
    let reads: Bool

    package init(
        index: Int, admitted: Bool, received: Instant, content: ContentID, envelope: String,
        deviations: [Deviation], refusal: Refusal?, kept: KeptView?, reads: Bool
    ) {
        (self.index, self.admitted, self.received) = (index, admitted, received)
        (self.content, self.envelope) = (content, envelope)
        (self.deviations, self.refusal) = (deviations, refusal)
        (self.kept, self.reads) = (kept, reads)
    }
}

/// A statement's sheet with what the rules said of it.
package struct StatementPage {
    let reader: Reader
    let statement: StatementView

    package init(reader: Reader, statement: StatementView) {
        (self.reader, self.statement) = (reader, statement)
    }

    package var html: HTML {
        """
        <p>\(statement.admitted ? reader("已入账", "Admitted") : reader("被拒绝，留存为证", "Refused and kept as evidence")) ·
        \(reader("第 \(statement.index) 条", "entry \(statement.index)")) ·
        \(reader("收到于", "received")) <time>\(statement.received.spoken)</time></p>
        <p class="code"><output id="code">\(statement.content.shortCode)</output></p>
        \(statement.kept.map { KeptPart(reader: reader, kept: $0, content: statement.content, reads: statement.reads).html })
        \(statement.refusal.map(Findings(reader: reader).refusal))
        \(statement.deviations.map(Findings(reader: reader).deviation))
        <div id="sheet" class="sheet"></div>
        <template id="file">\(statement.envelope)</template>
        \(statement.reads ? original : evidence)
        """
    }

    private var original: HTML {
        "<p><button id=\"save\" class=\"quiet\">\(reader("下载签名原件", "Download the signed original"))</button></p>"
    }

    /// Without a statement to make a sheet of, no script runs on the page.
    private var evidence: HTML {
        let stem = statement.content.hex
        return """
            <p><a class="button" href="\(Address.bundle.path(stem))" download="\(String(stem.prefix(12))).bundle">\(reader(
                "下载证据包（内有信封原件）", "Download the bundle, with the envelope in it"))</a></p>
            """
    }
}

/// Refusals and deviations as people read them: rule, clause, way out.
struct Findings {
    let reader: Reader

    func refusal(_ refusal: Refusal) -> HTML {
        RefusalBlock(
            reader: reader, words: refusal.code.wording, about: about(refusal.subjects),
            basis: refusal.code.basis, wayOut: refusal.code.wayOut
        ).html
    }

    func deviation(_ deviation: Deviation) -> HTML {
        let isCritical = deviation.code.gravity == .critical
        return """
            <div class="deviation \(isCritical ? "critical" : "plain")">\
            <strong>\(isCritical ? "‼" : "⚠") \(reader(deviation.code))</strong> \(about(deviation.subjects))
            <p>\(reader(deviation.code.gravity)) · \(reader("依据：", "Basis: "))\(reader(deviation.code.basis))</p></div>
            """
    }

    private func about(_ subjects: [Subject]) -> String {
        subjects.map { reader($0) }.joined(separator: reader.language.comma)
    }
}
