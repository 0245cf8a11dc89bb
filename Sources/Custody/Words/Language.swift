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
}
