/// What the record says of one batch at one site.
struct SittingRecord {
    let evidence: Evidence
    /// As it stood when the batch ended.
    let plan: Plan
    let site: UnitID
    let region: UnitID
    /// Its rows in the plan: one for each test centre, where there are several.
    let sittings: [Sitting]
    let batch: Batch
    /// The outermost containers of this batch that the site counted or packed to go back.
    let goods: Later<[ContainerID]>
    private let told = Later<[ActKind: [BatchFactRow]]>()
    let passages = Later<[ContainerID: Passage]>()
    let returnTestimony = Later<ReturnTestimony>()

    /// Nil when no plan has such a sitting.
    init?(_ evidence: Evidence, site: UnitID, batch: BatchID) {
        let history = evidence.history
        guard let newest = history.plan(for: site), newest.sits(site, batch),
            let plan = evidence.plan(for: site, of: batch), let planned = plan.batch(batch),
            let region = history.line(of: site).first(where: { $0.tier == .region })
        else { return nil }
        self.evidence = evidence
        self.plan = plan
        self.site = site
        self.region = region.id
        sittings = newest.sittings.filter { $0.site == site && $0.batch == batch }
        self.batch = planned
        goods = Later()
    }

    var history: any History { evidence.history }

    /// What was said of this batch in statements of one kind.
    func rows(_ kind: ActKind) -> [BatchFactRow] {
        let sitting = [Cell.text(site.text), .text(batch.id.text)]
        guard Self.few.contains(kind) else {
            return history.rows(BatchFactRow.self, under: sitting + [.text(kind.rawValue)])
        }
        return told.value {
            let few = Self.few.map { Cell.text($0.rawValue) }
            let rows = history.rows(BatchFactRow.self, under: sitting, among: few)
            return Dictionary(grouping: rows, by: \.kind)
        }[kind] ?? []
    }

    /// Kinds of which a sitting has a handful, read together; of openings it has hundreds.
    private static let few: [ActKind] = [
        .batchEnd, .count, .discImport, .pack, .upload, .uploadConfirmation,
    ]

    /// The facts of one kind that have taken effect, and those only that count.
    func facts(_ kind: ActKind, good: Bool = true) -> [Fact] {
        facts(rows(kind).filter { !good || $0.good })
    }

    func facts(_ rows: [BatchFactRow]) -> [Fact] {
        rows.compactMap { row in evidence.fact(row.content) { $0.finished(row.at) } }
    }

    /// The unit above the site, or the site itself, of that tier.
    func unit(of tier: Tier) -> UnitID {
        history.line(of: site).first { $0.tier == tier }?.id ?? region
    }

    /// A due of this batch: from `starts` for the window's length, as the facts have it.
    ///
    /// Where the clock began with a statement, only what came before its proven beginning and the
    /// window's length is proven to be in time.
    func due(
        _ window: DeadlineWindow, starts: Instant, begun: Fact? = nil, owedBy: UnitID,
        facts: [Fact]
    ) -> Due? {
        guard let length = plan.window(window.id) else { return nil }
        let terms = Terms(evidence, window, length, site: site, batch: batch.id)
        let limit = terms.limit(from: starts)
        let judged = evidence.judged(
            facts, by: plan.limit(limit, evidence.now), begun: begun, starts: starts)
        var due = Due(
            .window(window.id), unit: site, batch: batch.id, owedBy: owedBy,
            verdict: judged.verdict, basis: terms.basis)
        due.starts = starts
        due.limit = limit
        due.statement = judged.statement
        due.waivers = terms.waivers
        return due
    }
}

extension Plan {
    /// A limit with the plan's sync grace.
    func limit(_ limit: Instant, _ now: Instant) -> Limit {
        Limit(limit, grace: .hours(trust.syncHours), now: now)
    }

    var skew: Span { Span(seconds: Int64(trust.skewSeconds)) }
}
