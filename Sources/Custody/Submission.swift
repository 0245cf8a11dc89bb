/// A verified statement before the desk, with the history that it is judged by.
///
/// Fifty rules look at it: they hand on one reference and not the statement's many parts.
package final class Submission {
    package let statement: Statement
    package let content: ContentID
    package let history: any History
    package let hashing: Hashing

    package init(
        _ statement: Statement, content: ContentID, history: any History, hashing: Hashing
    ) {
        self.statement = statement
        self.content = content
        self.history = history
        self.hashing = hashing
    }

    var act: Act { statement.act }
    var at: Instant { statement.at }

    /// A party's enrolled person; nil while his key only enters with this statement.
    func enrolled(_ party: Party) -> Person? { history.person(party.person) }

    /// The units of the parties who sign in one of the roles.
    func units(in roles: Set<Role>) -> [UnitID] {
        statement.parties(in: roles).compactMap { enrolled($0)?.unit }
    }

    /// The plan that holds for the act: that of the unit it speaks of, else of its first signer.
    var plan: Plan? {
        let unit =
            statement.act.subjectUnit
            ?? statement.parties.lazy.compactMap { self.history.person($0.person)?.unit }.first
        return unit.flatMap { history.plan(for: $0) }
    }

    /// A container as it was before this statement: after what the statement follows, or now.
    func before(_ container: ContainerID) -> ContainerRow? {
        guard let follows = statement.link(container)?.follows else {
            return statement.link(container) == nil ? history.container(container) : nil
        }
        return Chain(container, history).state(after: follows)
    }
}
