/// The names that one part of a form fills: the facts above its tables, or a line of one.
package protocol FormNames: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// A part of a form with every one of its names answered.
///
/// What answers is a `switch` over the names: the compiler finds the one that nobody fills, and the
/// blank and the template's check follow from the same list.
package struct FormPart<Names: FormNames>: Hashable, Sendable {
    let fields: FormFields

    package init(_ text: (Names) throws -> String?) rethrows {
        var values: [String: FormValue] = [:]
        for name in Names.allCases { values[name.rawValue] = .text(try text(name)) }
        fields = FormFields(values)
    }

    /// Room for the pen.
    static var pen: Self { Self { _ in "" } }
}

extension Array {
    /// So many lines for the pen.
    static func pen<Names>(_ count: Int) -> Self where Element == FormPart<Names> {
        Array(repeating: .pen, count: count)
    }

    /// The lines of a table, each with its number as `row`; those for the pen have none.
    func numbered<Names>() -> FormValue where Element == FormPart<Names> {
        .lines(
            enumerated().map { place, line in
                line.fields + ["row": .text(line == .pen ? "" : String(place + 1))]
            })
    }
}

extension FormValue {
    /// What went wrong, a line each, as the part `deviations` shows it.
    static func deviations(_ lines: [String]) -> FormValue {
        .lines(lines.map { ["deviation": .text($0)] })
    }
}
