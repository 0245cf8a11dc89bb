package import Signing

/// Why a signed note, or a key for one, is refused.
package enum NoteError: Error, Hashable, Sendable {
    case tooLarge
    case notUTF8
    case controlCharacter
    /// No blank line, or nothing but text: an unsigned note says nothing.
    case noSignatures
    case tooManySignatures
    /// Counted from one, after the blank line.
    case malformedSignature(line: Int)
    /// Two trusted keys share name and id, and the note is signed under these.
    case ambiguousKey(KeyName)
    /// A trusted key's signature does not verify: the whole note is refused.
    case invalidSignature(KeyName)
    case noTrustedSignature
    case malformedKey
    case unknownKeyType(UInt8)
    /// The id in the key's text is not the one its name and bytes give.
    case wrongKeyID
    /// Notes are signed with Ed25519 here.
    case wrongAlgorithm(Algorithm)
    case key(KeyError)
}
