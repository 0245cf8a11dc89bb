/// What a form is made of that has facts, one numbered table and boxes for those who sign.
///
/// Most are; the template places all names below, `lines` with `row`, and `deviations`.
package protocol ListLayout: Sendable {
    associatedtype Fact: FormNames
    associatedtype Line: FormNames
    /// The groups of people who sign.
    associatedtype Signer: FormNames
    static var name: FormName { get }
    /// How many lines a blank has.
    static var room: Int { get }
    /// How many boxes a group has at least.
    static func boxes(_ signer: Signer) -> Int
}

/// A form of that making, filled.
package struct ListForm<Layout: ListLayout>: OfficialForm {
    let facts: FormPart<Layout.Fact>
    let lines: [FormPart<Layout.Line>]
    private let signatures: [Layout.Signer: [FormSignature]]
    private let deviations: [String]

    package init(
        facts: FormPart<Layout.Fact>, lines: [FormPart<Layout.Line>], deviations: [String],
        signatures: (Layout.Signer) throws -> [FormSignature]
    ) rethrows {
        (self.facts, self.lines, self.deviations) = (facts, lines, deviations)
        self.signatures = Dictionary(
            uniqueKeysWithValues: try Layout.Signer.allCases.map { ($0, try signatures($0)) })
    }

    package var name: FormName { Layout.name }

    package var fields: FormFields {
        let signed = Layout.Signer.allCases.map { group in
            (
                group.rawValue,
                (signatures[group] ?? []).fields(atLeast: Layout.boxes(group))
            )
        }
        return facts.fields + FormFields(Dictionary(uniqueKeysWithValues: signed)) + [
            "lines": lines.numbered(), "deviations": .deviations(deviations),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [Self(facts: .pen, lines: .pen(Layout.room), deviations: [""]) { _ in [] }]
    }
}
