extension ExamAct {
    func effects(_ submission: Submission) -> [Event] {
        switch self {
        case .batchEnd(let end): [fact(end.batch, at: end.ended, submission)]
        case .roomIssue(let issue):
            [fact(issue.batch, at: submission.at, submission)]
                + submission.said(issue.site, issue.batch, issue.room)
                + submission.unopened(issue)
        case .packetOpening(let opening):
            opening.batch.map { [fact($0, at: submission.at, submission)] } ?? []
        case .roomCollection(let collection):
            [fact(collection.batch, at: submission.at, submission)]
                + submission.said(collection.site, collection.batch, collection.room)
        case .discImport(let disc):
            [fact(disc.batch, at: submission.at, submission)]
                + disc.machines.map {
                    .machine(
                        MachineRow(
                            site: disc.site, batch: disc.batch, machine: $0, kind: kind,
                            content: submission.content, at: submission.at, good: true))
                }
        case .roomList(let list): [fact(list.batch, at: submission.at, submission)]
        case .attendance(let attendance):
            [fact(attendance.batch, at: submission.at, submission)]
        }
    }

    private func fact(_ batch: BatchID, at: Instant, _ submission: Submission) -> Event {
        .batch(
            BatchFactRow(
                site: site, batch: batch, kind: kind, content: submission.content, at: at,
                names: nil, good: true))
    }
}
