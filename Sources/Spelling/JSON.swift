/// The JSON that people sign: RFC 8785 without null and without fractions, so that a value has
/// one rendering and a rendering one value.
///
/// Two texts that Unicode calls equivalent compare equal here; where that matters compare bytes.
package enum JSON: Hashable, Sendable {
    case object([Member])
    case array([JSON])
    case string(String)
    case integer(Int64)
    case bool(Bool)

    package struct Member: Hashable, Sendable {
        package let name: String
        package let value: JSON

        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// RFC 8785 §3.2.2.3: beyond these an IEEE double no longer tells neighbours apart.
    package static let integers: ClosedRange<Int64> = -(1 << 53 - 1)...(1 << 53 - 1)

    /// Reads the canonical rendering and nothing else.
    package static func parse(
        _ bytes: [UInt8], limits: Limits = .statement
    ) throws(SpellingError) -> JSON {
        guard bytes.count <= limits.bytes else {
            throw .tooLong(bytes: bytes.count, limit: limits.bytes)
        }
        var reader = CanonicalReader(bytes: bytes, limits: limits)
        return try reader.document()
    }

    /// Sorts members itself; a repeated or foreign name and an integer out of range are a bug here.
    package static func render(_ value: JSON) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.write(value)
        return writer.bytes
    }

    package subscript(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        for member in members where member.name == name { return member.value }
        return nil
    }
}

extension JSON {
    package var members: [Member]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    package var items: [JSON]? {
        guard case .array(let items) = self else { return nil }
        return items
    }

    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var whole: Int64? {
        guard case .integer(let whole) = self else { return nil }
        return whole
    }

    package var truth: Bool? {
        guard case .bool(let truth) = self else { return nil }
        return truth
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }

    /// Members in canonical order, whatever order they were written in.
    package init(dictionaryLiteral elements: (String, JSON)...) {
        let members = elements.map { Member($0.0, $0.1) }
        self = .object(members.sorted { $0.name < $1.name })
    }
}
