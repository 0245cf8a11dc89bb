/// What a rule stands on; every answer to a person names it (DESIGN §2).
package enum Basis: Hashable, Sendable {
    /// A clause of the national notice 卫人才发〔2020〕153号.
    case national(String)
    /// A clause of Inner Mongolia's notice for 2020.
    case innerMongolia(String)
    /// A norm of the field, with its source.
    case norm(String)
    /// House policy of the signed plan.
    case house(String)
    /// How the record itself is kept (DESIGN §3 and §4).
    case record(String)
}

extension Basis: Worded {
    package var wording: Wording {
        switch self {
        case .national(let clause):
            Wording("卫人才发〔2020〕153号 \(clause)", "national notice \(clause)")
        case .innerMongolia(let clause):
            Wording("内蒙古考区2020年通知 \(clause)", "Inner Mongolia notice \(clause)")
        case .norm(let source): Wording("行业规范：\(source)", "norm of the field: \(source)")
        case .house(let field): Wording("考务计划规定：\(field)", "house policy of the plan: \(field)")
        case .record(let clause): Wording("记录规则：\(clause)", "rule of the record: \(clause)")
        }
    }
}
