/// A rule that judges each container by itself.
///
/// A statement of many containers is many claims. What contradicts one of them says nothing of the
/// others: that link is void and the rest counts, whether the contradiction came before the
/// statement or after it. Only a statement of which nothing is left is refused.
package protocol ContainerRule: AdmissionRule {
    /// Throws when what the statement follows on that container contradicts it.
    func check(_ container: ContainerID, _ submission: Submission) throws(Refusal)
}

extension ContainerRule {
    /// Refuses by this rule's first contradiction where every container is contradicted.
    func checkEach(_ submission: Submission) throws(Refusal) {
        var first: Refusal?
        for container in submission.statement.acting where first == nil {
            do throws(Refusal) {
                try check(container, submission)
            } catch {
                first = error
            }
        }
        if let first, submission.contradictions.count == submission.statement.acting.count {
            throw first
        }
    }
}

extension Submission {
    /// The containers whose claims cannot be true, each with the first rule that says so.
    var contradictions: [ContainerID: Refusal] {
        statement.acting.reduce(into: [:]) { found, container in
            for rule in Decide.byContainer where found[container] == nil {
                do throws(Refusal) {
                    try rule.check(container, self)
                } catch {
                    found[container] = error
                }
            }
        }
    }
}
