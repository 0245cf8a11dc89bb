package import Custody
package import Spelling

/// Exam plans on their own, as files in `Forms/plans` are read (the wire layout is the same).
package enum PlanNotation {
    package static func read(_ json: JSON) throws(NotationError) -> Plan { try Plan.read(json) }

    package static func write(_ plan: Plan) -> JSON { plan.written }

    package static func readSupplement(_ json: JSON) throws(NotationError) -> Supplement {
        try Supplement.read(json)
    }

    package static func write(_ supplement: Supplement) -> JSON { supplement.written }
}

extension Plan: LaidOut {
    static let layout = Layout(
        Plan.init(
            id:title:notice:unit:refines:units:milestones:batches:sittings:items:legs:windows:vault:
            wipe:destruction:trust:clocks:blind:mailbox:subjects:opening:),
        Field("id", \.id),
        Field("title", \.title),
        Field("notice", \.notice),
        Field("unit", \.unit),
        Field("refines", optional: \.refines),
        Field("units", \.units),
        Field("milestones", \.milestones),
        Field("batches", \.batches),
        Field("sittings", \.sittings),
        Field("items", \.items),
        Field("legs", \.legs),
        Field("windows", \.windows),
        Field("vault", \.vault),
        Field("wipe", \.wipe),
        Field("destruction", \.destruction),
        Field("trust", \.trust),
        Field("clocks", optional: \.clocks),
        Field("blind", optional: \.blind),
        Field("mailbox", optional: \.mailbox),
        Field("subjects", optional: \.subjects),
        Field("opening", optional: \.opening))
}

extension Supplement: LaidOut {
    static let layout = Layout(
        Supplement.init(
            plan:notice:units:milestones:batches:sittings:items:legs:windows:),
        Field("plan", \.plan),
        Field("notice", \.notice),
        Field("units", \.units),
        Field("milestones", \.milestones),
        Field("batches", \.batches),
        Field("sittings", \.sittings),
        Field("items", \.items),
        Field("legs", \.legs),
        Field("windows", \.windows))
}

extension ExamSubject: LaidOut {
    static let layout = Layout(
        ExamSubject.init(id:name:), Field("id", \.id), Field("name", \.name))
}

extension Milestone: LaidOut {
    static let layout = Layout(
        Milestone.init(id:title:from:through:owedBy:basis:printed:),
        Field("id", \.id),
        Field("title", \.title),
        Field("from", optional: \.from),
        Field("through", optional: \.through),
        Field("owedBy", \.owedBy),
        Field("basis", \.basis),
        Field("printed", \.printed))
}

extension Form: Coded {}

extension Batch: LaidOut {
    static let layout = Layout(
        Batch.init(id:number:form:starts:ends:),
        Field("id", \.id),
        Field("number", \.number, within: Caps.batches),
        Field("form", \.form),
        Field("starts", \.starts),
        Field("ends", \.ends))
}

extension Sitting: LaidOut {
    static let layout = Layout(
        Sitting.init(site:batch:rooms:testCentre:alsoDue:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("rooms", \.rooms),
        Field("testCentre", optional: \.testCentre),
        Field("alsoDue", \.alsoDue))
}
