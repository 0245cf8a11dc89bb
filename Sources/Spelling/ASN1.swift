/// The few DER encodings that certificates and signed messages are made of (X.690).
package enum ASN1 {
    package static func sequence(_ parts: [UInt8]...) -> [UInt8] {
        item(0x30, parts.flatMap { $0 })
    }

    package static func set(_ parts: [UInt8]...) -> [UInt8] { item(0x31, parts.flatMap { $0 }) }

    /// In the one order that DER gives them (§11.6).
    package static func set(of parts: [[UInt8]]) -> [UInt8] {
        item(0x31, parts.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 })
    }

    /// An explicit tag, `[number]`.
    package static func explicit(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
        item(0xA0 | number, content)
    }

    /// An implicit tag over bytes, `[number] IMPLICIT`.
    package static func implicit(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
        item(0x80 | number, content)
    }

    package static func integer(_ bytes: [UInt8]) -> [UInt8] {
        // A leading bit that is set would make it negative.
        item(0x02, (bytes.first ?? 0) & 0x80 == 0 ? bytes : [0] + bytes)
    }

    package static let null: [UInt8] = [0x05, 0x00]

    package static let yes = item(0x01, [0xFF])

    /// The bits of whole bytes, or of fewer.
    package static func bits(_ bytes: [UInt8], unused: UInt8 = 0) -> [UInt8] {
        item(0x03, [unused] + bytes)
    }

    package static func octets(_ bytes: [UInt8]) -> [UInt8] { item(0x04, bytes) }

    package static func text(_ text: String) -> [UInt8] { item(0x0C, Array(text.utf8)) }

    /// `261121094500Z`.
    package static func time(_ spelled: String) -> [UInt8] { item(0x17, Array(spelled.utf8)) }

    package static func identifier(_ first: Int, _ second: Int, _ rest: Int...) -> [UInt8] {
        item(0x06, [UInt8(first * 40 + second)] + rest.flatMap(base128))
    }

    private static func base128(_ number: Int) -> [UInt8] {
        var bytes = [UInt8(number & 0x7F)]
        var rest = number >> 7
        while rest > 0 {
            bytes.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
            rest >>= 7
        }
        return bytes
    }

    private static func item(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        [tag] + length(content.count) + content
    }

    private static func length(_ count: Int) -> [UInt8] {
        guard count >= 0x80 else { return [UInt8(count)] }
        var bytes: [UInt8] = []
        var rest = count
        while rest > 0 {
            bytes.insert(UInt8(rest & 0xFF), at: 0)
            rest >>= 8
        }
        return [0x80 | UInt8(bytes.count)] + bytes
    }
}
