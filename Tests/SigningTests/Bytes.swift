import Signing
import Spelling

/// Hexadecimal as tests and vectors write it; an upper-case vector is lowered first.
func hex(_ text: String) throws -> [UInt8] {
    guard let bytes = Hex.decode(text.lowercased()) else { throw NotHexadecimal(text: text) }
    return bytes
}

struct NotHexadecimal: Error { let text: String }

extension [UInt8] {
    func flipping(bit: Int) -> [UInt8] {
        var bytes = self
        bytes[bit / 8] ^= 1 << (bit % 8)
        return bytes
    }

    var bits: Range<Int> { 0..<count * 8 }
}

extension Algorithm {
    /// A SubjectPublicKeyInfo with any point, sound or not.
    func spki(_ point: [UInt8]) throws -> [UInt8] {
        let header =
            switch self {
            case .ed25519: "302a300506032b6570032100"
            case .p256: "3059301306072a8648ce3d020106082a8648ce3d03010703420004"
            case .sm2: "3059301306072a8648ce3d020106082a811ccf5501822d03420004"
            }
        return try hex(header) + point
    }
}

/// One PEM block, written and read without the code under test.
enum Armour {
    static func wrap(_ label: String, _ bytes: [UInt8]) -> String {
        var lines = ["-----BEGIN \(label)-----"]
        var rest = Substring(Base64.encode(bytes))
        while !rest.isEmpty {
            lines.append(String(rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        return (lines + ["-----END \(label)-----", ""]).joined(separator: "\n")
    }

    static func unwrap(_ pem: String) -> [UInt8] {
        let body = pem.split(separator: "\n").dropFirst().dropLast().joined()
        return Base64.decode(body) ?? []
    }
}
