/// What only reading the whole record shows, that nobody has to report (DESIGN §4).
package struct Finding: Hashable, Sendable {
    package let code: FindingCode
    package let gravity: Gravity
    package let subjects: [Subject]
    package let people: [PersonID]
    package let containers: [ContainerID]
    package let statements: [ContentID]
    /// From when on; nil where it has no hour.
    package let since: Instant?
    package let until: Instant?

    init(
        _ code: FindingCode, gravity: Gravity? = nil, _ subjects: [Subject],
        people: [PersonID] = [], containers: [ContainerID] = [], statements: [ContentID] = [],
        since: Instant? = nil, until: Instant? = nil
    ) {
        self.code = code
        self.gravity = gravity ?? code.gravity
        self.subjects = subjects
        self.people = people
        self.containers = containers
        self.statements = statements
        self.since = since
        self.until = until
    }

    package var basis: Basis { code.basis }
}

/// The kinds of finding, each with how grave it is and what it stands on.
package enum FindingCode: String, CaseIterable, Hashable, Sendable {
    case sealOnTwoContainers = "seal-on-two-containers"
    case deviceCountsTwice = "device-counts-twice"
    case gapIsOpen = "gap-is-open"
    case quarantineIsOpen = "quarantine-is-open"
    case incidentIsOpen = "incident-is-open"
    case machineIsNotWiped = "machine-is-not-wiped"
    case releaseIsUnanswered = "release-is-unanswered"
    case watchIsBroken = "watch-is-broken"
    case guardIsInTwoVaults = "guard-is-in-two-vaults"
    case balanceIsOpen = "balance-is-open"

    package var gravity: Gravity {
        switch self {
        case .gapIsOpen, .incidentIsOpen: .deviation
        case .quarantineIsOpen, .releaseIsUnanswered, .guardIsInTwoVaults, .balanceIsOpen:
            .serious
        case .sealOnTwoContainers, .deviceCountsTwice, .machineIsNotWiped, .watchIsBroken:
            .critical
        }
    }

    package var basis: Basis {
        switch self {
        case .sealOnTwoContainers: .norm("ISO 17712：铅封编号唯一")
        case .deviceCountsTwice: .record("DESIGN §3.1")
        case .gapIsOpen: .record("DESIGN §3.6")
        case .quarantineIsOpen, .incidentIsOpen: .national("三(二)")
        case .machineIsNotWiped: .national("六(一)3")
        case .releaseIsUnanswered: .record("DESIGN §4")
        case .watchIsBroken, .guardIsInTwoVaults: .national("三(三)")
        case .balanceIsOpen: .national("六(一)2、六(二)1")
        }
    }
}
