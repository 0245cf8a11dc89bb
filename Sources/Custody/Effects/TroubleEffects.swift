extension TroubleAct {
    func effects(_ submission: Submission) -> [Event] {
        let content = submission.content
        switch self {
        case .incident(let incident):
            return [
                .incident(
                    IncidentRow(
                        content: content, gravity: incident.gravity, at: submission.at,
                        containers: incident.containers))
            ]
        case .incidentResolution(let resolution):
            return submission.history.row(IncidentRow.self, resolution.incident).map {
                [
                    .incident(
                        IncidentRow(
                            content: $0.content, gravity: $0.gravity, at: $0.at,
                            containers: $0.containers, resolvedBy: $0.resolvedBy ?? content))
                ]
            } ?? []
        case .contestResolution(let resolution): return resolution.effects(submission)
        case .correction(let correction):
            return submission.history.row(StatementRow.self, correction.supersedes).map {
                [
                    .statement(
                        StatementRow(
                            content: $0.content, kind: $0.kind, at: $0.at, standing: $0.standing,
                            supersededBy: content))
                ]
            } ?? []
        case .escalationAcknowledgement(let answer): return [answer.effect(submission)]
        case .waiver(let waiver): return [waiver.effect(submission)]
        case .explanation(let explanation): return [explanation.event(submission)]
        }
    }
}

extension ContestResolution {
    fileprivate func effects(_ submission: Submission) -> [Event] {
        let settled = SettlementRow(
            container: container, content: submission.content, upheld: upheld)
        let chain = Chain(container, submission.history)
        let row = chain.folded(upholding: [upheld]).row
        return [.settlement(settled)] + (row.map { [.container($0)] } ?? [])
    }
}

extension EscalationAcknowledgement {
    fileprivate func effect(_ submission: Submission) -> Event {
        .clock(
            .answered(
                EscalationRow(
                    unit: unit, content: submission.content, obligation: obligation,
                    hours: hours, batch: batch, about: about, at: submission.at)))
    }
}

extension Waiver {
    fileprivate func effect(_ submission: Submission) -> Event {
        .waiver(
            WaiverRow(
                site: site, batch: batch, window: window, content: submission.content,
                kind: kind, minutes: minutes, at: submission.at))
    }
}
