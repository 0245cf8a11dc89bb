/// A rule that refuses: it throws when the statement cannot be true or the permit may not be given.
package protocol AdmissionRule: Sendable {
    static var code: RefusalCode { get }
    /// What it stands on.
    static var basis: Basis { get }
    /// The kinds of statement that it may have something to say about; it is asked about no other.
    static var kinds: Set<ActKind> { get }
    func check(_ submission: Submission) throws(Refusal)
}

extension AdmissionRule {
    package static var kinds: Set<ActKind> { Set(ActKind.allCases) }

    /// The refusal of this rule.
    func refusal(_ subjects: Subject...) -> Refusal { Refusal(Self.code, subjects) }
}
