package import Custody
package import Spelling

/// One half of a handover as the ledger has it.
package struct HalfView: Sendable {
    package let content: ContentID
    let kind: ActKind
    package let index: Int
    package let received: Instant
    let envelope: String

    package init(
        content: ContentID, kind: ActKind, index: Int, received: Instant, envelope: String
    ) {
        (self.content, self.kind, self.index) = (content, kind, index)
        (self.received, self.envelope) = (received, envelope)
    }
}

/// Both halves of a handover with the desk's acknowledgement: what each side leaves with.
package struct HandoverPage {
    let reader: Reader
    let halves: [HalfView]
    let handover: JSON
    let code: HTML?

    /// - Parameters:
    ///   - reader: who looks.
    ///   - halves: the release, then its answers.
    ///   - handover: what the script needs to act on it.
    ///   - code: the proof as a QR code, drawn by the library of the labels.
    package init(reader: Reader, halves: [HalfView], handover: JSON, code: HTML?) {
        (self.reader, self.halves, self.handover) = (reader, halves, handover)
        self.code = code
    }

    package var html: HTML {
        let answered = halves.count > 1
        return """
            \(RoadSheet.link)
            <p class="\(answered ? "good" : "owed")">\(answered
                ? reader("✓ 双方都已签名，都已入账。", "✓ Both halves are signed and in the ledger.")
                : reader("对方还没有签收；物品仍由交方负责。",
                    "The other side has not answered; the giver still answers for the goods."))</p>
            \(Page.script("handover", handover))
            <div id="handing"></div>
            <div id="outcome" role="status"></div>
            \(halves.map(half))
            \(code.map(proof))
            """
    }

    private func half(_ half: HalfView) -> HTML {
        """
        <section class="half"><h2>\(reader(half.kind))</h2>
        <p class="note">\(reader("账目第 \(half.index) 条", "Entry \(half.index)")) · <time>\(half.received.spoken)</time> · \
        <a href="\(Address.statement.path(half.content.hex))">\(reader("看原文", "See the statement"))</a></p>
        <p class="code">\(half.content.shortCode)</p>
        <template class="file" data-content="\(half.content.hex)" data-kind="\(half.kind.rawValue)">\(half.envelope)</template>
        <p><a class="button" download="\(half.kind.rawValue)-\(half.content.hex.prefix(8).description).bundle" \
        href="\(Address.bundle.path(half.content.hex))">\(reader("带走证据（文件）", "Take the evidence along (file)"))</a></p>
        </section>
        """
    }

    private func proof(_ code: HTML) -> HTML {
        """
        <section class="proof"><h2>\(reader("凭证二维码", "Proof as a QR code"))</h2>
        <p class="note">\(reader(
            "含两半的编号、账目条号和台账签名的检查点；对方或监察用任何扫码器都能读。",
            "Holds the ids of both halves, their entries and the checkpoint signed by the ledger; any reader reads it."
        ))</p>\(code)</section>
        """
    }
}
