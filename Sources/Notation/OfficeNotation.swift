import Custody
import Spelling

/// The wire layouts of the office statements.
extension OfficeAct {
    var written: JSON {
        switch self {
        case .genesis(let act): act.written
        case .plan(let act): act.written
        case .supplement(let act): act.written
        case .enrol(let act): act.written
        case .revoke(let act): act.written
        case .place(let act): act.written
        case .designate(let act): act.written
        case .movement(let act): act.written
        case .opening(let act): act.written
        case .training(let act): act.written
        case .delegate(let act): act.written
        case .milestone(let act): act.written
        case .sealStock(let act): act.written
        case .relatives(let act): act.written
        }
    }

    static let readings: [ActKind: ActReading] = [
        .genesis: reading(Genesis.self) { .office(.genesis($0)) },
        .plan: reading(PlanIssue.self) { .office(.plan($0)) },
        .supplement: reading(SupplementIssue.self) { .office(.supplement($0)) },
        .enrol: reading(Enrolment.self) { .office(.enrol($0)) },
        .revoke: reading(Revocation.self) { .office(.revoke($0)) },
        .place: reading(PlaceDeclaration.self) { .office(.place($0)) },
        .designate: reading(Designation.self) { .office(.designate($0)) },
        .movement: reading(MovementOrder.self) { .office(.movement($0)) },
        .opening: reading(OpeningOrder.self) { .office(.opening($0)) },
        .training: reading(Training.self) { .office(.training($0)) },
        .delegate: reading(Delegation.self) { .office(.delegate($0)) },
        .milestone: reading(MilestoneCompletion.self) { .office(.milestone($0)) },
        .sealStock: reading(SealStock.self) { .office(.sealStock($0)) },
        .relatives: reading(RelativesDeclaration.self) { .office(.relatives($0)) },
    ]
}

extension Genesis: LaidOut {
    static let layout = Layout(
        Genesis.init(centre:centreName:quorum:registrars:checkpointKey:),
        Field("centre", \.centre),
        Field("centreName", \.centreName),
        Field("quorum", \.quorum),
        Field("registrars", \.registrars),
        Field("checkpointKey", \.checkpointKey))
}

extension PlanIssue: LaidOut {
    static let layout = Layout(
        PlanIssue.init(plan:),
        Field("plan", \.plan))
}

extension SupplementIssue: LaidOut {
    static let layout = Layout(
        SupplementIssue.init(supplement:),
        Field("supplement", \.supplement))
}

extension Enrolment: LaidOut {
    static let layout = Layout(
        Enrolment.init(person:reason:),
        Field("person", \.person),
        Field("reason", optional: \.reason))
}

extension Revocation: LaidOut {
    static let layout = Layout(
        Revocation.init(person:key:reason:),
        Field("person", \.person),
        Field("key", \.key),
        Field("reason", \.reason))
}
