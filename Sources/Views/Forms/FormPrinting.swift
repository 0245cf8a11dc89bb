/// How values become what Mustache prints.
package struct FormPrinting {
    /// What stands where nothing was recorded.
    static let absent = "未记录"
    let absent: String

    func values(_ fields: FormFields) -> [String: any Sendable] {
        fields.values.mapValues { value -> any Sendable in
            switch value {
            case .text(let text), .reading(let text): text.map(Self.visible) ?? absent
            case .lines(let lines): lines.map(values)
            case .mark(let mark): mark.markup
            }
        }
    }

    /// Signs that have no ink of their own but turn or hide others are printed by their numbers:
    /// a name must not change how the rest of a line reads.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        return text.unicodeScalars.reduce(into: "") { shown, scalar in
            if isHidden(scalar) {
                shown += "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
            .paragraphSeparator:
            true
        default: false
        }
    }
}
