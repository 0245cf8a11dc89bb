/// Statements after the exam: upload, wipe, return, destruction.
package enum ClosingAct: Hashable, Sendable {
    case upload(Upload)
    case uploadConfirmation(UploadConfirmation)
    case wipeOrder(WipeOrder)
    case wipe(Wipe)
    case count(ReturnCount)
    case centreHandover(CentreHandover)
    case centreVerification(CentreVerification)
    case destructionApproval(DestructionApproval)
    case destruction(Destruction)
    case filing(Filing)
    case filingAcknowledgement(FilingAcknowledgement)

    package var kind: ActKind {
        switch self {
        case .upload: .upload
        case .uploadConfirmation: .uploadConfirmation
        case .wipeOrder: .wipeOrder
        case .wipe: .wipe
        case .count: .count
        case .centreHandover: .centreHandover
        case .centreVerification: .centreVerification
        case .destructionApproval: .destructionApproval
        case .destruction: .destruction
        case .filing: .filing
        case .filingAcknowledgement: .filingAcknowledgement
        }
    }
}

/// The counted return of one batch of one site: what goes back, in which containers (R6, R9).
package struct ReturnCount: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let containers: [ContainerID]
    package let lines: [CountLine]

    package init(site: UnitID, batch: BatchID, containers: [ContainerID], lines: [CountLine]) {
        self.site = site
        self.batch = batch
        self.containers = containers
        self.lines = lines
    }

    /// Of what there was any.
    var found: [ItemKind] {
        Set(lines.filter { $0.found > 0 }.map(\.kind)).sorted { $0.code < $1.code }
    }
}

/// The region gives the centre's collectors what goes to the centre (N六(一)2, N六(二)3).
package struct CentreHandover: Hashable, Sendable {
    package let consignment: ConsignmentID
    package let leg: LegID
    package let lines: [ReleaseLine]
    package let to: UnitID
    /// The person the region designated for it (R1, R10).
    package let designated: PersonID
    package let order: ContentID?
    package let vehicle: String?

    package init(
        consignment: ConsignmentID, leg: LegID, lines: [ReleaseLine], to: UnitID,
        designated: PersonID, order: ContentID? = nil, vehicle: String? = nil
    ) {
        self.consignment = consignment
        self.leg = leg
        self.lines = lines
        self.to = to
        self.designated = designated
        self.order = order
        self.vehicle = vehicle
    }
}

/// The centre has counted what came and says what differs.
package struct CentreVerification: Hashable, Sendable {
    package let consignment: ConsignmentID
    package let containers: [ContainerID]
    package let lines: [CountLine]

    package init(consignment: ConsignmentID, containers: [ContainerID], lines: [CountLine]) {
        self.consignment = consignment
        self.containers = containers
        self.lines = lines
    }
}
