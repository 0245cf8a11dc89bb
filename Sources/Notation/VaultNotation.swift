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
        case .inspection(let act): act.written
        case .review(let act): act.written
        case .key(let act): act.written
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
        .jointInspection: reading(JointInspection.self) { .vault(.inspection($0)) },
        .footageReview: reading(FootageReview.self) { .vault(.review($0)) },
        .keyHandover: reading(KeyHandover.self) { .vault(.key($0)) },
    ]
}

extension Equipment: Coded {}
extension VaultLock: Coded {}

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
        EquipmentState.init(vault:equipment:working:remark:since:measures:),
        Field("vault", \.vault),
        Field("equipment", \.equipment),
        Field("working", \.working),
        Field("remark", optional: \.remark),
        Field("since", optional: \.since),
        Field("measures", optional: \.measures))
}

extension JointInspection: LaidOut {
    static let layout = Layout(
        JointInspection.init(vault:bodies:finding:sound:),
        Field("vault", \.vault),
        Field("bodies", \.bodies),
        Field("finding", \.finding),
        Field("sound", \.sound))
}

extension FootageReview: LaidOut {
    static let layout = Layout(
        FootageReview.init(vault:from:through:finding:sound:),
        Field("vault", \.vault),
        Field("from", \.from),
        Field("through", \.through),
        Field("finding", \.finding),
        Field("sound", \.sound))
}

extension KeyHandover: LaidOut {
    static let layout = Layout(
        KeyHandover.init(vault:lock:from:to:reason:),
        Field("vault", \.vault),
        Field("lock", \.lock),
        Field("from", optional: \.from),
        Field("to", optional: \.to),
        Field("reason", optional: \.reason))
}
