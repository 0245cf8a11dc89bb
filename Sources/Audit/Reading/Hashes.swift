import Custody
import Signing

// The same 32 bytes under two names, as in the desk's file of that purpose, which is not ours.
extension Hash256 {
    init(_ digest: Digest) {
        let words = digest.bigEndianWords
        guard let hash = Self(Octets(words.0, words.1, words.2, words.3)) else {
            preconditionFailure("a digest is thirty-two bytes")
        }
        self = hash
    }
}

extension Hashing {
    /// Computed here and not by the desk, like every hash that the auditor believes.
    static let sha256 = Hashing { Hash256(Digest.sha256(Array($0.utf8))) }
}
