import Custody
import Spelling

/// The wire layouts of the trouble statements.
extension TroubleAct {
    var written: JSON {
        switch self {
        case .incident(let act): act.written
        case .incidentResolution(let act): act.written
        case .contestResolution(let act): act.written
        case .correction(let act): act.written
        case .waiver(let act): act.written
        case .escalationAcknowledgement(let act): act.written
        case .explanation(let act): act.written
        }
    }

    static let readings: [ActKind: ActReading] = [
        .incident: reading(Incident.self) { .trouble(.incident($0)) },
        .incidentResolution: reading(IncidentResolution.self) { .trouble(.incidentResolution($0)) },
        .contestResolution: reading(ContestResolution.self) { .trouble(.contestResolution($0)) },
        .correction: reading(Correction.self) { .trouble(.correction($0)) },
        .waiver: reading(Waiver.self) { .trouble(.waiver($0)) },
        .escalationAcknowledgement: reading(EscalationAcknowledgement.self) {
            .trouble(.escalationAcknowledgement($0))
        },
        .explanation: reading(DifferenceExplanation.self) { .trouble(.explanation($0)) },
    ]
}

extension Gravity: Coded {}
extension WaiverKind: Coded {}

extension Incident: LaidOut {
    static let layout = Layout(
        Incident.init(gravity:happened:containers:about:account:attachments:),
        Field("gravity", \.gravity),
        Field("happened", \.happened),
        Field("containers", \.containers),
        Field("about", optional: \.about),
        Field("account", \.account),
        Field("attachments", \.attachments))
}

extension IncidentResolution: LaidOut {
    static let layout = Layout(
        IncidentResolution.init(incident:outcome:),
        Field("incident", \.incident),
        Field("outcome", \.outcome))
}

extension ContestResolution: LaidOut {
    static let layout = Layout(
        ContestResolution.init(container:upheld:sealCheck:reason:),
        Field("container", \.container),
        Field("upheld", \.upheld),
        Field("sealCheck", \.sealCheck),
        Field("reason", \.reason))
}

extension Correction: LaidOut {
    static let layout = Layout(
        Correction.init(supersedes:by:reason:),
        Field("supersedes", \.supersedes),
        Field("by", optional: \.by),
        Field("reason", \.reason))
}

extension Waiver: LaidOut {
    static let layout = Layout(
        Waiver.init(window:kind:site:batch:minutes:reason:),
        Field("window", \.window),
        Field("kind", \.kind),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("minutes", \.minutes),
        Field("reason", \.reason))
}
