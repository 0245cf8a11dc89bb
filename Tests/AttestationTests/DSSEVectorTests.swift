import Attestation
import Foundation
import Signing
import Spelling
import Testing

/// The vector that the DSSE specification prints.
struct DSSEVectorTests {
    struct Vector: Decodable {
        struct Key: Decodable {
            let x: String
            let y: String

            enum CodingKeys: String, CodingKey {
                case x = "x_dec"
                case y = "y_dec"
            }
        }

        let payload: String
        let payloadType: String
        let pae: String
        let key: Key
        let signature: String

        enum CodingKeys: String, CodingKey {
            case payload = "payload_utf8"
            case payloadType
            case pae = "pae_utf8"
            case key
            case signature = "sig_b64_raw_rs"
        }
    }

    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/vectors/transcribed/dsse.json").standardized

    static var isExpected: Bool {
        ProcessInfo.processInfo.environment["CI"] == "true"
            || FileManager.default.fileExists(atPath: file.path)
    }

    /// A decimal number in 32 bytes, most significant first.
    private func bytes(decimal: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 32)
        for digit in decimal.utf8 {
            var carry = Int(digit - UInt8(ascii: "0"))
            for place in bytes.indices.reversed() {
                carry += Int(bytes[place]) * 10
                bytes[place] = UInt8(carry & 255)
                carry >>= 8
            }
        }
        return bytes
    }

    /// DER of the two halves that the specification prints raw.
    private func der(_ raw: [UInt8]) -> [UInt8] {
        let integers = [raw.prefix(32), raw.suffix(32)].flatMap { half -> [UInt8] in
            let digits = Array(half.drop { $0 == 0 })
            let positive = (digits.first ?? 0x80) >= 0x80 ? [0] + digits : digits
            return [0x02, UInt8(positive.count)] + positive
        }
        return [0x30, UInt8(integers.count)] + integers
    }

    @Test(.enabled(if: isExpected, "There are no vectors in ../shared/vectors."))
    func `the specification's signature verifies over our PAE, in DER and not raw`() throws {
        let vector = try JSONDecoder().decode(Vector.self, from: Data(contentsOf: Self.file))
        let header = try #require(
            Hex.decode("3059301306072a8648ce3d020106082a8648ce3d03010703420004"))
        let point = bytes(decimal: vector.key.x) + bytes(decimal: vector.key.y)
        let key = try PublicKey(spki: header + point)
        let content = try Content(
            payloadType: vector.payloadType, payload: Array(vector.payload.utf8))
        #expect(content.pae == Array(vector.pae.utf8))

        let raw = try #require(Base64.decode(vector.signature))
        let ring = KeyRing([key])
        let envelope = try Envelope(
            content, [Signature(key: key.fingerprint, bytes: der(raw))])
        #expect(ring.diagnose(envelope).verifying == [key.fingerprint])
        let unconverted = try Envelope(content, [Signature(key: key.fingerprint, bytes: raw)])
        #expect(ring.diagnose(unconverted).failing == [key.fingerprint])
        #expect(throws: EnvelopeError.payloadMisspelled(.unexpected(0x68, at: 0))) {
            try ring.verify(envelope)
        }
    }
}
