import Audit
import Custody
import Merkle
import Signing

extension AuditReport {
    /// What a person reads of it: every failure, of what is only worth knowing the first few, the
    /// judgement last.
    func lines(_ language: Language) -> [String] {
        let told = notes.prefix(3)
        let more = notes.count - told.count + unlisted
        return failures.map { "✗ " + language($0) } + told.map { "· " + language($0) }
            + (more > 0 ? [language("  另有 \(more) 条未列出", "  \(more) more are not listed")] : [])
            + [
                (isClean ? "✓ " : "✗ ") + language(self),
                language("  树根 ", "  root ") + head.root.hex,
            ]
    }
}
