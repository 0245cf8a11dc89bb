import Custody
import Spelling
import Views

/// What a statement says, line by line, in the words of the sheet that the pages show; people, units
/// and containers by the ids that are signed.
struct SheetLines {
    private let language: Language
    private let codes: JSON

    init(_ language: Language) {
        self.language = language
        codes = SheetWords(language).json["codes"] ?? .object([])
    }

    /// An object's members, each on a line of its own; what has parts stands below its name.
    func of(_ object: JSON, indent: String = "") -> [String] {
        (object.members ?? []).flatMap { member -> [String] in
            let name = indent + called(member.name)
            let parts = member.value.items?.filter { $0.members != nil } ?? []
            if !parts.isEmpty {
                return [name] + parts.map { "\(indent)  · \(inline($0))" }
            }
            guard member.value.members != nil else {
                return ["\(name)  \(plain(member.value, member.name))"]
            }
            return [name] + of(member.value, indent: indent + "  ")
        }
    }

    private func called(_ name: String) -> String {
        FieldWords.all[name].map { language($0) } ?? name
    }

    /// A row of a list.
    private func inline(_ row: JSON) -> String {
        (row.members ?? []).map { member in
            let rows = member.value.items?.filter { $0.members != nil } ?? []
            let inner =
                member.value.members != nil
                ? bracketed(member.value)
                : rows.isEmpty
                    ? plain(member.value, member.name) : rows.map(bracketed).joined(separator: " ")
            return "\(called(member.name)) \(inner)"
        }.joined(separator: "  ")
    }

    private func bracketed(_ value: JSON) -> String {
        language("（", "(") + inline(value) + language("）", ")")
    }

    private func plain(_ value: JSON, _ name: String) -> String {
        switch value {
        case .string(let text): codes[name]?[text]?.text ?? moment(text) ?? text
        case .integer(let whole): codes[name]?["\(whole)"]?.text ?? "\(whole)"
        case .bool(let truth): truth ? language("是", "yes") : language("否", "no")
        case .array(let items):
            items.isEmpty
                ? "–" : items.map { plain($0, name) }.joined(separator: language.comma)
        case .object: inline(value)
        }
    }

    /// `2021-05-20T09:00:00+08:00` as people read it; nil where it is something else.
    private func moment(_ text: String) -> String? {
        text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00/).map { _ in
            String(text.prefix(16)).replacing("T", with: " ")
        }
    }
}
