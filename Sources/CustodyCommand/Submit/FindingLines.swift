import Custody
import Spelling

// Refusals and deviations as lines and as JSON; every command shows them alike.

extension Refusal {
    func lines(_ language: Language) -> [String] {
        let about = subjects.map { language($0) }.joined(separator: language("、", ", "))
        return [
            "  ✗ " + language(code) + (about.isEmpty ? "" : "（\(about)）"),
            "    " + language("依据：", "basis: ") + language(code.basis),
            "    " + language("出路：", "way out: ") + language(code.wayOut),
        ]
    }

    func json(_ language: Language) -> JSON {
        [
            "code": .string(code.rawValue), "words": .string(language(code)),
            "basis": .string(language(code.basis)), "wayOut": .string(language(code.wayOut)),
            "about": .texts(subjects.map(\.spelled)),
        ]
    }
}

extension Deviation {
    func lines(_ language: Language) -> [String] {
        let about = subjects.map { language($0) }.joined(separator: language("、", ", "))
        return [
            "  \(code.gravity == .critical ? "‼" : "⚠") \(language(code.gravity)) · "
                + language(code) + (about.isEmpty ? "" : "（\(about)）"),
            "    " + language("依据：", "basis: ") + language(code.basis),
        ]
    }

    func json(_ language: Language) -> JSON {
        [
            "code": .string(code.rawValue), "gravity": .string(code.gravity.rawValue),
            "words": .string(language(code)), "basis": .string(language(code.basis)),
            "about": .texts(subjects.map(\.spelled)),
        ]
    }
}
