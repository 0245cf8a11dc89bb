package import Signing

/// What is signed: a type and exact bytes, under the name that its hash gives it.
package struct Content: Hashable, Sendable {
    package static let longestPayload = 32_768
    package static let longestPayloadType = 128

    package let payloadType: String
    package let payload: [UInt8]
    /// The pre-authentication encoding of DSSE v1: what every signature is over.
    package let pae: [UInt8]
    /// SHA-256 of the PAE: signatures may be made anew, contents not.
    package let id: Digest

    package init(payloadType: String, payload: [UInt8]) throws(EnvelopeError) {
        let type = payloadType.utf8
        guard payload.count <= Self.longestPayload else {
            throw .payloadTooLong(bytes: payload.count, limit: Self.longestPayload)
        }
        guard (1...Self.longestPayloadType).contains(type.count),
            type.allSatisfy({ (0x21...0x7e).contains($0) })
        else { throw .payloadTypeIsForeign }
        var pae = Array("DSSEv1 \(type.count) ".utf8)
        pae.reserveCapacity(pae.count + type.count + 8 + payload.count)
        pae.append(contentsOf: type)
        pae.append(contentsOf: " \(payload.count) ".utf8)
        pae.append(contentsOf: payload)
        self.payloadType = payloadType
        self.payload = payload
        self.pae = pae
        id = Digest.sha256(pae)
    }

    package static func == (left: Content, right: Content) -> Bool { left.pae == right.pae }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
