/// What stands in one place of a form.
package indirect enum FormValue: Hashable, Sendable {
    /// Nil where it was not recorded: printed as such, and left empty on a blank form.
    case text(String?)
    /// What clocks and cosignatures make of the record when it is read: printed as text, but no part
    /// of what a stamp signs, for an hour later the same record may read otherwise.
    case reading(String?)
    /// Lines of a table; also a part that is there or not, as one line or none.
    case lines([FormFields])
    /// A drawn code; none on a blank form.
    case mark(HTML)
}

/// What fills a form, or one line of it: each name once.
package struct FormFields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    let values: [String: FormValue]

    package init(dictionaryLiteral elements: (String, FormValue)...) {
        values = Dictionary(uniqueKeysWithValues: elements)
    }

    package init(_ values: [String: FormValue]) { self.values = values }

    /// Both; their names differ.
    package static func + (one: FormFields, other: FormFields) -> FormFields {
        FormFields(one.values.merging(other.values) { _, _ in preconditionFailure("twice") })
    }
}

extension FormValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
}

extension FormFields {
    /// The same names with nothing in them: a line for the pen, or what gives the form its shape.
    package var emptied: FormFields {
        FormFields(
            values.mapValues { value in
                switch value {
                case .text, .reading: .text("")
                case .lines(let lines): .lines(lines.prefix(1).map(\.emptied))
                case .mark: .mark(.nothing)
                }
            })
    }
}

extension [FormFields] {
    /// Filled up with empty lines, so that a table has room for the pen.
    ///
    /// - Parameters:
    ///   - count: how many lines there are at least.
    ///   - blank: what one line looks like.
    /// - Returns: all of them.
    package func padded(to count: Int, with blank: FormFields) -> [FormFields] {
        self + Array(repeating: blank.emptied, count: Swift.max(0, count - self.count))
    }
}

extension FormFields {
    /// Everything in one spelling: equal where two fillings print the same, and only there.
    package var spelled: String {
        values.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value.spelled)" }.joined()
    }
}

extension FormValue {
    /// With its length, so that no text can pass for two.
    fileprivate var spelled: String {
        switch self {
        case .text(nil): "?"
        case .text(let text?): "=\(text.utf8.count):\(text)"
        case .reading: "~"
        case .mark(let mark): "*\(mark.markup.utf8.count):\(mark.markup)"
        case .lines(let lines): "[\(lines.count):\(lines.map { "{\($0.spelled)}" }.joined())]"
        }
    }
}
