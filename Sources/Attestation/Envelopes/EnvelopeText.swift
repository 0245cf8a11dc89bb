import Signing
import Spelling

/// The members of an envelope's file, which a draft shares: canonical JSON and nothing else.
struct EnvelopeText {
    let content: Content
    let signatures: [Signature]

    static func parse(_ bytes: [UInt8]) throws(EnvelopeError) -> EnvelopeText {
        let file = try ObjectReader<EnvelopeError>(
            file: bytes, limits: .envelope, "envelope",
            required: ["payload", "payloadType", "signatures"])
        let listed = try file.items("signatures")
        guard listed.count <= Envelope.mostSignatures else {
            throw .tooManySignatures(listed.count)
        }
        var signatures: [Signature] = []
        for item in listed {
            let signature = try signature(item)
            if let last = signatures.last, last.key >= signature.key {
                throw last.key == signature.key
                    ? .signatureRepeated(signature.key) : .signatureOutOfOrder(signature.key)
            }
            signatures.append(signature)
        }
        let content = try Content(
            payloadType: try file.text("payloadType"), payload: try file.bytes("payload"))
        return EnvelopeText(content: content, signatures: signatures)
    }

    func render() -> [UInt8] {
        JSON.render([
            "payload": .string(Base64.encode(content.payload)),
            "payloadType": .string(content.payloadType),
            "signatures": .array(signatures.map(Self.json)),
        ])
    }

    private static func signature(_ item: JSON) throws(EnvelopeError) -> Signature {
        let members = try ObjectReader<EnvelopeError>(
            item, "signature", required: ["keyid", "sig"], optional: ["webauthn"])
        return Signature(
            key: try members.fingerprint("keyid"), bytes: try members.bytes("sig"),
            webauthn: try webauthn(members.member("webauthn")))
    }

    private static func webauthn(_ item: JSON?) throws(EnvelopeError) -> WebAuthnAssertion? {
        guard let item else { return nil }
        let members = try ObjectReader<EnvelopeError>(
            item, "webauthn", required: ["authenticatorData", "clientDataJSON"])
        return WebAuthnAssertion(
            authenticatorData: try members.bytes("authenticatorData"),
            clientDataJSON: try members.bytes("clientDataJSON"))
    }

    private static func json(_ signature: Signature) -> JSON {
        var members = [
            JSON.Member("keyid", .string(signature.key.hex)),
            JSON.Member("sig", .string(Base64.encode(signature.bytes))),
        ]
        if let webauthn = signature.webauthn {
            let asserted: JSON = [
                "authenticatorData": .string(Base64.encode(webauthn.authenticatorData)),
                "clientDataJSON": .string(Base64.encode(webauthn.clientDataJSON)),
            ]
            members.append(JSON.Member("webauthn", asserted))
        }
        return .object(members)
    }
}
