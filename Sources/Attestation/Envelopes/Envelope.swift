package import Signing
import Spelling

/// A DSSE v1 envelope whose spelling was checked and whose signatures were not.
package struct Envelope: Hashable, Sendable {
    /// One entry of a tile bundle holds no more beside its kind and time (C2SP tlog-tiles).
    package static let longest = 65_526
    package static let mostSignatures = 16

    /// The one rendering, as it came in: verify, store and hash these.
    package let bytes: [UInt8]
    package let content: Content
    /// At least one, in ascending order of their keys, each key once.
    package let signatures: [Signature]

    package var payloadType: String { content.payloadType }
    package var payload: [UInt8] { content.payload }
    package var pae: [UInt8] { content.pae }
    package var contentID: Digest { content.id }

    package static func parse(_ bytes: [UInt8]) throws(EnvelopeError) -> Envelope {
        let text = try EnvelopeText.parse(bytes)
        guard !text.signatures.isEmpty else { throw .noSignature }
        return Envelope(bytes: bytes, content: text.content, signatures: text.signatures)
    }

    /// Puts signatures around a content; in order, whatever order they come in.
    package init(_ content: Content, _ signatures: [Signature]) throws(EnvelopeError) {
        let text = EnvelopeText(content: content, signatures: signatures.sorted { $0.key < $1.key })
        self = try .parse(text.render())
    }

    private init(bytes: [UInt8], content: Content, signatures: [Signature]) {
        self.bytes = bytes
        self.content = content
        self.signatures = signatures
    }
}
