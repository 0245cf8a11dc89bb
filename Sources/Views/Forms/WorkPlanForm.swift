/// 《考务工作计划安排表》 with its state: every row of the plan, who answers for it, what the record
/// says of it.
package struct WorkPlanForm: OfficialForm {
    package enum Fact: String, FormNames {
        case unit, plan, notice, issued, summary
    }

    package enum Line: String, FormNames {
        case work
        /// The notice's own words for the time.
        case time
        case owedBy, basis, done, state
    }

    package let name = FormName.workPlan
    let facts: FormPart<Fact>
    let lines: [FormPart<Line>]

    package init(facts: FormPart<Fact>, lines: [FormPart<Line>]) {
        (self.facts, self.lines) = (facts, lines)
    }

    package var fields: FormFields {
        facts.reading(.summary) + ["lines": lines.numbered(reading: .state)]
    }

    package static var blanks: [any OfficialForm] {
        [WorkPlanForm(facts: .pen, lines: .pen(14))]
    }
}
