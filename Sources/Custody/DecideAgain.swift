/// What is judged again when something that was waited for has come, or never will.
extension Decide {
    /// Judges again what waited for a permit that was refused: it will never come, and what was
    /// done without it has happened.
    ///
    /// - Throws: whatever `keep` throws.
    package static func forgo<Failure: Error>(
        _ refused: Submission,
        keep: (_ statement: Statement, _ content: ContentID, _ events: [Event]) throws(Failure)
            -> Void
    ) throws(Failure) {
        guard refused.act.kind.isPermit else { return }
        try wake(refused, keep: keep)
    }

    /// Judges again whatever waited for a statement, and what waited for that.
    ///
    /// - Throws: whatever `keep` throws.
    static func wake<Failure: Error>(
        _ submission: Submission,
        keep: (_ statement: Statement, _ content: ContentID, _ events: [Event]) throws(Failure)
            -> Void
    ) throws(Failure) {
        var arrived = [(submission.content, submission.statement)]
        while let (content, arriving) = arrived.popLast() {
            for waiting in submission.history.rows(PendingRow.self, content) where waiting.open {
                guard let statement = submission.history.statement(waiting.content) else {
                    continue
                }
                let again = reconsider(
                    Submission(
                        statement, content: waiting.content, history: submission.history,
                        hashing: submission.hashing))
                let history = submission.history
                let wakes = again.contains { $0.wakesOthers(in: history) }
                try keep(statement, waiting.content, again)
                if wakes { arrived.append((waiting.content, statement)) }
            }
            guard case .journey(.pack(let packing)) = arriving.act else { continue }
            for outer in submission.history.onBoxes(
                holding: packing, of: content, hashing: submission.hashing)
            {
                try keep(outer.statement, outer.content, askedAgain(outer))
            }
        }
    }

    /// What was said of a box before it was known what lies in it.
    private static func askedAgain(_ submission: Submission) -> [Event] {
        Record.deviations(
            submission,
            Asked.about(submission.act.kind).conductAgain.flatMap { $0.findings(submission) })
    }
}

extension Event {
    /// Whether those who wait for its statement have something new to go by: a gap has closed, or
    /// one of its containers went on while another still waits.
    fileprivate func wakesOthers(in history: any History) -> Bool {
        if case .pending(let row) = self { return !row.open }
        guard case .link(let row) = self, row.state == .effective else { return false }
        return !history.rows(LinkRow.self, row.container.text).contains(row)
    }
}
