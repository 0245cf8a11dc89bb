/// Statements of what went wrong and how it was settled.
package enum TroubleAct: Hashable, Sendable {
    case incident(Incident)
    case incidentResolution(IncidentResolution)
    case contestResolution(ContestResolution)
    case correction(Correction)
    case waiver(Waiver)
    case escalationAcknowledgement(EscalationAcknowledgement)
    case explanation(DifferenceExplanation)

    package var kind: ActKind {
        switch self {
        case .incident: .incident
        case .incidentResolution: .incidentResolution
        case .contestResolution: .contestResolution
        case .correction: .correction
        case .waiver: .waiver
        case .escalationAcknowledgement: .escalationAcknowledgement
        case .explanation: .explanation
        }
    }
}

/// How grave something is; a critical breach blocks closing and reaches the tier above at once.
package enum Gravity: String, CaseIterable, Hashable, Comparable, Sendable {
    case note
    case deviation
    case serious
    case critical

    private var rank: Int {
        switch self {
        case .note: 0
        case .deviation: 1
        case .serious: 2
        case .critical: 3
        }
    }

    package static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
}

/// 异常情况报告: something happened, told and signed by a person.
package struct Incident: Hashable, Sendable {
    package let gravity: Gravity
    package let happened: Instant
    package let containers: [ContainerID]
    package let about: ContentID?
    package let account: String
    package let attachments: [Attachment]

    package init(
        gravity: Gravity, happened: Instant, containers: [ContainerID], about: ContentID? = nil,
        account: String, attachments: [Attachment]
    ) {
        self.gravity = gravity
        self.happened = happened
        self.containers = containers
        self.about = about
        self.account = account
        self.attachments = attachments
    }
}

/// An incident is settled by the tier above, with what was found.
package struct IncidentResolution: Hashable, Sendable {
    package let incident: ContentID
    package let outcome: String

    package init(incident: ContentID, outcome: String) {
        self.incident = incident
        self.outcome = outcome
    }
}

/// A supervisor and an independent witness say which of two claims is true, after looking at the
/// seals (DESIGN §3.6).
package struct ContestResolution: Hashable, Sendable {
    package let container: ContainerID
    package let upheld: ContentID
    package let sealCheck: ContentID
    package let reason: String

    package init(container: ContainerID, upheld: ContentID, sealCheck: ContentID, reason: String) {
        self.container = container
        self.upheld = upheld
        self.sealCheck = sealCheck
        self.reason = reason
    }
}

/// A statement was wrong and another stands in its place; it never improves a verdict.
package struct Correction: Hashable, Sendable {
    package let supersedes: ContentID
    package let by: ContentID?
    package let reason: String

    package init(supersedes: ContentID, by: ContentID? = nil, reason: String) {
        self.supersedes = supersedes
        self.by = by
        self.reason = reason
    }
}

/// What a waiver does to a window.
package enum WaiverKind: String, CaseIterable, Hashable, Sendable {
    /// The breach stands and is excused.
    case waived
    /// The limit moves before it is reached.
    case extended
}

/// A window is waived or extended by the tier above for a site and batch; the breach stays visible.
package struct Waiver: Hashable, Sendable {
    package let window: WindowID
    package let kind: WaiverKind
    package let site: UnitID
    package let batch: BatchID
    package let minutes: Int
    package let reason: String

    package init(
        window: WindowID, kind: WaiverKind, site: UnitID, batch: BatchID, minutes: Int,
        reason: String
    ) {
        self.window = window
        self.kind = kind
        self.site = site
        self.batch = batch
        self.minutes = minutes
        self.reason = reason
    }
}
