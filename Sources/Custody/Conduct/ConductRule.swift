/// A rule that records: what happened is admitted, and what was wrong about it is named.
///
/// It looks at the statement, at what it names, at the state of its chains before it, at the plan
/// and the offices' declarations; never at when it arrived, so that the same statements give the
/// same deviations in any order.
package protocol ConductRule: Sendable {
    static var code: DeviationCode { get }
    /// What it stands on.
    static var basis: Basis { get }
    func findings(_ submission: Submission) -> [Deviation]
}

extension ConductRule {
    /// The deviation of this rule.
    func deviation(_ subjects: Subject...) -> Deviation { Deviation(Self.code, subjects) }
}
