import Custody
import Reports
import Spelling

// Refusals and deviations as lines and as JSON; every command shows them alike.

extension Refusal {
    func lines(_ language: Language) -> [String] {
        let about = subjects.map { language($0) }.joined(separator: language.comma)
        return [
            "  ✗ " + language(code) + language.aside(about),
            "    " + language("依据：", "basis: ") + language(code.basis),
            "    " + language("出路：", "way out: ") + language(code.wayOut),
        ]
    }

    func json(_ language: Language) -> JSON { AnswerTelling(language).refusal(self) }
}

extension Gravity {
    /// What stands before a deviation or a finding.
    var mark: String { self == .critical ? "‼" : "⚠" }
}

extension Deviation {
    func lines(_ language: Language) -> [String] {
        let about = subjects.map { language($0) }.joined(separator: language.comma)
        return [
            "  \(code.gravity.mark) \(language(code.gravity)) · "
                + language(code) + language.aside(about),
            "    " + language("依据：", "basis: ") + language(code.basis),
        ]
    }

    func json(_ language: Language) -> JSON { AnswerTelling(language).deviation(self) }
}
