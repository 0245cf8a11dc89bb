import Custody
import Notation
import Spelling

/// Turns what people type into what a layout expects: the notation says where it expects what,
/// so that fifty kinds of statement need no fifty parsers.
package enum Coercion {
    /// Another reading of the value that may be what was expected; nil when there is none.
    static func reading(of value: JSON, as expected: Expectation) -> JSON? {
        switch expected {
        case .list: list(value)
        case .whole: value.text.flatMap { Int64($0) }.map { .integer($0) }
        case .truth: value.text.flatMap { truths[$0.lowercased()] }.map { .bool($0) }
        case .instant: value.text.flatMap { TypedInstant.read($0) }.map { .string($0.description) }
        case .text, .name, .hexDigits, .date, .code, .itemKind, .base64: text(value)
        case .returnDue: value.text.flatMap { Int64($0) }.map { .integer($0) }
        case .object, .oneOf, .serials: nil
        }
    }

    /// One value is a list of one; a text is a list of what its commas part.
    private static func list(_ value: JSON) -> JSON? {
        switch value {
        case .array: nil
        case .string(let text):
            .array(
                text.split(separator: ",").map { part in
                    .string(String(part.drop { $0 == " " }))
                })
        case .object, .integer, .bool: .array([value])
        }
    }

    /// A file of fields reads `17` as a number where an identifier is meant.
    private static func text(_ value: JSON) -> JSON? {
        switch value {
        case .integer(let whole): .string(String(whole))
        case .bool(let truth): .string(String(truth))
        case .string, .array, .object: nil
        }
    }

    package static let truths = [
        "true": true, "yes": true, "是": true, "false": false, "no": false, "否": false,
    ]
}
