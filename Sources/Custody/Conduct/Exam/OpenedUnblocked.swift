/// A contested or quarantined container stays shut; where a sitting needs it, site head and patrol
/// look at its seals first, and it is written down all the same (DESIGN §3.6).
///
/// Blocks and their lifting are judged by what the ledger holds at this place.
struct OpenedUnblocked: ConductRule {
    static let code = DeviationCode.openedUnblocked
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.packetOpening]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let opening = submission.opening, submission.isBlocked(opening.container) else {
            return []
        }
        let looked = lookers(opening, submission)
        let missing = [Role.head, .patrol].filter { !looked.contains($0) }
        return [
            Deviation(
                Self.code, [.container(opening.container)] + missing.map { .role($0) })
        ]
    }

    /// In which roles the named seal check of this container was signed; the head is the site's.
    private func lookers(_ opening: PacketOpening, _ submission: Submission) -> Set<Role> {
        guard let check = submission.named(opening.sealCheck), check.at <= submission.at,
            check.act.readings.contains(where: { $0.container == opening.container })
        else { return [] }
        let parties = check.parties.filter {
            $0.role != .head || submission.enrolled($0)?.unit == opening.site
        }
        return Set(parties.map(\.role))
    }
}

extension Submission {
    /// Whether a container is contested, or sealed off before this statement and not let go on
    /// before it; of what took its time, before it began, by as much as a clock may be off.
    func isBlocked(_ container: ContainerID, since began: Instant? = nil) -> Bool {
        if history.container(container)?.contested ?? false { return true }
        return history.rows(QuarantineRow.self, container.text).contains { row in
            guard row.at <= at else { return false }
            guard let lift = named(row.liftedBy) else { return true }
            return lift.at > (began.map { min(at, $0 + skew) } ?? at)
        }
    }
}
