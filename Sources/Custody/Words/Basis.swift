/// What a rule stands on; every answer to a person names it (DESIGN §2).
///
/// What the plan or a program's author says in his own words may be said in both languages, with a
/// stroke between them: 「每程押运人数 / people on a leg」.
package enum Basis: Hashable, Sendable {
    /// A clause of the national notice 卫人才发〔2020〕153号.
    case national(String)
    /// A clause of Inner Mongolia's notice for 2020.
    case innerMongolia(String)
    /// A norm of the field, with its source.
    case norm(String)
    /// House policy of the signed plan.
    case house(String)
    /// How the record itself is kept, in words: whoever reads it has no design to look it up in.
    case record(String)
}

extension Basis: Worded {
    package var wording: Wording {
        switch self {
        case .national(let clause):
            Wording("卫人才发〔2020〕153号 \(clause)", "national notice \(Self.english(clause))")
        case .innerMongolia(let clause):
            Wording(
                "内蒙古考区2020年通知 \(clause)", "Inner Mongolia notice \(Self.english(clause))")
        case .norm(let source): Self.said(source, "行业规范：", "norm of the field: ")
        case .house(let policy): Self.said(policy, "考务计划规定：", "house policy of the plan: ")
        case .record(let rule): Self.said(rule, "本系统规则：", "house rule: ")
        }
    }

    /// Clauses keep their numbers; only what stands between them is another language's.
    private static func english(_ clauses: String) -> String {
        clauses.replacing(Language.chinese.comma, with: Language.english.comma)
    }

    private static func said(_ text: String, _ chinese: String, _ english: String) -> Wording {
        let words = Wording(spoken: text)
        return Wording(chinese + words.chinese, english + words.english)
    }
}

extension Wording {
    /// 「中文 / English」; without a stroke the same in both languages.
    package init(spoken text: String) {
        guard let stroke = text.firstRange(of: " / ") else {
            self.init(text, text)
            return
        }
        self.init(String(text[..<stroke.lowerBound]), String(text[stroke.upperBound...]))
    }
}
