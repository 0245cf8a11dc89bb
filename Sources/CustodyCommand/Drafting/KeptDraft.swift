import Attestation
import Custody
import Signing
import Spelling

/// A statement in a file, complete or waiting for signatures.
struct KeptDraft {
    let path: String
    let kind: ActKind?
    let draft: Draft

    var json: JSON {
        [
            "file": .string(path), "content": .string(draft.content.id.hex),
            "kind": .string(kind?.rawValue ?? ""), "complete": .bool(draft.missing.isEmpty),
            "missing": .array(draft.missing.map { .string($0.person) }),
        ]
    }

    func lines(_ language: Language) -> [String] {
        let name = kind.map { language($0) } ?? ""
        let missing = draft.missing.map { party in
            let role = Role(rawValue: party.role).map { language($0) } ?? party.role
            return party.person + language.aside(role)
        }
        let typed = ShellWord.of(path)
        let next =
            missing.isEmpty
            ? language("签名齐全；提交：custody submit \(typed)", "complete; custody submit \(typed)")
            : language("尚待签名：", "still to sign: ") + missing.joined(separator: language.comma)
                + language(
                    "；对方运行 custody draft sign \(typed) --key 私钥",
                    "; each runs custody draft sign \(typed) --key FILE")
        return [
            "\(name)  \(path)", language("  编号 ", "  content ") + draft.content.id.hex,
            "  " + next,
        ]
    }
}

extension Output {
    func give(_ kept: [KeptDraft]) {
        let value: JSON = kept.count == 1 ? kept[0].json : .array(kept.map(\.json))
        give(value) { kept.flatMap { $0.lines(language) } }
    }
}
