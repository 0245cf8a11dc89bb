import Custody
import Spelling

extension Stage: Coded {}
extension ActKind: Coded {}

extension ClockPolicy: LaidOut {
    static let layout = Layout(
        ClockPolicy.init(ladder:budgets:expected:delegationHours:weightPermille:basis:),
        Field("ladder", \.ladder),
        Field("budgets", \.budgets),
        Field("expected", \.expected),
        Field("delegationHours", optional: \.delegationHours),
        Field("weightPermille", optional: \.weightPermille),
        Field("basis", \.basis))
}

extension LadderStep: LaidOut {
    static let layout = Layout(
        LadderStep.init(hours:tell:),
        Field("hours", \.hours),
        Field("tell", \.tell))
}

extension Budget: LaidOut {
    static let layout = Layout(
        Budget.init(stage:minutes:owedBy:basis:),
        Field("stage", \.stage),
        Field("minutes", \.minutes),
        Field("owedBy", \.owedBy),
        Field("basis", \.basis))
}

extension ExpectedAct: LaidOut {
    static let layout = Layout(
        ExpectedAct.init(act:minutes:owedBy:basis:),
        Field("act", \.act),
        Field("minutes", \.minutes),
        Field("owedBy", \.owedBy),
        Field("basis", \.basis))
}

extension EscalationAcknowledgement: LaidOut {
    static let layout = Layout(
        EscalationAcknowledgement.init(unit:obligation:batch:about:limit:hours:answer:),
        Field("unit", \.unit),
        Field("obligation", \.obligation),
        Field("batch", optional: \.batch),
        Field("about", optional: \.about),
        Field("limit", \.limit),
        Field("hours", \.hours),
        Field("answer", \.answer))
}
