/// A SHA-256 that this module carries but cannot compute; spelled as 64 lower-case hex digits.
package struct Hash256<Of>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// All thirty-two.
    package let octets: Octets

    /// Nil unless exactly 64 lower-case hex digits.
    package init?(_ hex: some StringProtocol) { self.init(String(hex)) }

    /// The same for a text that is no part of another.
    package init?(_ hex: String) {
        guard let octets = Octets(hex: hex) else { return nil }
        self.init(octets)
    }

    /// Nil unless there are thirty-two.
    package init?(_ octets: Octets) {
        guard octets.isLong else { return nil }
        self.octets = octets
    }

    package var hex: String { octets.hex }

    package var description: String { hex }

    package static func < (one: Self, other: Self) -> Bool { one.octets < other.octets }
}

/// SHA-256 of an envelope's PAE: the name of a statement, whatever its signatures look like.
package typealias ContentID = Hash256<Statement>
/// SHA-256 of a key's SubjectPublicKeyInfo.
package typealias KeyID = Hash256<Party>
/// SHA-256 of a file, a scan or a photo that stays outside the ledger.
package typealias FileHash = Hash256<Attachment>
/// SHA-256 of salt and personal details, which live in an erasable table beside the entries.
package typealias Commitment = Hash256<Person>

/// The random id of a statement: 32 lower-case hex digits.
package struct StatementID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// All sixteen.
    package let octets: Octets

    /// Nil unless exactly 32 lower-case hex digits.
    package init?(_ hex: some StringProtocol) { self.init(String(hex)) }

    /// The same for a text that is no part of another.
    package init?(_ hex: String) {
        guard let octets = Octets(hex: hex) else { return nil }
        self.init(octets)
    }

    /// Nil unless there are sixteen.
    package init?(_ octets: Octets) {
        guard !octets.isLong else { return nil }
        self.octets = octets
    }

    package var hex: String { octets.hex }

    package var description: String { hex }

    package static func < (one: Self, other: Self) -> Bool { one.octets < other.octets }
}
