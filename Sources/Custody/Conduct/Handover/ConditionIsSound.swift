/// Whoever looks at a container finds its packing sound.
struct ConditionIsSound: ConductRule {
    static let code = DeviationCode.conditionIsSound
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.accept, .packetOpening, .sealCheck, .shiftHandover]

    func findings(_ submission: Submission) -> [Deviation] {
        submission.act.readings.filter { $0.condition != .sound }
            .map { deviation(.container($0.container), .condition($0.condition)) }
            + submission.act.faces.filter { $0.condition != .sound }
            .map { deviation(.container($0.container), .face($0.face), .condition($0.condition)) }
    }
}
