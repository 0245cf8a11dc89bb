import Spelling

/// Constants of the standards, in the hexadecimal they are printed in there.
enum Octets {
    static func constant(_ hex: String) -> [UInt8] {
        guard let bytes = Hex.decode(hex) else { preconditionFailure("Not hexadecimal: \(hex)") }
        return bytes
    }
}
