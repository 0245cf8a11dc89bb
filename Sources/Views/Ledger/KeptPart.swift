package import Custody
package import Spelling

/// What was kept though it is no whole statement: why, and its bytes as they came.
package struct KeptView: Sendable {
    package let words: Wording
    package let basis: Basis
    package let wayOut: Wording
    /// As whoever wrote it says.
    package let payloadType: String
    package let payloadSize: Int
    /// Nil where the bytes are no text.
    package let payload: String?
    package let envelopeSize: Int
    /// SHA-256 of the envelope's file, in hex.
    package let digest: String
    /// What became of the signatures that it bears.
    private let standings: [KeyID: SignatureStanding]

    package init(
        words: Wording, basis: Basis, wayOut: Wording, payloadType: String, payloadSize: Int,
        payload: String?, envelopeSize: Int, digest: String,
        standings: [KeyID: SignatureStanding]
    ) {
        (self.words, self.basis, self.wayOut) = (words, basis, wayOut)
        (self.payloadType, self.payloadSize, self.payload) = (payloadType, payloadSize, payload)
        (self.envelopeSize, self.digest) = (envelopeSize, digest)
        self.standings = standings
    }

    /// What is known against its signatures, by their keys, for the script that makes the sheet.
    package var flaws: JSON {
        .object(
            standings.sorted { $0.key < $1.key }.compactMap { key, standing in
                standing.flaw.map { JSON.Member(key.hex, .string($0)) }
            })
    }
}

/// Why something was kept as evidence, and what it is, on the pages of its entry and its content.
struct KeptPart {
    let reader: Reader
    let kept: KeptView
    let content: ContentID
    /// Whether its payload reads as a statement, so that a sheet shows what it says.
    let reads: Bool

    var html: HTML {
        let refusal = RefusalBlock(
            reader: reader, words: kept.words, basis: kept.basis, wayOut: kept.wayOut)
        return """
            \(refusal.html)
            <h2>\(reader("留存的是什么", "What is kept"))</h2>
            <p>\(reads
                ? reader("内容读得成一份记录，但它没有生效，也不算数。",
                    "Its payload reads as a statement, which has no effect and counts for nothing.")
                : reader("内容读不成记录，什么也没有生效；原字节照收到的样子留存，证明是谁签的。",
                    "Its payload reads as no statement and nothing came of it; the bytes are kept as they came, as evidence of who signed them."))</p>
            <dl class="facts"><dt>\(reader("自称的类型", "Says it is"))</dt><dd class="mono">\(kept.payloadType)</dd>
            <dt>\(reader("内容", "Payload"))</dt><dd>\(reader("\(kept.payloadSize) 字节", "\(kept.payloadSize) bytes"))</dd>
            <dt>\(reader("信封", "Envelope"))</dt><dd>\(reader("\(kept.envelopeSize) 字节", "\(kept.envelopeSize) bytes"))</dd>
            <dt>\(reader("信封的 SHA-256", "SHA-256 of the envelope"))</dt><dd class="mono">\(kept.digest)</dd>
            <dt>\(reader("内容编号", "Content id"))</dt><dd class="mono">\(content.hex)</dd></dl>
            \(reads ? nil : payload)
            """
    }

    private var payload: HTML {
        guard let text = kept.payload else {
            return "<p class=\"note\">\(reader("内容不是文字。", "The payload is no text."))</p>"
        }
        return """
            <details><summary>\(reader("内容原文，照收到的样子", "The payload as it came"))</summary><pre tabindex="0">\(text)</pre></details>
            """
    }
}
