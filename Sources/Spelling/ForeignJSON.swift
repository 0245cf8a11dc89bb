/// JSON that somebody else's program wrote (RFC 8259): any order and white space, still no
/// repeated names; numbers stay as they were spelled.
package enum ForeignJSON: Hashable, Sendable {
    case object([String: ForeignJSON])
    case array([ForeignJSON])
    case string(String)
    case number(String)
    case bool(Bool)
    case null

    package static func parse(
        _ bytes: [UInt8], limits: JSON.Limits = .browser
    ) throws(SpellingError) -> ForeignJSON {
        guard bytes.count <= limits.bytes else {
            throw .tooLong(bytes: bytes.count, limit: limits.bytes)
        }
        var reader = ForeignReader(bytes: bytes, limits: limits)
        return try reader.document()
    }

    package subscript(_ name: String) -> ForeignJSON? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
