package import Signing
package import Spelling

/// Why a file is not a bundle.
package enum BundleError: Error, Hashable, Sendable, ShapeFailure {
    /// The bytes are too long or are not canonical JSON.
    case misspelled(SpellingError)
    case misshapen(ShapeError)
    case formatUnknown(String)
    case envelope(EnvelopeError)
    case tooManyTexts(Int)
    case textTooLong(bytes: Int)
    case contentRepeated(Digest)
    case personRepeated(String)
    case saltLength(Int)
}
