extension Subject: Worded {
    package var wording: Wording {
        switch self {
        case .container(let id): Wording("箱袋 \(id)", "container \(id)")
        case .person(let id): Wording("人员 \(id)", "person \(id)")
        case .key(let id): Wording("密钥 \(id.hex.prefix(16))", "key \(id.hex.prefix(16))")
        case .seal(let id): Wording("封条 \(id)", "seal \(id)")
        case .statement(let id):
            Wording("记录 \(id.hex.prefix(16))", "statement \(id.hex.prefix(16))")
        case .unit(let id): Wording("单位 \(id)", "unit \(id)")
        case .place(let id): Wording("地点 \(id)", "place \(id)")
        case .batch(let id): Wording("批次 \(id)", "batch \(id)")
        case .machine(let id): Wording("考试机 \(id)", "machine \(id)")
        case .leg(let id): Wording("运送程 \(id)", "leg \(id)")
        case .kind(let kind): kind.wording
        case .role(let role): role.wording
        case .act(let kind): kind.wording
        case .condition(let condition): condition.wording
        case .equipment(let equipment): equipment.wording
        case .face(let face): face.wording
        case .at(let instant): Wording("时间 \(instant.spoken)", "at \(instant.spoken)")
        case .count(let expected, let found):
            Wording("应有 \(expected)，实有 \(found)", "\(expected) expected, \(found) found")
        }
    }
}
