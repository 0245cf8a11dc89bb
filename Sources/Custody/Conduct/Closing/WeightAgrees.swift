/// What goes into the shredder weighs what was packed, within the plan's threshold.
///
/// Where a weight is missing there is nothing to compare.
struct WeightAgrees: ConductRule {
    static let code = DeviationCode.weightAgrees
    static let basis = Basis.house("销毁与装箱重量之差 / weight when packed and when destroyed")

    func findings(_ submission: Submission) -> [Deviation] {
        guard let destruction = submission.destruction, let found = destruction.grams,
            let permille = submission.plan?.clocks?.weightPermille
        else { return [] }
        let weights = destruction.containers.map { submission.packing(of: $0)?.grams }
        let known = weights.compactMap(\.self)
        guard !known.isEmpty, known.count == weights.count else { return [] }
        let packed = known.reduce(0, +)
        guard abs(found - packed) * 1000 > packed * permille else { return [] }
        return [
            deviation(.unit(destruction.region), .count(expected: packed, found: found))
        ]
    }
}
