/// What a verdict is computed from: the registers, the brackets of statements, and an instant.
package struct Evidence {
    package let history: any History
    package let now: Instant
    package let bracket: (ContentID) -> Bracket
    private let known: (ContentID, PersonID) -> Instant?
    private let included: ((ContentID) -> Instant?)?
    private let proof: ((ContentID) -> Bracket?)?
    let plansThen = PlansThen()

    /// - Parameters:
    ///   - history: the registers and statements.
    ///   - now: the instant of reading.
    ///   - known: the newest checkpoint that one signer of a statement had seen when he signed;
    ///     nil where the record proves none.
    ///   - included: the end of a statement's bracket alone, where it is found more cheaply.
    ///   - proof: the bracket of an admitted statement and nil of any other, where that is found
    ///     without reading the statement.
    ///   - bracket: what is proven of a statement's time.
    package init(
        _ history: any History, now: Instant,
        known: @escaping (ContentID, PersonID) -> Instant? = { _, _ in nil },
        included: ((ContentID) -> Instant?)? = nil,
        proof: ((ContentID) -> Bracket?)? = nil,
        bracket: @escaping (ContentID) -> Bracket
    ) {
        self.history = history
        self.now = now
        self.known = known
        self.included = included
        self.proof = proof
        self.bracket = bracket
    }

    /// No later than this a statement was made; its own text need not be read for it.
    func notAfter(_ content: ContentID) -> Instant? {
        guard let included else { return bracket(content).notAfter }
        return included(content)
    }

    /// Whether a statement can have been known at the instant of reading: its own hour had come, or
    /// it was there for sure, whatever its clock says.
    func isKnown(_ content: ContentID, of at: Instant) -> Bool {
        at <= now || notAfter(content).map { $0 <= now } ?? false
    }

    /// A container as it stood at the instant of reading; nil when nothing told of it then.
    func container(_ id: ContainerID) -> ContainerRow? {
        Chain(id, knownTo: self).map { $0.folded().row } ?? history.container(id)
    }

    /// A signer of a statement signed no earlier than this.
    package func signedAfter(_ content: ContentID, by person: PersonID) -> Instant? {
        known(content, person)
    }

    /// Whether a statement that the registers know of counts; its text need not be read for it.
    func isEffective(_ content: ContentID) -> Bool {
        history.rows(StatementRow.self, content).first.map { $0.standing == .effective } ?? true
    }

    /// A statement as proof of something; nil when it has taken no effect.
    package func fact(
        _ content: ContentID, _ reading: (Bracket) -> Bracket = { $0 }
    ) -> Fact? {
        let row = history.rows(StatementRow.self, content).first
        guard let proven = row == nil ? admitted(content) : bracket(content),
            row.map({ $0.standing == .effective }) ?? true
        else { return nil }
        return Fact(
            content: content, bracket: reading(proven), supersededBy: row?.supersededBy)
    }

    /// The bracket of what stands in no register because it is simply in effect, if it is there.
    private func admitted(_ content: ContentID) -> Bracket? {
        guard let proof else { return history.statement(content).map { _ in bracket(content) } }
        return proof(content)
    }

    /// What the facts, any of which would do, amount to under a limit.
    ///
    /// A correction never improves a verdict: it is the worst of what stood without the corrections,
    /// after each of them where they correct one another, and with all (DESIGN §3.7).
    package func judged(_ facts: [Fact], by limit: Limit) -> Judgement {
        var worst = best(facts.filter { $0.supersededBy == nil }, limit)
        let times = corrected(facts)
        guard
            let last = facts.filter({ $0.supersededBy != nil }).map({ times[$0.content] ?? 0 })
                .max()
        else { return worst }
        for time in (0...last).reversed() {
            let then = facts.filter { fact in
                let own = times[fact.content] ?? 0
                return own == time || own < time && fact.supersededBy == nil
            }
            let judged = best(then, limit)
            if judged.verdict > worst.verdict { worst = judged }
        }
        return worst
    }

    /// How often what each fact says had been corrected before it was said.
    private func corrected(_ facts: [Fact]) -> [ContentID: Int] {
        let wrong = facts.compactMap { fact in
            fact.supersededBy.flatMap(replacement).map { ($0, fact.content) }
        }
        let before = Dictionary(wrong) { first, _ in first }
        return facts.reduce(into: [:]) { times, fact in
            var next = before[fact.content]
            var count = 0
            while let content = next, count < facts.count {
                count += 1
                next = before[content]
            }
            times[fact.content] = count
        }
    }

    /// What they amount to under a limit whose clock another statement began.
    ///
    /// No clock moves it to met: it is in time only if it is so from the proven beginning on.
    package func judged(
        _ facts: [Fact], by limit: Limit, begun: Fact?, starts: Instant
    ) -> Judgement {
        guard let begun else { return judged(facts, by: limit) }
        let length = limit.limit - starts
        let own = begun.bracket.notBefore ?? .distant
        let first = judged(facts, by: limit.proven(by: own + length))
        guard first.verdict == .notProvable(.startUnproven, owedSince: nil) else { return first }
        let linked = raised(begun).notBefore ?? .distant
        return judged(facts, by: limit.proven(by: linked + length))
    }

    /// A fact's bracket with what the statements before it prove, too.
    package func raised(_ fact: Fact) -> Bracket {
        Causality(history, bracket).raised(fact.content, fact.bracket)
    }

    /// Of what a statement's own bracket decides nothing, those before it may.
    private func best(_ facts: [Fact], _ limit: Limit) -> Judgement {
        facts.map { fact in
            let own = limit.verdict(of: fact.bracket)
            let verdict = own.isDoubtful ? max(own, limit.verdict(of: raised(fact))) : own
            return Judgement(verdict: verdict, statement: fact.content)
        }
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
