/// The rows that handovers leave for the comparison of plan, slip and count.
func slips(_ submission: Submission) -> [Event] {
    if let departure = submission.departure { return submission.slip(departure) }
    return switch submission.act {
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
    fileprivate func slip(_ departure: Departure) -> [Event] {
        departure.lines.map {
            let row = SlipRow(
                unit: departure.to, container: $0.container, content: content, half: .slip,
                release: content, consignment: departure.consignment, count: $0.count,
                seals: $0.seals, at: at, leg: departure.leg)
            return .atUnit(.balance(.slip(row)))
        }
    }

    fileprivate func answer(_ acceptance: Acceptance) -> [Event] {
        let released = history.statement(acceptance.release)
        guard let departure = released.flatMap({ Departure($0.act) }) else { return [] }
        let place = acceptance.hands == .unit ? acceptance.unit : nil
        return acceptance.lines.map {
            let row = SlipRow(
                unit: departure.to, container: $0.container, content: content, half: .count,
                release: acceptance.release, consignment: departure.consignment,
                count: $0.count, seals: $0.seals, condition: $0.condition, verdict: $0.verdict,
                at: at, place: place)
            return .atUnit(.balance(.slip(row)))
        }
    }
}

extension DifferenceExplanation {
    func event(_ submission: Submission) -> Event {
        let row = ExplanationRow(self, content: submission.content, at: submission.at)
        return .atUnit(.balance(.explanation(row)))
    }
}
