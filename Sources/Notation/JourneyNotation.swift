import Custody
import Spelling

/// The wire layouts of the journey statements.
extension JourneyAct {
    var written: JSON {
        switch self {
        case .manifest(let act): act.written
        case .pack(let act): act.written
        case .seal(let act): act.written
        case .release(let act): act.written
        case .accept(let act): act.written
        case .posted(let act): act.written
        case .arrived(let act): act.written
        case .withdraw(let act): act.written
        case .crewChange(let act): act.written
        case .transcribed(let act): act.written
        case .sealCheck(let act): act.written
        case .quarantine(let act): act.written
        case .quarantineLift(let act): act.written
        case .reveal(let act): act.written
        }
    }

    static let readings: [ActKind: ActReading] = [
        .manifest: reading(Manifest.self) { .journey(.manifest($0)) },
        .pack: reading(Packing.self) { .journey(.pack($0)) },
        .seal: reading(Sealing.self) { .journey(.seal($0)) },
        .release: reading(Release.self) { .journey(.release($0)) },
        .accept: reading(Acceptance.self) { .journey(.accept($0)) },
        .posted: reading(Posting.self) { .journey(.posted($0)) },
        .arrived: reading(Arrival.self) { .journey(.arrived($0)) },
        .withdraw: reading(Withdrawal.self) { .journey(.withdraw($0)) },
        .crewChange: reading(CrewChange.self) { .journey(.crewChange($0)) },
        .transcribed: reading(Transcription.self) { .journey(.transcribed($0)) },
        .sealCheck: reading(SealCheck.self) { .journey(.sealCheck($0)) },
        .quarantine: reading(Quarantine.self) { .journey(.quarantine($0)) },
        .quarantineLift: reading(QuarantineLift.self) { .journey(.quarantineLift($0)) },
        .reveal: reading(Reveal.self) { .journey(.reveal($0)) },
    ]
}

extension Manifest: LaidOut {
    static let layout = Layout(
        Manifest.init(consignment:from:to:lines:),
        Field("consignment", \.consignment),
        Field("from", \.from),
        Field("to", \.to),
        Field("lines", \.lines))
}

extension ManifestLine: LaidOut {
    static let layout = Layout(
        ManifestLine.init(container:site:batch:item:),
        Field("container", \.container),
        Field("site", optional: \.site),
        Field("batch", optional: \.batch),
        Field("item", \.item))
}

extension Packing: LaidOut {
    static let layout = Layout(
        Packing.init(container:kind:unit:consignment:site:batch:subject:room:contents:grams:),
        Field("container", \.container),
        Field("kind", \.kind),
        Field("unit", \.unit),
        Field("consignment", optional: \.consignment),
        Field("site", optional: \.site),
        Field("batch", optional: \.batch),
        Field("subject", optional: \.subject),
        Field("room", optional: \.room),
        Field("contents", \.contents),
        Field("grams", optional: \.grams))
}

extension Sealing: LaidOut {
    static let layout = Layout(
        Sealing.init(container:seals:),
        Field("container", \.container),
        Field("seals", \.seals))
}

extension SealCheck: LaidOut {
    static let layout = Layout(
        SealCheck.init(lines:),
        Field("lines", \.lines))
}

extension SealReading: LaidOut {
    static let layout = Layout(
        SealReading.init(container:seals:condition:),
        Field("container", \.container),
        Field("seals", \.seals),
        Field("condition", \.condition))
}

extension Quarantine: LaidOut {
    static let layout = Layout(
        Quarantine.init(containers:reason:evidence:),
        Field("containers", \.containers),
        Field("reason", \.reason),
        Field("evidence", \.evidence))
}

extension QuarantineLift: LaidOut {
    static let layout = Layout(
        QuarantineLift.init(quarantine:finding:),
        Field("quarantine", \.quarantine),
        Field("finding", \.finding))
}
