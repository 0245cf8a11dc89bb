import Custody
import Spelling

/// The wire layouts of the vault statements.
extension VaultAct {
    var written: JSON {
        switch self {
        case .store(let act): act.written
        case .takeOut(let act): act.written
        case .signOn(let act): act.written
        case .signOff(let act): act.written
        case .shiftHandover(let act): act.written
        case .round(let act): act.written
        case .opening(let act): act.written
        case .visitor(let act): act.written
        case .equipment(let act): act.written
        }
    }

    static let readings: [ActKind: ActReading] = [
        .store: reading(Storing.self) { .vault(.store($0)) },
        .takeOut: reading(TakingOut.self) { .vault(.takeOut($0)) },
        .signOn: reading(SignOn.self) { .vault(.signOn($0)) },
        .signOff: reading(SignOff.self) { .vault(.signOff($0)) },
        .shiftHandover: reading(ShiftHandover.self) { .vault(.shiftHandover($0)) },
        .round: reading(Round.self) { .vault(.round($0)) },
        .vaultOpening: reading(VaultOpening.self) { .vault(.opening($0)) },
        .visitor: reading(Visit.self) { .vault(.visitor($0)) },
        .equipment: reading(EquipmentState.self) { .vault(.equipment($0)) },
    ]
}

extension Equipment: Coded {}

extension Storing: LaidOut {
    static let layout = Layout(
        Storing.init(vault:containers:shelf:),
        Field("vault", \.vault),
        Field("containers", \.containers),
        Field("shelf", optional: \.shelf))
}

extension TakingOut: LaidOut {
    static let layout = Layout(
        TakingOut.init(vault:containers:purpose:),
        Field("vault", \.vault),
        Field("containers", \.containers),
        Field("purpose", \.purpose))
}

extension SignOn: LaidOut {
    static let layout = Layout(
        SignOn.init(vault:),
        Field("vault", \.vault))
}

extension SignOff: LaidOut {
    static let layout = Layout(
        SignOff.init(vault:reason:),
        Field("vault", \.vault),
        Field("reason", optional: \.reason))
}

extension ShiftHandover: LaidOut {
    static let layout = Layout(
        ShiftHandover.init(vault:outgoing:incoming:count:commitments:check:),
        Field("vault", \.vault),
        Field("outgoing", \.outgoing),
        Field("incoming", \.incoming),
        Field("count", \.count),
        Field("commitments", optional: \.commitments),
        Field("check", optional: \.check))
}

extension Round: LaidOut {
    static let layout = Layout(
        Round.init(vault:finding:sound:),
        Field("vault", \.vault),
        Field("finding", \.finding),
        Field("sound", \.sound))
}

extension VaultOpening: LaidOut {
    static let layout = Layout(
        VaultOpening.init(vault:keyHolders:reason:closed:),
        Field("vault", \.vault),
        Field("keyHolders", \.keyHolders),
        Field("reason", \.reason),
        Field("closed", optional: \.closed))
}

extension Visit: LaidOut {
    static let layout = Layout(
        Visit.init(vault:visitor:entered:left:reason:),
        Field("vault", \.vault),
        Field("visitor", \.visitor),
        Field("entered", \.entered),
        Field("left", optional: \.left),
        Field("reason", \.reason))
}

extension EquipmentState: LaidOut {
    static let layout = Layout(
        EquipmentState.init(vault:equipment:working:remark:),
        Field("vault", \.vault),
        Field("equipment", \.equipment),
        Field("working", \.working),
        Field("remark", optional: \.remark))
}
