/// A rule that records: what happened is admitted, and what was wrong about it is named.
///
/// It looks at the statement, at what it names, at the state of its chains before it, at the plan
/// and the offices' declarations; never at when it arrived, so that the same statements give the
/// same deviations in any order.
package protocol ConductRule: Sendable {
    static var code: DeviationCode { get }
    /// What it stands on.
    static var basis: Basis { get }
    /// The kinds of statement that it may have something to say about; it is asked about no other.
    static var kinds: Set<ActKind> { get }
    func findings(_ submission: Submission) -> [Deviation]
}

extension ConductRule {
    package static var kinds: Set<ActKind> { Set(ActKind.allCases) }

    /// The deviation of this rule.
    func deviation(_ subjects: Subject...) -> Deviation { Deviation(Self.code, subjects) }
}
