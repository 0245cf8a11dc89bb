import Custody
import Spelling

extension DestructionApproval: LaidOut {
    static let layout = Layout(
        DestructionApproval.init(region:number:containers:lines:method:place:),
        Field("region", \.region),
        Field("number", \.number),
        Field("containers", \.containers),
        Field("lines", \.lines),
        Field("method", \.method),
        Field("place", optional: \.place))
}

extension Destruction: LaidOut {
    static let layout = Layout(
        Destruction.init(
            region:approval:containers:lines:method:began:finished:destroyers:inspector:witnesses:
            residueChecked:evidence:grams:),
        Field("region", \.region),
        Field("approval", optional: \.approval),
        Field("containers", \.containers),
        Field("lines", \.lines),
        Field("method", \.method),
        Field("began", \.began),
        Field("finished", \.finished),
        Field("destroyers", \.destroyers),
        Field("inspector", optional: \.inspector),
        Field("witnesses", \.witnesses),
        Field("residueChecked", \.residueChecked),
        Field("evidence", \.evidence),
        Field("grams", optional: \.grams))
}

extension Filing: LaidOut {
    static let layout = Layout(
        Filing.init(region:number:channel:destructions:remainder:record:),
        Field("region", \.region),
        Field("number", \.number),
        Field("channel", \.channel),
        Field("destructions", \.destructions),
        Field("remainder", \.remainder),
        Field("record", optional: \.record))
}

extension FilingAcknowledgement: LaidOut {
    static let layout = Layout(
        FilingAcknowledgement.init(filing:accepted:remark:),
        Field("filing", \.filing),
        Field("accepted", \.accepted),
        Field("remark", optional: \.remark))
}
