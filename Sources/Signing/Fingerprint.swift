/// SHA-256 of a key's SubjectPublicKeyInfo: the name of a key in statements and envelopes.
package struct Fingerprint: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let digest: Digest

    package init(_ digest: Digest) { self.digest = digest }

    /// Nil for anything but 64 lower-case hexadecimal digits.
    package init?(hex: String) {
        guard let digest = Digest(hex: hex) else { return nil }
        self.digest = digest
    }

    init(spki: [UInt8]) { digest = Digest.sha256(spki) }

    package var hex: String { digest.hex }

    package var description: String { hex }

    package static func < (left: Fingerprint, right: Fingerprint) -> Bool {
        left.digest < right.digest
    }
}
