import Custody

extension Complaint {
    /// Registers cannot be made again from an entry of which today's rules say something else: `rule`
    /// refuses what was admitted, or none refuses what was refused.
    static func judgedOtherwise(_ index: Int, _ rule: RefusalCode?) -> Complaint {
        guard let rule else { return notRefused(index) }
        let name = rule.rawValue
        guard RefusalCode.standing.contains(rule) else {
            return Complaint(
                .doesNotHold, "第 \(index) 号条目当时收入，现行规则拒收（\(name)）。",
                "Entry \(index) was admitted then; today's rules refuse it (\(name)).",
                basis: sameRules,
                wayOut: Wording(
                    "先 custody audit；确系规则后来变了的，重建时加 --rule-then \(name)。",
                    "custody audit first; where the rule is another since, rebuild with --rule-then "
                        + "\(name)."))
        }
        return Complaint(
            .doesNotHold, "第 \(index) 号条目是无权说话的人放进来的（\(name)）。",
            "Entry \(index) was let in from somebody who may not speak here (\(name)).",
            basis: Wording(
                "谁有权说话的规则不随年份变，从不豁免。",
                "the rules that say who may speak do not change with the season and are never "
                    + "excused."),
            wayOut: Wording(
                "custody audit 查明它由谁签、何时进账，报上一级；用它进账之前、经共签的完好副本恢复。",
                "custody audit shows who signed it and when it came in: report it to the tier above, "
                    + "and restore a sound, cosigned copy from before it."))
    }

    private static func notRefused(_ index: Int) -> Complaint {
        Complaint(
            .doesNotHold, "第 \(index) 号条目当时拒收，现行规则不拒收。",
            "Entry \(index) was refused then; today no rule refuses it.", basis: sameRules,
            wayOut: Wording(
                "先 custody audit；确系规则后来变了的，重建时用 --rule-then 写明当时拒收它的规则。",
                "custody audit first; where a rule is another since, rebuild with --rule-then and the "
                    + "rule that refused it then."))
    }

    private static let sameRules = Wording(
        "登记表由条目按现行规则算出；判断不同的条目不猜。",
        "registers follow from the entries by today's rules; what they judge otherwise is not guessed "
            + "at.")
}
