/// A statement that the ledger had only long after the hour that it tells of.
package struct LateEvidence: Hashable, Sendable {
    package let content: ContentID
    package let kind: ActKind
    package let people: [PersonID]
    package let claimed: Instant
    /// Nil where no cosigner has seen it.
    package let notAfter: Instant?
}

extension ContainerStory {
    /// What came later than a device may stay without the desk.
    func late(_ evidence: Evidence) -> [LateEvidence] {
        steps.compactMap { step in
            let unit = step.statement.people.lazy
                .compactMap { evidence.history.person($0)?.unit }.first
            let grace = unit.flatMap { evidence.history.plan(for: $0) }?.trust.syncHours ?? 24
            let known = step.bracket.notAfter ?? evidence.now
            guard known > step.statement.at + .hours(grace) else { return nil }
            return LateEvidence(
                content: step.content, kind: step.statement.act.kind,
                people: step.statement.people, claimed: step.statement.at,
                notAfter: step.bracket.notAfter)
        }
    }
}
