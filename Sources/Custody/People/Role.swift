/// What a person is enrolled to do; a party signs in one of his roles.
package enum Role: String, CaseIterable, Hashable, Sendable {
    /// 注册员: enrols and revokes keys for a unit.
    case registrar
    /// 考务人员
    case officer
    /// 负责人 (主考、考区负责人): approves, authorises, lifts.
    case head
    /// 押运员
    case courier
    /// 巡考
    case patrol
    /// 保密室值班员
    case custodian
    /// 接收人员
    case receiver
    /// 监考
    case invigilator
    /// 机考机构管理员
    case administrator
    /// 监察人员
    case inspector
    /// 见证人
    case witness
}

extension Role: Worded {
    package var wording: Wording {
        switch self {
        case .registrar: Wording("注册员", "registrar")
        case .officer: Wording("考务人员", "officer")
        case .head: Wording("负责人", "head")
        case .courier: Wording("押运员", "courier")
        case .patrol: Wording("巡考", "patrol")
        case .custodian: Wording("保密室值班员", "vault custodian")
        case .receiver: Wording("接收人员", "receiver")
        case .invigilator: Wording("监考", "invigilator")
        case .administrator: Wording("机考机构管理员", "test-centre administrator")
        case .inspector: Wording("监察人员", "inspector")
        case .witness: Wording("见证人", "witness")
        }
    }
}
