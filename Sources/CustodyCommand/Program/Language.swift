import Custody
import Foundation

/// Chinese unless the locale asks for English; `--language` overrides it.
enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"

    /// From LC_ALL, LC_MESSAGES or LANG, in POSIX's order of precedence.
    static func ofLocale(
        _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Self {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
            .first { !$0.isEmpty }
        return set?.hasPrefix("en") == true ? .english : .chinese
    }

    func callAsFunction(_ wording: Wording) -> String {
        switch self {
        case .chinese: wording.chinese
        case .english: wording.english
        }
    }

    func callAsFunction(_ worded: some Worded) -> String { self(worded.wording) }

    func callAsFunction(_ chinese: String, _ english: String) -> String {
        self(Wording(chinese, english))
    }
}
