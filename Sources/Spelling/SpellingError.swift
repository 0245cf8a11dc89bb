/// Why bytes are not the one spelling of a value; `at` is the offset of the first byte in doubt.
package enum SpellingError: Error, Hashable, Sendable {
    case tooLong(bytes: Int, limit: Int)
    case tooDeep(at: Int)
    case tooManyMembers(at: Int)
    case endsEarly(at: Int)
    /// This byte cannot stand here: white space, null, a fraction, a stray mark.
    case unexpected(UInt8, at: Int)
    case trailingBytes(at: Int)
    /// A leading zero, a negative zero or a number that is not a whole one.
    case numberIsNotCanonical(at: Int)
    case numberOutOfRange(at: Int)
    case controlCharacter(UInt8, at: Int)
    /// An escape that RFC 8785 §3.2.2.2 spells otherwise, or half of a surrogate pair.
    case escapeIsNotCanonical(at: Int)
    case notUTF8(at: Int)
    case nameIsForeign(at: Int)
    case nameOutOfOrder(at: Int)
    case nameRepeated(at: Int)
}
