package import Custody
import Notation
package import Spelling

/// A form as JSON: what a page builds its inputs from, and what a program asks for.
package enum FormText {
    package static func json(_ kind: ActKind) -> JSON {
        .array(FormField.of(kind).map { field($0, kind) })
    }

    private static func field(_ field: FormField, _ kind: ActKind) -> JSON {
        .object(
            [
                JSON.Member("name", .string(field.name)),
                JSON.Member("optional", .bool(field.optional)),
            ] + members(field.shape, field.name, kind))
    }

    private static func members(
        _ shape: FormShape, _ name: String, _ kind: ActKind
    ) -> [JSON.Member] {
        switch shape {
        case .value(let expected):
            [JSON.Member("shape", "value")] + value(expected)
                + (Reference.of(name, in: kind).map {
                    [JSON.Member("pick", .string($0.list))]
                } ?? [])
        case .group(let fields):
            [JSON.Member("shape", "group"), nested(fields, kind)]
        case .choice(let fields):
            [JSON.Member("shape", "choice"), nested(fields, kind)]
        case .list(let element, let least):
            [
                JSON.Member("shape", "list"), JSON.Member("least", .integer(Int64(least))),
                JSON.Member("element", .object(members(element, name, kind))),
            ]
        }
    }

    private static func nested(_ fields: [FormField], _ kind: ActKind) -> JSON.Member {
        JSON.Member("fields", .array(fields.map { field($0, kind) }))
    }

    private static func value(_ expected: Expectation) -> [JSON.Member] {
        func expects(_ name: String, _ more: JSON.Member...) -> [JSON.Member] {
            [JSON.Member("expects", .string(name))] + more
        }
        return switch expected {
        case .whole(let range):
            expects(
                "whole", JSON.Member("min", .integer(range.lowerBound)),
                JSON.Member("max", .integer(range.upperBound)))
        case .truth: expects("truth")
        case .name: expects("name")
        case .hexDigits(let count):
            expects("hex", JSON.Member("digits", .integer(Int64(count))))
        case .instant: expects("instant")
        case .date: expects("date")
        case .code(let codes): expects("code", JSON.Member("codes", .texts(codes)))
        case .itemKind: expects("kind")
        case .returnDue: expects("return")
        case .base64: expects("base64")
        case .text, .object, .list, .oneOf, .serials: expects("text")
        }
    }
}
