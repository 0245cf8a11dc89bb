/// 《异常情况报告单》: what happened, to which containers, and how the tier above settled it.
package struct IncidentForm: OfficialForm {
    package enum Fact: String, FormNames {
        case unit, reportedAt, happened, place, gravity, about, account
        /// What was sealed off, and whether it may go on.
        case quarantine
        case settledAt, outcome
    }

    package let name = FormName.incidentReport
    let facts: FormPart<Fact>
    let goods: [FormPart<GoodsColumn>]
    let files: [FormPart<FileColumn>]
    let reporters: [FormSignature]
    let settlers: [FormSignature]

    package init(
        facts: FormPart<Fact>, goods: [FormPart<GoodsColumn>], files: [FormPart<FileColumn>],
        reporters: [FormSignature], settlers: [FormSignature]
    ) {
        (self.facts, self.goods, self.files) = (facts, goods, files)
        (self.reporters, self.settlers) = (reporters, settlers)
    }

    package var fields: FormFields {
        facts.fields + [
            "goods": goods.numbered(), "files": files.plain(),
            "reporters": reporters.fields(atLeast: 2), "settlers": settlers.fields(atLeast: 2),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [
            IncidentForm(
                facts: .pen, goods: .pen(4), files: .pen(1), reporters: [], settlers: [])
        ]
    }
}
