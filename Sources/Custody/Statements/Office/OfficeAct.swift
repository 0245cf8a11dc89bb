/// Statements of the offices: who may do what, by which plan.
package enum OfficeAct: Hashable, Sendable {
    case genesis(Genesis)
    case plan(PlanIssue)
    case supplement(SupplementIssue)
    case enrol(Enrolment)
    case revoke(Revocation)
    case place(PlaceDeclaration)
    case designate(Designation)
    case movement(MovementOrder)
    case opening(OpeningOrder)
    case training(Training)
    case delegate(Delegation)
    case milestone(MilestoneCompletion)
    case sealStock(SealStock)
    case relatives(RelativesDeclaration)

    package var kind: ActKind {
        switch self {
        case .genesis: .genesis
        case .plan: .plan
        case .supplement: .supplement
        case .enrol: .enrol
        case .revoke: .revoke
        case .place: .place
        case .designate: .designate
        case .movement: .movement
        case .opening: .opening
        case .training: .training
        case .delegate: .delegate
        case .milestone: .milestone
        case .sealStock: .sealStock
        case .relatives: .relatives
        }
    }
}

/// The first statement of a ledger, signed by the centre's k-of-n registrars (DESIGN §3.4).
package struct Genesis: Hashable, Sendable {
    package let centre: UnitID
    package let centreName: String
    /// How many of the registrars must sign; the keys that may are listed in `Keys/`.
    package let quorum: Int
    package let registrars: [Person]
    /// The verifier key line of the ledger's own checkpoints (C2SP signed-note).
    package let checkpointKey: String

    package init(
        centre: UnitID, centreName: String, quorum: Int, registrars: [Person], checkpointKey: String
    ) {
        self.centre = centre
        self.centreName = centreName
        self.quorum = quorum
        self.registrars = registrars
        self.checkpointKey = checkpointKey
    }
}

/// A plan becomes the rule for its unit and those under it.
package struct PlanIssue: Hashable, Sendable {
    package let plan: Plan

    package init(plan: Plan) {
        self.plan = plan
    }
}

/// A signed supplement to a plan.
package struct SupplementIssue: Hashable, Sendable {
    package let supplement: Supplement

    package init(supplement: Supplement) {
        self.supplement = supplement
    }
}

/// A person's key enters the ledger; he signs with it as one of the parties.
package struct Enrolment: Hashable, Sendable {
    package let person: Person
    package let reason: String?

    package init(person: Person, reason: String? = nil) {
        self.person = person
        self.reason = reason
    }
}

/// A key counts no longer, from this place of the ledger on.
package struct Revocation: Hashable, Sendable {
    package let person: PersonID
    package let key: KeyID
    package let reason: String

    package init(person: PersonID, key: KeyID, reason: String) {
        self.person = person
        self.key = key
        self.reason = reason
    }
}
