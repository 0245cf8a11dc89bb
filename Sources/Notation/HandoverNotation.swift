import Custody
import Spelling

extension Hands: Coded {}
extension LineVerdict: Coded {}

extension Release: LaidOut {
    static let layout = Layout(
        Release.init(consignment:leg:lines:to:addressees:order:vehicle:challenge:),
        Field("consignment", \.consignment),
        Field("leg", \.leg),
        Field("lines", \.lines),
        Field("to", \.to),
        Field("addressees", \.addressees),
        Field("order", optional: \.order),
        Field("vehicle", optional: \.vehicle),
        Field("challenge", optional: \.challenge))
}

extension ReleaseLine: LaidOut {
    static let layout = Layout(
        ReleaseLine.init(container:seals:count:commitment:),
        Field("container", \.container),
        Field("seals", \.seals),
        Field("count", \.count),
        Field("commitment", optional: \.commitment))
}

extension Acceptance: LaidOut {
    static let layout = Layout(
        Acceptance.init(release:unit:hands:lines:check:),
        Field("release", \.release),
        Field("unit", \.unit),
        Field("hands", \.hands),
        Field("lines", \.lines),
        Field("check", optional: \.check))
}

extension AcceptanceLine: LaidOut {
    static let layout = Layout(
        AcceptanceLine.init(container:seals:count:condition:verdict:remark:evidence:),
        Field("container", \.container),
        Field("seals", \.seals),
        Field("count", \.count),
        Field("condition", \.condition),
        Field("verdict", \.verdict),
        Field("remark", optional: \.remark),
        Field("evidence", optional: \.evidence))
}

extension Posting: LaidOut {
    static let layout = Layout(
        Posting.init(consignment:leg:lines:to:office:number:grams:),
        Field("consignment", \.consignment),
        Field("leg", \.leg),
        Field("lines", \.lines),
        Field("to", \.to),
        Field("office", \.office),
        Field("number", \.number),
        Field("grams", \.grams))
}

extension Arrival: LaidOut {
    static let layout = Layout(
        Arrival.init(release:at:gateOpen:evidence:),
        Field("release", \.release),
        Field("at", \.at),
        Field("gateOpen", \.gateOpen),
        Field("evidence", \.evidence))
}

extension Withdrawal: LaidOut {
    static let layout = Layout(
        Withdrawal.init(release:containers:reason:),
        Field("release", \.release),
        Field("containers", \.containers),
        Field("reason", \.reason))
}

extension CrewChange: LaidOut {
    static let layout = Layout(
        CrewChange.init(containers:outgoing:incoming:reason:),
        Field("containers", \.containers),
        Field("outgoing", \.outgoing),
        Field("incoming", \.incoming),
        Field("reason", \.reason))
}

extension Transcription: LaidOut {
    static let layout = Layout(
        Transcription.init(scan:slip:containers:from:to:happened:),
        Field("scan", \.scan),
        Field("slip", \.slip),
        Field("containers", \.containers),
        Field("from", \.from),
        Field("to", \.to),
        Field("happened", \.happened))
}
