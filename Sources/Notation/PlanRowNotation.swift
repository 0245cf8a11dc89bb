import Custody
import Spelling

extension Destination: Coded {}

extension ReturnDue: Notated {
    static func read(_ json: JSON) throws(NotationError) -> ReturnDue {
        switch json {
        case .string("none"): return .notDue
        case .string("every"): return .everyBatch
        case .integer: return .batch(try Int.read(json, within: Caps.batches))
        case .string, .object, .array, .bool: throw .unexpected(Path(), expected: .returnDue)
        }
    }

    var written: JSON {
        switch self {
        case .notDue: .string("none")
        case .everyBatch: .string("every")
        case .batch(let number): number.written
        }
    }
}

extension ItemRow: LaidOut {
    static let layout = Layout(
        ItemRow.init(
            kind:name:form:destination:due:sealed:guarded:guardedThrough:sparePercent:basis:),
        Field("kind", \.kind),
        Field("name", \.name),
        Field("form", optional: \.form),
        Field("destination", \.destination),
        Field("due", \.due),
        Field("sealed", \.sealed),
        Field("guarded", \.guarded),
        Field("guardedThrough", optional: \.guardedThrough),
        Field("sparePercent", optional: \.sparePercent),
        Field("basis", \.basis))
}

extension Carrier: Coded {}

extension Leg: LaidOut {
    static let layout = Layout(
        Leg.init(id:from:to:carriers:crew:kinds:fromDay:throughDay:ordered:basis:),
        Field("id", \.id),
        Field("from", \.from),
        Field("to", \.to),
        Field("carriers", \.carriers),
        Field("crew", \.crew),
        Field("kinds", \.kinds),
        Field("fromDay", optional: \.fromDay),
        Field("throughDay", optional: \.throughDay),
        Field("ordered", \.ordered),
        Field("basis", \.basis))
}

extension WindowID: Coded {}

extension Window: LaidOut {
    static let layout = Layout(
        Window.init(id:minutes:basis:),
        Field("id", \.id),
        Field("minutes", \.minutes),
        Field("basis", \.basis))
}

extension VaultPolicy: LaidOut {
    static let layout = Layout(
        VaultPolicy.init(onDuty:roundMinutes:inspectionHours:reviewHours:basis:oversight:),
        Field("onDuty", \.onDuty),
        Field("roundMinutes", \.roundMinutes),
        Field("inspectionHours", \.inspectionHours),
        Field("reviewHours", \.reviewHours),
        Field("basis", \.basis),
        Field("oversight", optional: \.oversight))
}

extension VaultOversight: LaidOut {
    static let layout = Layout(
        VaultOversight.init(
            roundPeople:graceMinutes:signatureMinutes:shiftHours:visitMinutes:outageMinutes:
            repairHours:basis:),
        Field("roundPeople", \.roundPeople),
        Field("graceMinutes", \.graceMinutes),
        Field("signatureMinutes", \.signatureMinutes),
        Field("shiftHours", \.shiftHours),
        Field("visitMinutes", \.visitMinutes),
        Field("outageMinutes", \.outageMinutes),
        Field("repairHours", \.repairHours),
        Field("basis", \.basis))
}

extension WipeReading: Coded {}

extension WipePolicy: LaidOut {
    static let layout = Layout(
        WipePolicy.init(reading:confirmedBy:wipedBy:supervisedBy:supervisorTier:basis:),
        Field("reading", \.reading),
        Field("confirmedBy", \.confirmedBy),
        Field("wipedBy", \.wipedBy),
        Field("supervisedBy", \.supervisedBy),
        Field("supervisorTier", \.supervisorTier),
        Field("basis", \.basis))
}

extension FilingChannel: Coded {}

extension DestructionPolicy: LaidOut {
    static let layout = Layout(
        DestructionPolicy.init(by:supervisedBy:witnesses:filedThrough:channels:basis:),
        Field("by", \.by),
        Field("supervisedBy", \.supervisedBy),
        Field("witnesses", \.witnesses),
        Field("filedThrough", optional: \.filedThrough),
        Field("channels", \.channels),
        Field("basis", \.basis))
}

extension BlindPolicy: LaidOut {
    static let layout = Layout(
        BlindPolicy.init(boxPercent:basis:),
        Field("boxPercent", \.boxPercent, within: Caps.percents),
        Field("basis", \.basis))
}

extension OpeningPolicy: LaidOut {
    static let layout = Layout(
        OpeningPolicy.init(earlyMinutes:basis:),
        Field("earlyMinutes", \.earlyMinutes),
        Field("basis", \.basis))
}

extension TrustPolicy: LaidOut {
    static let layout = Layout(
        TrustPolicy.init(skewSeconds:syncHours:staleHours:basis:),
        Field("skewSeconds", \.skewSeconds),
        Field("syncHours", \.syncHours),
        Field("staleHours", \.staleHours),
        Field("basis", \.basis))
}
