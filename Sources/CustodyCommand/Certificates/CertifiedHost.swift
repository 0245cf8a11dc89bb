import Spelling

/// A name or an IPv4 address that a certificate is good for.
enum CertifiedHost: Hashable, Sendable {
    case name(String)
    case address([UInt8])

    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { UInt8($0) }
        if numbers.count == 4, parts.count == 4 {
            self = .address(numbers)
            return
        }
        let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        let isName = parts.allSatisfy { part in
            (1...63).contains(part.count) && part.allSatisfy(letters.contains)
                && part.first != "-" && part.last != "-"
        }
        // All digits at the end: a mistyped address and no name.
        guard isName, text.utf8.count <= 253, parts.last?.allSatisfy(\.isNumber) == false else {
            return nil
        }
        self = .name(text)
    }

    var text: String {
        switch self {
        case .name(let name): name
        case .address(let bytes): bytes.map { "\($0)" }.joined(separator: ".")
        }
    }

    /// As a GeneralName (RFC 5280 §4.2.1.6).
    var generalName: [UInt8] {
        switch self {
        case .name(let name): ASN1.implicit(2, Array(name.utf8))
        case .address(let bytes): ASN1.implicit(7, bytes)
        }
    }

    /// As the base of a name constraint: that name, or that one address.
    var constraint: [UInt8] {
        switch self {
        case .name: generalName
        case .address(let bytes): ASN1.implicit(7, bytes + [255, 255, 255, 255])
        }
    }

    /// What constrains every address, or every name, where none is allowed.
    static let everyAddress = [
        ASN1.implicit(7, [UInt8](repeating: 0, count: 8)),
        ASN1.implicit(7, [UInt8](repeating: 0, count: 32)),
    ]
    static let everyName = [ASN1.implicit(2, [])]
}
