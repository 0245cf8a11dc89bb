/// Sixty-four lower-case hex digits: a SHA-256 that this module carries but cannot compute.
package struct Hash256<Of>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let hex: String

    /// Nil unless exactly 64 lower-case hex digits.
    package init?(_ hex: some StringProtocol) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy(Ascii.isLowerHex) else { return nil }
        self.hex = String(hex)
    }

    package var description: String { hex }

    package static func < (one: Self, other: Self) -> Bool { one.hex < other.hex }
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
    package let hex: String

    /// Nil unless exactly 32 lower-case hex digits.
    package init?(_ hex: some StringProtocol) {
        guard hex.utf8.count == 32, hex.utf8.allSatisfy(Ascii.isLowerHex) else { return nil }
        self.hex = String(hex)
    }

    package var description: String { hex }

    package static func < (one: Self, other: Self) -> Bool { one.hex < other.hex }
}
