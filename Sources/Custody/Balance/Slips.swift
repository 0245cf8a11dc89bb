/// The rows that handovers leave for the comparison of plan, slip and count.
func slips(_ submission: Submission) -> [Event] {
    switch submission.act {
    case .journey(.release(let release)):
        submission.slip(release.lines, to: release.to, release.consignment, release.leg)
    case .journey(.posted(let posting)):
        submission.slip(posting.lines, to: posting.to, posting.consignment, posting.leg)
    case .closing(.centreHandover(let handover)):
        submission.slip(handover.lines, to: handover.to, handover.consignment, handover.leg)
    case .journey(.accept(let acceptance)): submission.answer(acceptance)
    case .closing(.centreVerification(let verification)):
        verification.containers.map {
            let row = VerifiedRow(
                container: $0, content: submission.content, at: submission.at)
            return .atUnit(.balance(.verified(row)))
        }
    case .office, .journey, .vault, .exam, .closing, .trouble: []
    }
}

extension Submission {
    fileprivate func slip(
        _ lines: [ReleaseLine], to unit: UnitID, _ consignment: ConsignmentID, _ leg: LegID
    ) -> [Event] {
        lines.map {
            let row = SlipRow(
                unit: unit, container: $0.container, content: content, half: .slip,
                release: content, consignment: consignment, count: $0.count, seals: $0.seals,
                at: at, leg: leg)
            return .atUnit(.balance(.slip(row)))
        }
    }

    fileprivate func answer(_ acceptance: Acceptance) -> [Event] {
        guard let named = history.statement(acceptance.release)?.act,
            let unit = named.addressee, let consignment = named.consignment
        else { return [] }
        let place = acceptance.hands == .unit ? acceptance.unit : nil
        return acceptance.lines.map {
            let row = SlipRow(
                unit: unit, container: $0.container, content: content, half: .count,
                release: acceptance.release, consignment: consignment, count: $0.count,
                seals: $0.seals, condition: $0.condition, verdict: $0.verdict, at: at,
                place: place)
            return .atUnit(.balance(.slip(row)))
        }
    }
}

extension Act {
    /// The consignment that the first half of a handover sends off.
    fileprivate var consignment: ConsignmentID? {
        switch self {
        case .journey(.release(let release)): release.consignment
        case .journey(.posted(let posting)): posting.consignment
        case .closing(.centreHandover(let handover)): handover.consignment
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}

extension DifferenceExplanation {
    func event(_ submission: Submission) -> Event {
        let row = ExplanationRow(self, content: submission.content, at: submission.at)
        return .atUnit(.balance(.explanation(row)))
    }
}
