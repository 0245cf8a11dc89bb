import Custody
import Spelling

/// The wire layouts of the closing statements.
extension ClosingAct {
    var written: JSON {
        switch self {
        case .upload(let act): act.written
        case .uploadConfirmation(let act): act.written
        case .wipeOrder(let act): act.written
        case .wipe(let act): act.written
        case .count(let act): act.written
        case .centreHandover(let act): act.written
        case .centreVerification(let act): act.written
        case .destructionApproval(let act): act.written
        case .destruction(let act): act.written
        case .filing(let act): act.written
        case .filingAcknowledgement(let act): act.written
        }
    }

    static let readings: [ActKind: ActReading] = [
        .upload: reading(Upload.self) { .closing(.upload($0)) },
        .uploadConfirmation: reading(UploadConfirmation.self) { .closing(.uploadConfirmation($0)) },
        .wipeOrder: reading(WipeOrder.self) { .closing(.wipeOrder($0)) },
        .wipe: reading(Wipe.self) { .closing(.wipe($0)) },
        .count: reading(ReturnCount.self) { .closing(.count($0)) },
        .centreHandover: reading(CentreHandover.self) { .closing(.centreHandover($0)) },
        .centreVerification: reading(CentreVerification.self) { .closing(.centreVerification($0)) },
        .destructionApproval: reading(DestructionApproval.self) {
            .closing(.destructionApproval($0))
        },
        .destruction: reading(Destruction.self) { .closing(.destruction($0)) },
        .filing: reading(Filing.self) { .closing(.filing($0)) },
        .filingAcknowledgement: reading(FilingAcknowledgement.self) {
            .closing(.filingAcknowledgement($0))
        },
    ]
}

extension ReturnCount: LaidOut {
    static let layout = Layout(
        ReturnCount.init(site:batch:containers:lines:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("containers", \.containers),
        Field("lines", \.lines))
}

extension CentreHandover: LaidOut {
    static let layout = Layout(
        CentreHandover.init(consignment:leg:lines:to:designated:order:vehicle:),
        Field("consignment", \.consignment),
        Field("leg", \.leg),
        Field("lines", \.lines),
        Field("to", \.to),
        Field("designated", \.designated),
        Field("order", optional: \.order),
        Field("vehicle", optional: \.vehicle))
}

extension CentreVerification: LaidOut {
    static let layout = Layout(
        CentreVerification.init(consignment:containers:lines:),
        Field("consignment", \.consignment),
        Field("containers", \.containers),
        Field("lines", \.lines))
}
