extension Findings {
    /// A delegation has ended, the person it stood for has signed nothing since, and nobody else
    /// is named for the duty: 接任人员缺位.
    ///
    /// - Parameters:
    ///   - rows: the appointments of the people to look at, everyone's or a unit's.
    ///   - evidence: the record; the plan says how long a duty may stand so.
    /// - Returns: one finding for each such delegation.
    package static func delegations(
        _ rows: [AppointmentRow], _ evidence: Evidence
    ) -> [Finding] {
        rows.filter { $0.source == .delegated }.compactMap { lapsed($0, rows, evidence) }
    }

    private static func lapsed(
        _ row: AppointmentRow, _ rows: [AppointmentRow], _ evidence: Evidence
    ) -> Finding? {
        let history = evidence.history
        guard let ended = row.until,
            case .office(.delegate(let delegation))? = history.effective(row.content)?.act,
            let unit = history.person(delegation.from)?.unit,
            let latest = Self.latest(row.content, of: unit, ended, evidence),
            evidence.now > latest
        else { return nil }
        let isBack = history.rows(SignatureRow.self, delegation.from.text).contains {
            $0.at > ended
        }
        let isTaken = rows.contains { other in
            let home = other.unit ?? history.person(other.person)?.unit
            return other.content != row.content && other.person != delegation.from
                && home == unit && other.isFor(delegation.duty) && other.since <= latest
                && other.until.map { $0 > ended } ?? true
        }
        guard !isBack, !isTaken else { return nil }
        return Finding(
            .delegationLapsed,
            [.unit(unit), .person(delegation.from), .person(delegation.to), .at(ended)],
            people: [delegation.from, delegation.to].sorted(), statements: [row.content],
            since: ended)
    }

    /// Until when the duty may stand empty, by the plan as it stood then; nil: for ever.
    private static func latest(
        _ delegation: ContentID, of unit: UnitID, _ ended: Instant, _ evidence: Evidence
    ) -> Instant? {
        func latest(_ plan: Plan) -> Instant? {
            plan.clocks?.delegationHours.map { ended + .hours($0) }
        }
        return evidence.plan(for: unit, of: "delegation", since: delegation, until: latest)
            .flatMap(latest)
    }
}
