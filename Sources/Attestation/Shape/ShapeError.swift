package import Spelling

/// Why canonical JSON is not the file it should be; `member` is the path of the place in doubt.
package enum ShapeError: Error, Hashable, Sendable {
    case memberMissing(String)
    case memberUnknown(String)
    /// A text where a list should be, a list that is too long, a hash of another length.
    case memberMistyped(String)
    case base64NotCanonical(String)
}

/// An error enum of a boundary that reads canonical JSON.
package protocol ShapeFailure: Error {
    static func misspelled(_ why: SpellingError) -> Self
    static func misshapen(_ why: ShapeError) -> Self
}
