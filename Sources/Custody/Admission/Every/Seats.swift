/// Who may sign an act, and whose signature it cannot do without.
///
/// Lenient for what happened, where a missing second person is a deviation; strict for permits
/// and for what the offices say.
package struct Seats: Sendable {
    package let may: Set<Role>
    package let needs: [Seat]

    init(_ may: Set<Role>, _ needs: Seat...) {
        (self.may, self.needs) = (may, needs)
    }

    /// The row of a kind; a kind without one is signed by nobody.
    package static func of(_ kind: ActKind) -> Self { all[kind] ?? Self([]) }

    static let all = office.merging(journey) { $1 }.merging(vault) { $1 }
        .merging(exam) { $1 }.merging(closing) { $1 }.merging(trouble) { $1 }

    private static let office: [ActKind: Self] = [
        .genesis: Self([.registrar], Seat([.registrar])),
        .plan: Self(.office, Seat(.office)),
        .supplement: Self(.office, Seat(.office)),
        .enrol: Self(.anyone, Seat([.registrar])),
        .revoke: Self([.registrar], Seat([.registrar])),
        .place: Self(.office, Seat(.office, from: .over)),
        .designate: Self(.office, Seat(.office, from: .over)),
        .movement: Self(.office, Seat(.office)),
        .opening: Self(.office.union([.patrol]), Seat([.head], from: .over)),
        .training: Self(.anyone, Seat(.office)),
        .delegate: Self(.anyone, Seat(.anyone)),
        .milestone: Self(.office, Seat(.office, from: .over)),
        .sealStock: Self(.keepers, Seat(.keepers, from: .over)),
        .relatives: Self(.anyone, Seat(.anyone)),
    ]

    private static let journey: [ActKind: Self] = [
        .manifest: Self(.keepers, Seat(.keepers, from: .over)),
        .pack: Self(.anyone, Seat(.handlers)),
        .seal: Self(.anyone, Seat(.handlers)),
        .release: Self(.anyone, Seat(.handlers)),
        .accept: Self(.anyone, Seat(.handlers)),
        .posted: Self(.anyone, Seat(.handlers)),
        .arrived: Self(.anyone, Seat(.carriers)),
        .withdraw: Self(.anyone, Seat(.handlers)),
        .crewChange: Self(.anyone, Seat(.carriers, 2)),
        .transcribed: Self(.anyone, Seat(.handlers, 2)),
        .sealCheck: Self(.anyone, Seat(.anyone)),
        .reveal: Self(.anyone, Seat(.handlers)),
        .quarantine: Self(.anyone, Seat(.anyone)),
        .quarantineLift: Self(.office.union([.inspector, .witness]), Seat([.head])),
    ]

    private static let vault: [ActKind: Self] = [
        .store: Self(.anyone, Seat(.handlers)),
        .takeOut: Self(.anyone, Seat(.handlers)),
        .signOn: Self([.custodian], Seat([.custodian])),
        .signOff: Self([.custodian], Seat([.custodian])),
        .shiftHandover: Self(.anyone, Seat([.custodian])),
        .round: Self(.anyone, Seat(.keepers.union([.patrol, .inspector]))),
        .vaultOpening: Self(.anyone, Seat(.keepers)),
        .visitor: Self(.anyone, Seat(.keepers)),
        .equipment: Self(.anyone, Seat(.keepers.union([.patrol, .inspector]))),
        .jointInspection: Self(.anyone, Seat(.keepers.union([.patrol, .inspector]))),
        .footageReview: Self(.anyone, Seat(.keepers.union([.patrol, .inspector]))),
        .keyHandover: Self(.anyone, Seat(.keepers)),
    ]

    private static let exam: [ActKind: Self] = [
        .batchEnd: Self(.anyone, Seat(.room, from: .around)),
        .roomIssue: Self(.anyone, Seat(.keepers, from: .around)),
        .packetOpening: Self(.anyone, Seat(.anyone)),
        .roomCollection: Self(.anyone, Seat(.room, from: .around)),
        .discImport: Self(.anyone, Seat(.computer, from: .around)),
        .roomList: Self(.anyone, Seat(.office, from: .over)),
        .attendance: Self(.anyone, Seat(.room, from: .around)),
    ]

    private static let closing: [ActKind: Self] = [
        .upload: Self(.anyone, Seat(.computer, from: .around)),
        .uploadConfirmation: Self(.office, Seat(.office)),
        .wipeOrder: Self(.office.union([.patrol]), Seat(.office, from: .over)),
        .wipe: Self(.anyone, Seat(.anyone)),
        .count: Self(.anyone, Seat(.handlers, from: .around)),
        .centreHandover: Self(.anyone, Seat(.handlers)),
        .centreVerification: Self(.anyone, Seat(.keepers)),
        .destructionApproval: Self(.office.union([.inspector]), Seat([.head])),
        .destruction: Self(.anyone, Seat(.anyone)),
        .filing: Self(.office.union([.inspector]), Seat(.office, from: .over)),
        .filingAcknowledgement: Self(.office, Seat(.office)),
    ]

    private static let trouble: [ActKind: Self] = [
        .incident: Self(.anyone, Seat(.anyone)),
        .incidentResolution: Self(.anyone, Seat([.head, .inspector])),
        .contestResolution: Self(
            .office.union([.witness, .inspector]), Seat([.head]), Seat([.witness, .inspector])),
        .correction: Self(.anyone, Seat(.anyone)),
        .waiver: Self(.office, Seat([.head])),
        .escalationAcknowledgement: Self(.keepers, Seat(.keepers, from: .over)),
        .explanation: Self(.office.union([.witness, .inspector]), Seat([.head])),
    ]
}
