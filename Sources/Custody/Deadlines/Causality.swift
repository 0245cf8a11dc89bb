/// What the statements before one prove of its time: it names them by their content, so it was
/// made after them, whatever any clock says.
struct Causality {
    private let history: any History
    private let bracket: (ContentID) -> Bracket

    /// How far back it looks; what is older can hardly have been later.
    static let reach = 200

    init(_ history: any History, _ bracket: @escaping (ContentID) -> Bracket) {
        self.history = history
        self.bracket = bracket
    }

    /// A bracket no earlier than those of the statements that it follows: on its device's feed, on
    /// its containers' chains, by name.
    ///
    /// Their signers' word counts too, as far as their own inclusion lets it; where the clock of
    /// its device was slow before and after it, its own word is read with that lag. All of that
    /// can only make it later. What happened on paper before it was told proves nothing by that.
    func raised(_ content: ContentID, _ own: Bracket) -> Bracket {
        guard let statement = history.statement(content), statement.act.kind != .transcribed else {
            return own
        }
        var proven = own.notBefore
        var word = own.claimed + lag(of: statement)
        var seen: Set<ContentID> = [content]
        var next = predecessors(of: statement)
        var place = 0
        while place < next.count, seen.count < Self.reach {
            let past = next[place]
            place += 1
            guard seen.insert(past).inserted, let before = history.statement(past) else {
                continue
            }
            let known = bracket(past)
            // At and before it nothing is later than its inclusion.
            if let end = known.notAfter, end <= max(word, proven ?? word) { continue }
            proven = [proven, known.notBefore].compactMap(\.self).max()
            word = max(word, known.likely)
            next += predecessors(of: before)
        }
        return Bracket(
            notBefore: proven, notAfter: own.notAfter,
            claimed: own.notAfter.map { max(own.claimed, min(word, $0)) } ?? word)
    }

    func predecessors(of statement: Statement) -> [ContentID] {
        [statement.device.previous].compactMap(\.self) + statement.chains.compactMap(\.follows)
            + statement.act.named.map(\.content)
    }

    /// By how much the device's clock was proven to be slow both before and after a statement.
    private func lag(of statement: Statement) -> Span {
        let rows = history.rows(DeviceRow.self, statement.device.id.text)
        let (before, after) = (
            rows.last { $0.sequence < statement.device.sequence },
            rows.first { $0.sequence > statement.device.sequence }
        )
        guard let before, let after else { return Span(seconds: 0) }
        let lags = [before, after].map { row -> Span in
            let known = bracket(row.content)
            return known.notBefore.map { $0 - known.claimed } ?? Span(seconds: 0)
        }
        let least = lags.min() ?? Span(seconds: 0)
        let isBeyondSkew = least > history.skew(of: statement)
        return isBeyondSkew ? least : Span(seconds: 0)
    }
}

extension History {
    /// By how much a clock may be off before it contradicts the record.
    func skew(of statement: Statement) -> Span {
        let unit = statement.people.lazy.compactMap { self.person($0)?.unit }.first
        return unit.flatMap { self.plan(for: $0) }?.skew ?? .minutes(5)
    }
}
