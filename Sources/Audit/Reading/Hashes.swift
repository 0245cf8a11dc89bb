import Custody
import Signing

// The same 32 bytes under two names, as in the desk's file of that purpose, which is not ours.
extension Hash256 {
    init(_ digest: Digest) {
        guard let hash = Self(digest.hex) else {
            preconditionFailure("a digest is 64 lower-case hex digits")
        }
        self = hash
    }
}

extension Hashing {
    /// Computed here and not by the desk, like every hash that the auditor believes.
    static let sha256 = Hashing { Hash256(Digest.sha256(Array($0.utf8))) }
}
