/// Goods enter a unit through someone whom it has declared upward as its receiver.
struct ReceiverIsDeclared: ConductRule {
    static let code = DeviationCode.receiverIsDeclared
    static let basis = Basis.national("三(一)")
    static let kinds: Set<ActKind> = [.accept]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let acceptance = submission.acceptance, acceptance.hands == .unit,
            submission.tier(of: acceptance.unit)?.above != nil
        else { return [] }
        let declared = submission.statement.people.contains { person in
            submission.isAppointed(person, for: acceptance.unit) { row in
                row.isFor(.receiving, .collection)
                    || row.source == .declared && row.duty == PlaceKind.receiving.rawValue
            }
        }
        return declared ? [] : [deviation(.unit(acceptance.unit))]
    }
}
