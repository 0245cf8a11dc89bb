/// What a verdict is computed from: the registers, the brackets of statements, and an instant.
package struct Evidence {
    package let history: any History
    package let now: Instant
    private let bracket: (ContentID) -> Bracket

    package init(
        _ history: any History, now: Instant, bracket: @escaping (ContentID) -> Bracket
    ) {
        self.history = history
        self.now = now
        self.bracket = bracket
    }

    /// A statement as proof of something; nil when it has taken no effect.
    package func fact(
        _ content: ContentID, _ reading: (Bracket) -> Bracket = { $0 }
    ) -> Fact? {
        guard let row = history.row(StatementRow.self, content), row.standing == .effective
        else { return nil }
        return Fact(
            content: content, bracket: reading(bracket(content)), supersededBy: row.supersededBy)
    }

    /// What the facts, any of which would do, amount to under a limit.
    ///
    /// A correction never improves a verdict: it is the worse of what stands with the corrections
    /// and without them (DESIGN §3.7).
    package func judged(_ facts: [Fact], by limit: Limit) -> Judgement {
        let standing = best(facts.filter { $0.supersededBy == nil }, limit)
        let corrections = facts.compactMap(\.supersededBy)
        guard !corrections.isEmpty else { return standing }
        let replacing = Set(corrections.compactMap(replacement))
        let uncorrected = best(facts.filter { !replacing.contains($0.content) }, limit)
        return uncorrected.verdict > standing.verdict ? uncorrected : standing
    }

    private func best(_ facts: [Fact], _ limit: Limit) -> Judgement {
        facts.map { Judgement(verdict: limit.verdict(of: $0.bracket), statement: $0.content) }
            .min { $0.verdict < $1.verdict } ?? Judgement(verdict: limit.silence, statement: nil)
    }

    private func replacement(_ correction: ContentID) -> ContentID? {
        guard case .trouble(.correction(let text))? = history.statement(correction)?.act else {
            return nil
        }
        return text.by
    }
}

/// A statement that proves something, and whether a correction stands in its place.
package struct Fact: Hashable, Sendable {
    package let content: ContentID
    package let bracket: Bracket
    package let supersededBy: ContentID?
}

/// A verdict and the statement that decides it.
package struct Judgement: Hashable, Sendable {
    package let verdict: Verdict
    package let statement: ContentID?
}
