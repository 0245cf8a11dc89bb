import Audit
import Custody
import Merkle
import Signing

extension AuditReport {
    /// What a person reads of it, the judgement last.
    ///
    /// First comes what others testify, then the entries themselves; of what follows from them
    /// (tiles, checkpoints, registers) and of what is only worth knowing the first few, but always
    /// which evidence spoke of another ledger, a second name, and how much of it others saw.
    func lines(_ language: Language) -> [String] {
        let wrong = AuditTold.allCases.flatMap { told in
            told.few(failures.filter { AuditTold($0) == told }, hasCause: !entries.isEmpty)
        }
        let named = notes.filter { $0 == .file(.alsoNamed) }
        let others = notes.filter { AuditTold($0) != .outside && $0 != .file(.alsoNamed) }
        let outside = AuditTold.outside.of(notes)
        let absent = outside.filter(\.isOfCosignature)
        let first = outside.filter { !$0.isOfCosignature } + absent.prefix(10)
        let known = first + named + others.prefix(3)
        let more = findings.count - wrong.count - known.count + unlisted
        return wrong.map { "✗ " + language($0) } + known.map { "· " + language($0) }
            + (more > 0
                ? [
                    language(
                        "  另有 \(more) 条未列出（--json 列得更多）",
                        "  \(more) more are not listed (--json has more)")
                ]
                : []) + concerned(language) + compared(language)
            + covered(language)
            + [
                (isClean ? "✓ " : "✗ ") + language(self),
                language("  树根 ", "  root ") + head.root.hex,
            ]
    }

    /// How much of it others saw, whatever else there is to say.
    private func covered(_ language: Language) -> [String] { ["  " + language(cosigned)] }

    /// The entries that do not hold, in their order.
    private var entries: [Int] { Set(failures.compactMap(\.index)).sorted() }

    private func concerned(_ language: Language) -> [String] {
        guard !entries.isEmpty else { return [] }
        let named = entries.prefix(10).map(String.init).joined(separator: language.comma)
        let rest = entries.count > 10 ? "…" : ""
        return [language("  不成立的条目：", "  entries that do not hold: ") + named + rest]
    }

    private func compared(_ language: Language) -> [String] {
        guard counts.testimonies > 0 else { return [] }
        return [
            language(
                "  已与别处留存的 \(counts.testimonies) 项证据核对",
                "  held against \(counts.testimonies) testimonies that others kept")
        ]
    }
}

extension AuditFinding {
    /// Whether it is one of perhaps many cosignatures that the ledger has not.
    fileprivate var isOfCosignature: Bool {
        if case .outside(_, .absent) = self { true } else { false }
    }
}

/// In which order findings are told.
private enum AuditTold: CaseIterable {
    case outside, ledger, entries, tiles, checkpoints, registers

    init(_ finding: AuditFinding) {
        self =
            switch finding {
            case .outside: .outside
            case .file, .genesis: .ledger
            case .entry, .person: .entries
            case .tile: .tiles
            case .checkpoint, .cosignature: .checkpoints
            case .register: .registers
            }
    }

    func of(_ findings: [AuditFinding]) -> [AuditFinding] {
        findings.filter { AuditTold($0) == self }
    }

    /// Where an entry is the cause, what follows from it need not be read whole.
    func few(_ findings: [AuditFinding], hasCause: Bool) -> [AuditFinding] {
        switch self {
        case .outside, .ledger, .entries: findings
        case .tiles, .checkpoints, .registers: hasCause ? Array(findings.prefix(4)) : findings
        }
    }
}
