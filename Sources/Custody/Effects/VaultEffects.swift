extension VaultAct {
    func effects(_ submission: Submission) -> [Event] {
        switch self {
        case .store(let storing):
            moved(storing.containers, inward: true, shelf: storing.shelf, submission)
        case .takeOut(let taking):
            moved(taking.containers, inward: false, shelf: nil, submission)
        case .signOn: duties(submission.statement.people, begins: true, submission)
        case .signOff: duties(submission.statement.people, begins: false, submission)
        case .shiftHandover(let shift):
            duties(shift.outgoing, begins: false, submission)
                + duties(shift.incoming, begins: true, submission)
                + watched(sound: true, remark: "\(shift.count.count)", submission)
        case .round(let round): watched(sound: round.sound, remark: round.finding, submission)
        case .opening(let opening): watched(sound: true, remark: opening.reason, submission)
        case .visitor(let visit): watched(sound: true, remark: visit.reason, submission)
        case .equipment(let state):
            watched(sound: state.working, remark: state.equipment.rawValue, submission)
        case .inspection(let inspection):
            watched(sound: inspection.sound, remark: inspection.finding, submission)
        case .review(let review):
            watched(sound: review.sound, remark: review.finding, submission)
        case .key(let transfer):
            [
                .atUnit(
                    .vaultKey(
                        VaultKeyRow(
                            vault: vault, lock: transfer.lock, content: submission.content,
                            holder: transfer.to, at: submission.at)))
            ]
        }
    }

    private func moved(
        _ containers: [ContainerID], inward: Bool, shelf: String?, _ submission: Submission
    ) -> [Event] {
        containers.map {
            .movement(
                VaultMovementRow(
                    vault: vault, container: $0, content: submission.content, inward: inward,
                    at: submission.at, shelf: shelf))
        }
    }

    private func duties(
        _ people: [PersonID], begins: Bool, _ submission: Submission
    ) -> [Event] {
        people.map {
            .duty(
                DutyRow(
                    vault: vault, person: $0, content: submission.content, begins: begins,
                    at: submission.at))
        }
    }

    private func watched(
        sound: Bool, remark: String, _ submission: Submission
    ) -> [Event] {
        [
            .watch(
                WatchRow(
                    vault: vault, content: submission.content, kind: kind, at: submission.at,
                    people: submission.statement.people, sound: sound, remark: remark))
        ]
    }
}
