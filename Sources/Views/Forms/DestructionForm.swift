/// 《考试物品销毁记录单》: what was destroyed, how, under whose eyes, and what is left.
package struct DestructionForm: OfficialForm {
    package enum Fact: String, FormNames {
        case region, recordNumber, approval, approvedBy, method, place, began, finished
        case carrier, weight, residue, destroyerNames, inspectorName, witnessNames
        case filing, acknowledgement
        /// What lay in all the containers, kind by kind.
        case inside
    }

    /// One kind's account over the whole region.
    package enum Account: String, FormNames {
        case kind, destroyedHere, due, destroyed, remainder
    }

    /// Who signed as what.
    package struct Signers: Sendable {
        let destroyers: [FormSignature]
        let inspectors: [FormSignature]
        let witnesses: [FormSignature]

        package init(
            destroyers: [FormSignature], inspectors: [FormSignature], witnesses: [FormSignature]
        ) {
            (self.destroyers, self.inspectors) = (destroyers, inspectors)
            self.witnesses = witnesses
        }
    }

    package let name = FormName.destructionRecord
    let facts: FormPart<Fact>
    let goods: [FormPart<GoodsColumn>]
    let accounts: [FormPart<Account>]
    let files: [FormPart<FileColumn>]
    let deviations: [String]
    let signers: Signers

    package init(
        facts: FormPart<Fact>, goods: [FormPart<GoodsColumn>], accounts: [FormPart<Account>],
        files: [FormPart<FileColumn>], deviations: [String], signers: Signers
    ) {
        (self.facts, self.goods, self.accounts) = (facts, goods, accounts)
        (self.files, self.deviations, self.signers) = (files, deviations, signers)
    }

    package var fields: FormFields {
        facts.fields + [
            "goods": goods.numbered(), "accounts": accounts.plain(), "files": files.plain(),
            "total": .text(goods.contains(.pen) ? "" : String(goods.count)),
            "deviations": .deviations(deviations),
            "destroyers": signers.destroyers.fields(atLeast: 2),
            "inspectors": signers.inspectors.fields(atLeast: 1),
            "witnesses": signers.witnesses.fields(atLeast: 2),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [
            DestructionForm(
                facts: .pen, goods: .pen(14), accounts: .pen(3), files: .pen(1),
                deviations: [""],
                signers: Signers(destroyers: [], inspectors: [], witnesses: []))
        ]
    }
}
