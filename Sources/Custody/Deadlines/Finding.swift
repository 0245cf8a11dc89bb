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
    case dutyIsVacant = "duty-is-vacant"
    case watchIsNotProvable = "watch-is-not-provable"
    case keysShareADevice = "keys-share-a-device"
    case signedAfterwards = "signed-afterwards"
    case shiftIsUnsigned = "shift-is-unsigned"
    case roundIsMissed = "round-is-missed"
    case inspectionIsMissed = "inspection-is-missed"
    case reviewIsMissed = "review-is-missed"
    case keyHasNoHolder = "key-has-no-holder"
    case keysAreInOneHand = "keys-are-in-one-hand"
    case outageIsOpen = "outage-is-open"
    case visitorIsInside = "visitor-is-inside"
    case visitorIsUnaccompanied = "visitor-is-unaccompanied"
    case feedHasAHole = "feed-has-a-hole"
    case clockContradicts = "clock-contradicts"
    case checkpointIsStale = "checkpoint-is-stale"
    case delegationLapsed = "delegation-lapsed"
    case balanceIsOpen = "balance-is-open"
    case readingsStayHidden = "readings-stay-hidden"

    package var gravity: Gravity {
        switch self {
        case .gapIsOpen, .incidentIsOpen, .inspectionIsMissed, .reviewIsMissed, .visitorIsInside,
            .feedHasAHole, .clockContradicts, .checkpointIsStale:
            .deviation
        case .quarantineIsOpen, .releaseIsUnanswered, .guardIsInTwoVaults, .watchIsNotProvable,
            .signedAfterwards, .shiftIsUnsigned, .roundIsMissed, .keyHasNoHolder, .outageIsOpen,
            .visitorIsUnaccompanied, .delegationLapsed, .balanceIsOpen, .readingsStayHidden:
            .serious
        case .sealOnTwoContainers, .deviceCountsTwice, .machineIsNotWiped, .watchIsBroken,
            .dutyIsVacant, .keysShareADevice, .keysAreInOneHand:
            .critical
        }
    }

    package var basis: Basis {
        switch self {
        case .sealOnTwoContainers: .norm("ISO 17712：铅封编号唯一")
        case .deviceCountsTwice, .feedHasAHole: .record("DESIGN §3.1")
        case .clockContradicts: .record("DESIGN §3.10")
        case .checkpointIsStale: .house("trust.staleHours")
        case .delegationLapsed: .house("clocks.delegationHours")
        case .gapIsOpen: .record("DESIGN §3.6")
        case .quarantineIsOpen, .incidentIsOpen: .national("三(二)")
        case .machineIsNotWiped: .national("六(一)3")
        case .releaseIsUnanswered: .record("DESIGN §4")
        case .watchIsBroken, .guardIsInTwoVaults, .dutyIsVacant, .watchIsNotProvable:
            .national("三(三)")
        case .keysShareADevice, .signedAfterwards: .record("DESIGN §3.2、§3.10")
        case .shiftIsUnsigned, .visitorIsInside, .visitorIsUnaccompanied:
            .norm("黑龙江保密室管理规定：交接班记录、来访登记")
        case .roundIsMissed, .inspectionIsMissed, .keyHasNoHolder, .keysAreInOneHand,
            .outageIsOpen:
            .norm("国家教育考试考务安全保密工作规定")
        case .reviewIsMissed: .norm("2016年高考保密室做法：每6小时回放录像")
        case .balanceIsOpen: .national("六(一)2、六(二)1")
        case .readingsStayHidden: .house("blind、trust.syncHours")
        }
    }
}
