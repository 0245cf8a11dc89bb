/// Couriers, patrol and vault custodians were trained before they handle the goods.
struct HandlersAreTrained: ConductRule {
    static let code = DeviationCode.handlersAreTrained
    static let basis = Basis.national("四(二)、九")

    func findings(_ submission: Submission) -> [Deviation] {
        guard handlesGoods(submission.act) else { return [] }
        return submission.statement.parties(in: [.courier, .patrol, .custodian])
            .filter { party in
                !submission.history.rows(AppointmentRow.self, party.person.text)
                    .contains { $0.source == .trained && $0.holds(at: submission.at) }
            }
            .map { deviation(.person($0.person)) }
    }

    /// Sealing off and reporting are anyone's duty.
    private func handlesGoods(_ act: Act) -> Bool {
        switch act {
        case .journey(let act): handlesGoods(act)
        case .vault(let act): handlesGoods(act)
        case .exam: true
        case .closing(.centreHandover), .closing(.count), .closing(.destruction): true
        case .closing, .office, .trouble: false
        }
    }

    private func handlesGoods(_ act: JourneyAct) -> Bool {
        switch act {
        case .pack, .seal, .release, .accept, .posted, .arrived, .crewChange, .sealCheck: true
        case .manifest, .withdraw, .transcribed, .quarantine, .quarantineLift, .reveal: false
        }
    }

    private func handlesGoods(_ act: VaultAct) -> Bool {
        switch act {
        case .store, .takeOut, .signOn, .shiftHandover, .round, .opening: true
        case .signOff, .visitor, .equipment, .inspection, .review, .key: false
        }
    }
}
