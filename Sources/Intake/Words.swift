package import Custody
package import Signing

// The same 32 bytes under two names: `Custody` cannot compute a digest, `Signing` knows no statement.

extension Hash256 {
    /// A digest as the domain names it.
    package init(_ digest: Digest) {
        let words = digest.bigEndianWords
        guard let hash = Self(Octets(words.0, words.1, words.2, words.3)) else {
            preconditionFailure("a digest is thirty-two bytes")
        }
        self = hash
    }
}

extension Digest {
    /// A content id, key id or root as bytes.
    package init<Of>(_ hash: Hash256<Of>) {
        let octets = hash.octets
        self.init(
            bigEndianWords: (octets.first, octets.second, octets.third, octets.fourth))
    }
}

extension Hashing {
    /// What the rules borrow to check commitments and to draw faces.
    package static let sha256 = Hashing { Hash256(Digest.sha256(Array($0.utf8))) }
}
