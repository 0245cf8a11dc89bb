/// What an act means for the registers, besides chains and deviations.
extension Act {
    func effects(_ submission: Submission) -> [Event] {
        let own: [Event] =
            switch self {
            case .office(let act): act.effects(submission)
            case .journey(let act): act.effects(submission)
            case .vault(let act): act.effects(submission)
            case .exam(let act): act.effects(submission)
            case .closing(let act): act.effects(submission)
            case .trouble(let act): act.effects(submission)
            }
        return own + traces(submission) + Tallying(submission).events + slips(submission)
            + named.map {
                .act(
                    ActRow(
                        named: $0.content, content: submission.content, kind: kind,
                        at: submission.at))
            }
    }
}
