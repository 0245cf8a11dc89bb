/// What a statement asserts, in six families.
package enum Act: Hashable, Sendable {
    case office(OfficeAct)
    case journey(JourneyAct)
    case vault(VaultAct)
    case exam(ExamAct)
    case closing(ClosingAct)
    case trouble(TroubleAct)

    package var kind: ActKind {
        switch self {
        case .office(let act): act.kind
        case .journey(let act): act.kind
        case .vault(let act): act.kind
        case .exam(let act): act.kind
        case .closing(let act): act.kind
        case .trouble(let act): act.kind
        }
    }
}

/// Every kind of statement; the raw value is the `type` in signed bytes and is frozen.
package enum ActKind: String, CaseIterable, Hashable, Sendable {
    // Office
    case genesis, plan, supplement, enrol, revoke, place, designate, movement, opening, training
    case delegate, milestone, relatives
    case sealStock = "seal-stock"
    // Journey
    case manifest, pack, seal, release, accept, posted, arrived, withdraw, transcribed, quarantine
    case reveal
    case crewChange = "crew-change"
    case sealCheck = "seal-check"
    case quarantineLift = "quarantine-lift"
    // Vault
    case store, round, visitor, equipment
    case takeOut = "take-out"
    case signOn = "sign-on"
    case signOff = "sign-off"
    case shiftHandover = "shift-handover"
    case vaultOpening = "vault-opening"
    case jointInspection = "joint-inspection"
    case footageReview = "footage-review"
    case keyHandover = "key-handover"
    // Exam
    case batchEnd = "batch-end"
    case roomIssue = "room-issue"
    case packetOpening = "packet-opening"
    case roomCollection = "room-collection"
    case discImport = "disc-import"
    case attendance
    case roomList = "room-list"
    // Closing
    case upload, wipe, count, destruction, filing
    case uploadConfirmation = "upload-confirmation"
    case wipeOrder = "wipe-order"
    case centreHandover = "centre-handover"
    case centreVerification = "centre-verification"
    case destructionApproval = "destruction-approval"
    case filingAcknowledgement = "filing-acknowledgement"
    // Trouble
    case incident, correction, waiver, explanation
    case incidentResolution = "incident-resolution"
    case contestResolution = "contest-resolution"
    case escalationAcknowledgement = "escalation-acknowledgement"

    /// Whether it asks for something that may not be given; permits are judged at their place in
    /// the ledger, facts only by what they name (DESIGN §4).
    package var isPermit: Bool { Permits.all.contains(self) }

    /// Whether it advances a container's chain; others only cite it (DESIGN §3.6).
    package var advancesChain: Bool { Chains.advancing.contains(self) }
}

/// The acts that grant something.
enum Permits {
    static let all: Set<ActKind> = [
        .movement, .opening, .uploadConfirmation, .wipeOrder, .destructionApproval, .waiver,
        .quarantineLift, .contestResolution,
    ]
}

/// The acts of custody and of opening.
enum Chains {
    static let advancing: Set<ActKind> = [
        .pack, .seal, .release, .accept, .posted, .withdraw, .crewChange, .transcribed,
        .roomIssue, .packetOpening, .centreHandover, .destruction,
    ]
}
