import Custody

/// What can be done from a vault's board, each with the letter that reaches it.
///
/// The letters go with Alt, as access keys do: a scanner types letters, too.
enum VaultDeed: String, CaseIterable {
    case signOn, signOff, shift, round, open, store, takeOut, visitor, equipment, inspection,
        review, key, person

    var letter: String {
        switch self {
        case .signOn: "S"
        case .signOff: "Q"
        case .shift: "H"
        case .round: "R"
        case .open: "O"
        case .store: "I"
        case .takeOut: "U"
        case .visitor: "V"
        case .equipment: "M"
        case .inspection: "J"
        case .review: "C"
        case .key: "K"
        case .person: "L"
        }
    }

    /// The statement that it writes; nil where it leads elsewhere.
    var kind: ActKind? {
        switch self {
        case .signOn: .signOn
        case .signOff: .signOff
        case .round: .round
        case .open: .vaultOpening
        case .store: .store
        case .takeOut: .takeOut
        case .visitor: .visitor
        case .equipment: .equipment
        case .inspection: .jointInspection
        case .review: .footageReview
        case .key: .keyHandover
        case .shift, .person: nil
        }
    }
}

extension VaultDeed: Worded {
    var wording: Wording {
        switch self {
        case .signOn: Wording("签到", "Sign on")
        case .signOff: Wording("签退", "Sign off")
        case .shift: Wording("交接班", "Hand over")
        case .round: Wording("巡查", "Round")
        case .open: Wording("开启", "Open")
        case .store: Wording("入库", "Store")
        case .takeOut: Wording("出库", "Take out")
        case .visitor: Wording("来访", "Visitor")
        case .equipment: Wording("设备", "Equipment")
        case .inspection: Wording("联合检查", "Inspection")
        case .review: Wording("录像回放", "Footage")
        case .key: Wording("钥匙", "Key")
        case .person: Wording("换人", "Switch")
        }
    }
}
