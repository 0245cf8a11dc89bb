/// The two languages that people are spoken to in.
package enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"

    package func callAsFunction(_ wording: Wording) -> String {
        switch self {
        case .chinese: wording.chinese
        case .english: wording.english
        }
    }

    package func callAsFunction(_ worded: some Worded) -> String { self(worded.wording) }

    package func callAsFunction(_ chinese: String, _ english: String) -> String {
        self(Wording(chinese, english))
    }

    /// Between the things of a list.
    package var comma: String { self("、", ", ") }

    /// Between clauses.
    package var semicolon: String { self("；", "; ") }

    /// What is said beside something, in brackets; nothing of nothing.
    package func aside(_ text: String) -> String {
        text.isEmpty ? "" : self("（\(text)）", " (\(text))")
    }
}
