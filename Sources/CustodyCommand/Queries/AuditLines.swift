import Audit
import Custody
import Merkle
import Signing

extension AuditReport {
    /// What a person reads of it: findings first, the judgement last.
    func lines(_ language: Language) -> [String] {
        let more = unlisted
        return findings.map { "\($0.isFailure ? "✗" : "·") \(language($0))" }
            + (more > 0 ? [language("  另有 \(more) 处未列出", "  \(more) more are not listed")] : [])
            + [
                (isClean ? "✓ " : "✗ ") + language(self),
                language("  树根 ", "  root ") + head.root.hex,
            ]
    }
}
