import Custody

/// A season in memory and all that was told in it: when it is let go, registers in SQLite are told
/// the same, by the same rules, and must have given the same answers and hold the same rows.
final class ToldTwice<Answer: Equatable> {
    /// How a statement is taken in: `keep` is given each statement with the rows that it causes
    /// now, `note` what is kept beside, and what comes back is what whoever told it is told.
    typealias Judging = (
        _ submission: Submission,
        _ keep: (_ statement: Statement, _ content: ContentID, _ events: [Event]) -> Void,
        _ note: ([Event]) -> Void
    ) -> Answer

    let season = Season()
    private let judging: Judging
    private let founding: [Story.Entry]
    private let isRetold: Bool
    private var steps: [Step] = []

    /// What was done to it, in order.
    private enum Step {
        case told(Statement, ContentID, Answer, caused: [Caused])
        case kept(Story.Entry)
        case noted([Event])
    }

    /// Rows that a statement caused, its own or another's that it woke; without one, rows that
    /// are kept beside.
    private struct Caused {
        let entry: Story.Entry?
        let events: [Event]
    }

    /// A season that goes on from what was admitted elsewhere; one of very many may be told once.
    init(
        _ founding: [Story.Entry] = [], isRetold: Bool = true, judging: @escaping Judging
    ) {
        (self.founding, self.isRetold, self.judging) = (founding, isRetold, judging)
        for entry in founding {
            season.apply(entry.events, of: entry.statement, content: entry.content)
        }
    }

    /// Judges a statement; gives what it caused, itself and by waking others.
    func tell(_ statement: Statement, _ content: ContentID) -> (Answer, [Story.Entry]) {
        var caused: [Caused] = []
        let answer = judging(Submission(statement, content: content, history: season)) {
            season.apply($2, of: $0, content: $1)
            let entry = Story.Entry(statement: $0, content: $1, events: $2)
            caused.append(Caused(entry: entry, events: $2))
        } _: {
            season.apply($0)
            caused.append(Caused(entry: nil, events: $0))
        }
        steps.append(.told(statement, content, answer, caused: caused))
        return (answer, caused.compactMap(\.entry))
    }

    /// Keeps a statement as one that was judged elsewhere.
    func keep(_ entry: Story.Entry) {
        season.apply(entry.events, of: entry.statement, content: entry.content)
        steps.append(.kept(entry))
    }

    /// Keeps rows as if somebody had said them.
    func note(_ events: [Event]) {
        season.apply(events)
        steps.append(.noted(events))
    }

    deinit {
        guard isRetold, !steps.isEmpty else { return }
        RetoldRegisters.expect(season, after: founding, written: write, rebuilt: judgeAgain)
    }

    /// What was done, but for what came once more: the desk answers it from the ledger, and no
    /// rule is asked again.
    private var heard: [Step] {
        var known = Set(founding.map(\.content))
        return steps.filter { step in
            guard case .told(_, let content, _, _) = step else { return true }
            return known.insert(content).inserted
        }
    }

    /// The rows as they were caused.
    private func write(_ registers: RetoldRegisters) {
        for step in heard {
            switch step {
            case .noted(let events): registers.note(events)
            case .kept(let entry): registers.keep(entry)
            case .told(_, _, _, let caused):
                for one in caused {
                    if let entry = one.entry {
                        registers.keep(entry)
                    } else {
                        registers.note(one.events)
                    }
                }
            }
        }
    }

    /// The statements, as if nobody had judged them.
    private func judgeAgain(_ registers: RetoldRegisters) {
        for step in heard {
            switch step {
            case .noted(let events): registers.note(events)
            case .kept(let entry): registers.keep(entry)
            case .told(let statement, let content, let answer, _):
                let again = registers.tell(statement, content, judging)
                registers.expect(again == answer, content, "\(again) and not \(answer)")
            }
        }
    }
}
