/// The names that a form fills, and what stands under each.
package indirect enum FormShape: Hashable, Sendable {
    case text
    case mark
    case lines([String: FormShape])

    /// The shape of what fills a form; of lines the first one speaks for all.
    static func of(_ fields: FormFields) -> [String: FormShape] {
        fields.values.mapValues { value in
            switch value {
            case .text, .reading: .text
            case .mark: .mark
            case .lines(let lines): .lines(lines.first.map(of) ?? [:])
            }
        }
    }
}
