/// A rule that refuses: it throws when the statement cannot be true or the permit may not be given.
package protocol AdmissionRule: Sendable {
    static var code: RefusalCode { get }
    /// What it stands on.
    static var basis: Basis { get }
    func check(_ submission: Submission) throws(Refusal)
}

extension AdmissionRule {
    /// The refusal of this rule.
    func refusal(_ subjects: Subject...) -> Refusal { Refusal(Self.code, subjects) }
}
