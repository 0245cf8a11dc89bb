/// 《考试物品销毁审批单》: which containers may be destroyed, how, and on what balance.
package struct ApprovalForm: OfficialForm {
    package enum Fact: String, FormNames {
        case region, approvalNumber, approvedAt, method, place, carriedOut
        /// By when the record must be at the centre.
        case filedThrough
        /// The kinds that may never be on it, and where they go.
        case excluded
        /// What lies in all the containers, kind by kind.
        case inside
    }

    /// All of one kind and subject that it permits, and what the containers hold of it.
    package enum Sum: String, FormNames {
        case kind, subject, quantity, held
    }

    /// A signed explanation of why the balance does not close by itself.
    package enum Explanation: String, FormNames {
        case explanation
    }

    package let name = FormName.destructionApproval
    let facts: FormPart<Fact>
    let sums: [FormPart<Sum>]
    let goods: [FormPart<GoodsColumn>]
    let explanations: [FormPart<Explanation>]
    let approvers: [FormSignature]

    package init(
        facts: FormPart<Fact>, sums: [FormPart<Sum>], goods: [FormPart<GoodsColumn>],
        explanations: [FormPart<Explanation>], approvers: [FormSignature]
    ) {
        (self.facts, self.sums, self.goods) = (facts, sums, goods)
        (self.explanations, self.approvers) = (explanations, approvers)
    }

    package var fields: FormFields {
        facts.fields + [
            "sums": sums.plain(), "goods": goods.numbered(),
            "total": .text(goods.contains(.pen) ? "" : String(goods.count)),
            "explanations": explanations.plain(), "approvers": approvers.fields(atLeast: 2),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [
            ApprovalForm(
                facts: .pen, sums: .pen(3), goods: .pen(6), explanations: .pen(1), approvers: [])
        ]
    }
}
