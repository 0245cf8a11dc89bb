package import Custody
package import Signing

// The same 32 bytes under two names: `Custody` cannot compute a digest, `Signing` knows no statement.

extension Hash256 {
    /// A digest as the domain names it.
    package init(_ digest: Digest) {
        guard let hash = Self(digest.hex) else {
            preconditionFailure("a digest is 64 lower-case hex digits")
        }
        self = hash
    }
}

extension Digest {
    /// A content id, key id or root as bytes.
    package init<Of>(_ hash: Hash256<Of>) {
        guard let digest = Digest(hex: hash.hex) else {
            preconditionFailure("64 lower-case hex digits are a digest")
        }
        self = digest
    }
}

extension Hashing {
    /// What the rules borrow to check commitments and to draw faces.
    package static let sha256 = Hashing { Hash256(Digest.sha256(Array($0.utf8))) }
}
