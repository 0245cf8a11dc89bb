import Custody
import Foundation

extension Language {
    /// Chinese unless LC_ALL, LC_MESSAGES or LANG asks for English; `--language` overrides it.
    static func ofLocale(
        _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Self {
        // POSIX's order of precedence.
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
            .first { !$0.isEmpty }
        return set?.hasPrefix("en") == true ? .english : .chinese
    }
}
