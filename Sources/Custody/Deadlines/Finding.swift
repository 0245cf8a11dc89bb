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
    case openerHasNoKey = "opener-has-no-key"
    case outageIsOpen = "outage-is-open"
    case visitorIsInside = "visitor-is-inside"
    case visitorIsUnaccompanied = "visitor-is-unaccompanied"
    case destroyedInTheVault = "destroyed-in-the-vault"
    case goneAndNotTakenOut = "gone-and-not-taken-out"
    case feedHasAHole = "feed-has-a-hole"
    case clockContradicts = "clock-contradicts"
    case checkpointIsStale = "checkpoint-is-stale"
    case delegationLapsed = "delegation-lapsed"
    case balanceIsOpen = "balance-is-open"
    case readingsStayHidden = "readings-stay-hidden"
    case slipIsUnconfirmed = "slip-is-unconfirmed"

    package var gravity: Gravity {
        switch self {
        case .gapIsOpen, .incidentIsOpen, .inspectionIsMissed, .reviewIsMissed, .visitorIsInside,
            .feedHasAHole, .clockContradicts, .checkpointIsStale:
            .deviation
        case .quarantineIsOpen, .releaseIsUnanswered, .guardIsInTwoVaults, .watchIsNotProvable,
            .signedAfterwards, .shiftIsUnsigned, .roundIsMissed, .keyHasNoHolder,
            .openerHasNoKey, .outageIsOpen, .visitorIsUnaccompanied, .delegationLapsed,
            .balanceIsOpen, .readingsStayHidden, .destroyedInTheVault, .goneAndNotTakenOut,
            .slipIsUnconfirmed:
            .serious
        case .sealOnTwoContainers, .deviceCountsTwice, .machineIsNotWiped, .watchIsBroken,
            .dutyIsVacant, .keysShareADevice, .keysAreInOneHand:
            .critical
        }
    }

    package var basis: Basis {
        switch self {
        case .sealOnTwoContainers: .sealNumbersAreUnique
        case .deviceCountsTwice, .feedHasAHole: .statement
        case .clockContradicts: .time
        case .destroyedInTheVault: .hours
        case .checkpointIsStale: .house("检查点过旧的时限 / when a checkpoint is stale")
        case .delegationLapsed: .house("代理期满后的空缺 / vacancy after a delegation")
        case .gapIsOpen, .goneAndNotTakenOut: .chain
        case .slipIsUnconfirmed: .handover
        case .quarantineIsOpen, .incidentIsOpen: .national("三(二)")
        case .machineIsNotWiped: .national("六(一)3")
        case .releaseIsUnanswered: .answer
        case .watchIsBroken, .guardIsInTwoVaults, .dutyIsVacant, .watchIsNotProvable:
            .national("三(三)")
        case .keysShareADevice, .signedAfterwards: .proof
        case .shiftIsUnsigned, .visitorIsInside, .visitorIsUnaccompanied:
            .shiftLog
        case .roundIsMissed, .inspectionIsMissed, .keyHasNoHolder, .keysAreInOneHand,
            .openerHasNoKey, .outageIsOpen:
            .examSecrecy
        case .reviewIsMissed: .footageReview
        case .balanceIsOpen: .national("六(一)2、六(二)1")
        case .readingsStayHidden: .house("盲检与同步期限 / blind checks and the grace of syncing")
        }
    }
}
