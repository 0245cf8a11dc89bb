extension ClosingAct {
    func effects(_ submission: Submission) -> [Event] {
        switch self {
        case .upload(let upload): [fact(upload.site, upload.batch, submission)]
        case .uploadConfirmation(let confirmation): confirmation.effects(submission)
        case .wipeOrder(let order):
            [fact(order.site, order.batch, names: order.confirmation, submission)]
        case .wipe(let wipe): wipe.effects(submission)
        case .count(let count):
            [
                .batch(
                    BatchFactRow(
                        site: count.site, batch: count.batch, kind: kind,
                        content: submission.content, at: submission.at,
                        good: count.lines.allSatisfy(\.isBalanced),
                        unit: submission.counter(above: count.site),
                        containers: count.containers, kinds: count.found))
            ]
        case .destructionApproval(let approval):
            rows(approval.region, approval.containers, submission)
        case .destruction(let destruction):
            rows(destruction.region, destruction.containers, submission)
        case .filing(let filing):
            rows(filing.region, filing.containers(submission.history), submission)
        case .centreVerification(let verification):
            Set(submission.units(in: Set(Role.allCases))).sorted().flatMap { unit in
                verification.containers.map {
                    .clock(
                        .verified(
                            UnitVerifiedRow(unit: unit, container: $0, content: submission.content))
                    )
                }
            }
        case .centreHandover, .filingAcknowledgement: []
        }
    }

    private func fact(
        _ site: UnitID, _ batch: BatchID, names: ContentID? = nil, _ submission: Submission
    ) -> Event {
        .batch(
            BatchFactRow(
                site: site, batch: batch, kind: kind, content: submission.content,
                at: submission.at, names: names, good: true))
    }

    private func rows(
        _ region: UnitID, _ containers: [ContainerID], _ submission: Submission
    ) -> [Event] {
        containers.map {
            .destruction(
                DestructionRow(
                    region: region, kind: kind, content: submission.content, container: $0,
                    at: submission.at))
        }
    }
}

extension CountLine {
    /// All that was expected was found, absent candidates' sheets among it.
    package var isBalanced: Bool { expected == found }
}

extension UploadConfirmation {
    fileprivate func effects(_ submission: Submission) -> [Event] {
        guard case .closing(.upload(let named))? = submission.history.statement(upload)?.act else {
            return []
        }
        return [
            .batch(
                BatchFactRow(
                    site: named.site, batch: named.batch, kind: .uploadConfirmation,
                    content: submission.content, at: submission.at, names: upload,
                    good: finding == .complete))
        ]
    }
}

extension Wipe {
    fileprivate func effects(_ submission: Submission) -> [Event] {
        let rows = machines.map { wiped -> Event in
            .machine(
                MachineRow(
                    site: site, batch: batch, machine: wiped.machine, kind: .wipe,
                    content: submission.content, at: wiped.finished,
                    good: wiped.verified && wiped.uninstalled))
        }
        let fact = BatchFactRow(
            site: site, batch: batch, kind: .wipe, content: submission.content,
            at: machines.map(\.finished).max() ?? submission.at, names: order,
            good: machines.allSatisfy { $0.verified && $0.uninstalled })
        return rows + [.batch(fact)]
    }
}

extension Filing {
    /// The containers of the destructions that it files.
    package func containers(_ history: any History) -> [ContainerID] {
        destructions.flatMap { content -> [ContainerID] in
            guard
                case .closing(.destruction(let destroyed))? = history.statement(content)?.act
            else { return [] }
            return destroyed.containers
        }
    }
}
