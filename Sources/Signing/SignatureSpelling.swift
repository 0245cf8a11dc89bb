/// Tells the one spelling of a signature from all others, before any arithmetic.
///
/// Libraries differ in what they forgive, and a signature with two spellings gives an envelope
/// two forms. (r, n − s) stays acceptable: browsers and tokens produce either half.
enum SignatureSpelling {
    static func isCanonical(_ signature: [UInt8], for algorithm: Algorithm) -> Bool {
        switch algorithm {
        case .ed25519: isCanonicalEd25519(signature)
        case .p256: isCanonicalPair(signature, below: p256Order)
        case .sm2: isCanonicalPair(signature, below: sm2Order)
        }
    }

    /// RFC 8032 §5.1.7: 64 bytes, of which the last 32 are S < L, least significant byte first.
    private static func isCanonicalEd25519(_ signature: [UInt8]) -> Bool {
        signature.count == 64
            && signature[32...].reversed().lexicographicallyPrecedes(ed25519Order)
    }

    /// X.690 §10: SEQUENCE of two INTEGERs in the fewest octets, each from 1 to n − 1.
    private static func isCanonicalPair(_ signature: [UInt8], below order: [UInt8]) -> Bool {
        guard 8...72 ~= signature.count, signature[0] == 0x30,
            Int(signature[1]) == signature.count - 2,
            let afterR = endOfInteger(in: signature, at: 2, below: order),
            let afterS = endOfInteger(in: signature, at: afterR, below: order)
        else { return false }
        return afterS == signature.count
    }

    /// Where the INTEGER that begins at `start` ends; nil when it is not canonical or in range.
    private static func endOfInteger(
        in signature: [UInt8], at start: Int, below order: [UInt8]
    ) -> Int? {
        guard start + 2 < signature.count, signature[start] == 0x02 else { return nil }
        let length = Int(signature[start + 1])
        let first = start + 2
        let end = first + length
        guard 1...33 ~= length, end <= signature.count, signature[first] < 0x80 else { return nil }
        guard signature[first] == 0 else {
            let shorter = length < order.count
            let precedes = signature[first..<end].lexicographicallyPrecedes(order)
            return shorter || length == order.count && precedes ? end : nil
        }
        // A leading zero octet is there only to keep the next one from reading as a sign.
        guard length > 1, signature[first + 1] >= 0x80 else { return nil }
        guard length == order.count + 1 else { return length <= order.count ? end : nil }
        return signature[(first + 1)..<end].lexicographicallyPrecedes(order) ? end : nil
    }

    private static let ed25519Order =
        Octets.constant("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed")
    private static let p256Order =
        Octets.constant("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
    private static let sm2Order =
        Octets.constant("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123")
}
