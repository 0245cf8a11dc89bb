import Spelling

extension Workshop {
    /// What a draft's content has at a path such as `lines[0].seals`; a list's items with commas
    /// between them, nil where there is nothing.
    func said(_ draft: String, _ path: String) throws -> String? {
        let shown = try done("draft show \(draft) --json").output
        let act = try JSON.parse(Array(shown.utf8.dropLast()))["statement"]?["act"]
        let value = path.split(separator: ".").reduce(act) { value, step in
            let parts = step.split { "[]".contains($0) }
            let named = value?[String(parts[0])]
            guard parts.count > 1, let place = Int(parts[1]) else { return named }
            return named?.items?.dropFirst(place).first
        }
        return value.map(spelled)
    }

    private func spelled(_ value: JSON) -> String {
        switch value {
        case .string(let text): text
        case .integer(let whole): "\(whole)"
        case .bool(let truth): "\(truth)"
        case .array(let items): items.map(spelled).joined(separator: ", ")
        case .object: "{}"
        }
    }
}
