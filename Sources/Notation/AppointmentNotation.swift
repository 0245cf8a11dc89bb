import Custody
import Spelling

extension PlaceKind: Coded {}
extension Duty: Coded {}

extension PlaceDeclaration: LaidOut {
    static let layout = Layout(
        PlaceDeclaration.init(place:unit:kind:address:people:),
        Field("place", \.place),
        Field("unit", \.unit),
        Field("kind", \.kind),
        Field("address", \.address),
        Field("people", \.people))
}

extension Designation: LaidOut {
    static let layout = Layout(
        Designation.init(person:unit:duty:since:until:),
        Field("person", \.person),
        Field("unit", \.unit),
        Field("duty", \.duty),
        Field("since", \.since),
        Field("until", optional: \.until))
}

extension Delegation: LaidOut {
    static let layout = Layout(
        Delegation.init(from:to:duty:since:until:reason:),
        Field("from", \.from),
        Field("to", \.to),
        Field("duty", \.duty),
        Field("since", \.since),
        Field("until", \.until),
        Field("reason", \.reason))
}

extension Training: LaidOut {
    static let layout = Layout(
        Training.init(people:topic:on:evidence:),
        Field("people", \.people),
        Field("topic", \.topic),
        Field("on", \.on),
        Field("evidence", \.evidence))
}

extension MilestoneCompletion: LaidOut {
    static let layout = Layout(
        MilestoneCompletion.init(milestone:unit:evidence:),
        Field("milestone", \.milestone),
        Field("unit", \.unit),
        Field("evidence", \.evidence))
}

extension SealStock: LaidOut {
    static let layout = Layout(
        SealStock.init(unit:seals:),
        Field("unit", \.unit),
        Field("seals", \.seals))
}

extension RelativesDeclaration: LaidOut {
    static let layout = Layout(
        RelativesDeclaration.init(unit:related:),
        Field("unit", \.unit),
        Field("related", \.related))
}

extension MovementOrder: LaidOut {
    static let layout = Layout(
        MovementOrder.init(
            consignment:leg:from:to:containers:carriers:vehicle:departs:arrives:graceMinutes:),
        Field("consignment", \.consignment),
        Field("leg", \.leg),
        Field("from", \.from),
        Field("to", \.to),
        Field("containers", \.containers),
        Field("carriers", \.carriers),
        Field("vehicle", optional: \.vehicle),
        Field("departs", \.departs),
        Field("arrives", \.arrives),
        Field("graceMinutes", \.graceMinutes))
}

extension OpeningOrder: LaidOut {
    static let layout = Layout(
        OpeningOrder.init(site:batch:containers:notBefore:reason:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("containers", \.containers),
        Field("notBefore", \.notBefore),
        Field("reason", \.reason))
}
