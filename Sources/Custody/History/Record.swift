/// The rows that every statement leaves, whatever it says.
enum Record {
    /// Who signed it, from which device, under which id.
    static func opened(_ submission: Submission) -> [Event] {
        let statement = submission.statement
        let device = statement.device
        let signatures = statement.parties.map { party in
            Event.signature(
                SignatureRow(
                    person: party.person, content: submission.content, role: party.role,
                    key: party.key, kind: statement.act.kind, at: statement.at))
        }
        return signatures + [
            .statementID(StatementIDRow(id: statement.id, content: submission.content)),
            .device(
                DeviceRow(
                    device: device.id, sequence: device.sequence, content: submission.content,
                    previous: device.previous)),
        ]
    }

    /// What it counts for; of one that only now arrives no row can be known.
    static func standing(
        _ submission: Submission, _ standing: Standing, arrives: Bool = false
    ) -> Event {
        let known =
            arrives ? nil : submission.history.row(StatementRow.self, submission.content)
        return .statement(
            StatementRow(
                content: submission.content, kind: submission.act.kind, at: submission.at,
                standing: standing, supersededBy: known?.supersededBy))
    }

    /// What is still missing stays open; what was missing and has come is closed.
    static func waiting(
        _ submission: Submission, for missing: [ContentID], arrives: Bool = false
    ) -> [Event] {
        let content = submission.content
        let open = missing.flatMap { missing -> [Event] in
            [
                .pending(PendingRow(missing: missing, content: content, open: true)),
                .early(EarlyArrivalRow(content: content, missing: missing, closed: false)),
            ]
        }
        guard !arrives else { return open }
        let closed = submission.history.rows(EarlyArrivalRow.self, content)
            .filter { !$0.closed && !missing.contains($0.missing) }
            .flatMap { row -> [Event] in
                [
                    .pending(PendingRow(missing: row.missing, content: content, open: false)),
                    .early(EarlyArrivalRow(content: content, missing: row.missing, closed: true)),
                ]
            }
        return open + closed
    }

    static func deviations(_ submission: Submission, _ deviations: [Deviation]) -> [Event] {
        deviations.map {
            .deviation(
                DeviationRow(
                    deviation: $0, content: submission.content, at: submission.at,
                    people: submission.statement.people))
        }
    }

    /// An admitted statement that what it named contradicts counts for nothing.
    static func voided(_ submission: Submission, by refusal: Refusal) -> [Event] {
        let links = submission.history
        let void = submission.statement.chains.compactMap { link -> Event? in
            links.rows(LinkRow.self, link.container.text)
                .first { $0.content == submission.content && $0.state == .pending }
                .map {
                    .link(
                        LinkRow(
                            container: $0.container, content: $0.content, follows: $0.follows,
                            kind: $0.kind, state: .void, at: $0.at))
                }
        }
        return void + waiting(submission, for: []) + [
            standing(submission, .void), Record.refusal(submission, refusal),
        ] + deviations(submission, [Deviation(.claimHolds, refusal.subjects)])
    }

    /// A refused statement has its place in its device's feed, too.
    static func refusedStamp(_ statement: Statement, _ content: ContentID) -> Event {
        let device = statement.device
        return .clock(
            .refused(
                RefusedStampRow(
                    device: device.id, sequence: device.sequence, content: content)))
    }

    static func refusal(_ submission: Submission, _ refusal: Refusal) -> Event {
        .refusal(
            RefusalRow(
                refusal: refusal, content: submission.content, kind: submission.act.kind,
                at: submission.at, people: submission.statement.people))
    }
}
