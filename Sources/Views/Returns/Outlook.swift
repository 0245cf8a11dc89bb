import Custody

/// How obligations are told apart at a glance.
package enum Outlook: String, CaseIterable, Sendable {
    case breached, unproven, running, met

    static func of(_ verdict: Verdict) -> Self {
        switch verdict {
        case .met: .met
        case .waiting, .running: .running
        case .breached, .premature: .breached
        case .notProvable: .unproven
        }
    }

    var words: Wording {
        switch self {
        case .breached: Wording("违限", "breached")
        case .unproven: Wording("不能证明", "not provable")
        case .running: Wording("进行中", "running")
        case .met: Wording("按时", "met")
        }
    }

    var mark: String {
        switch self {
        case .breached: "‼"
        case .unproven: "?"
        case .running: "◷"
        case .met: "✓"
        }
    }

    var state: String {
        switch self {
        case .breached: "is-bad"
        case .unproven: "is-owed"
        case .running: "is-running"
        case .met: "is-good"
        }
    }
}
