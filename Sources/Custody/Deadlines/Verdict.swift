/// How an obligation stands; computed whenever it is read, never kept (DESIGN §3.10).
///
/// A waiver or an extension is shown beside it and never hides a breach.
package enum Verdict: Hashable, Sendable {
    /// What starts its clock is not here.
    case waiting
    case running(until: Instant)
    case met
    case breached(by: Span)
    /// Done before it was allowed; nil when the permission never came.
    case premature(by: Span?)
    /// Neither proof nor the party's own word decides; owed since the sync grace was over.
    case notProvable(Doubt, owedSince: Instant?)
}

/// Why a verdict cannot be proven.
package enum Doubt: String, CaseIterable, Hashable, Sendable {
    /// Nothing has been heard; it may lie on a device without a signal.
    case silent
    /// It is here and says it was in time, but no cosigned checkpoint includes it yet.
    case uncosigned
    /// It says it was in time; the first cosigned checkpoint that includes it is later.
    case includedLate = "included-late"
    /// It is proven when it was done, but not that its clock had not begun earlier.
    case startUnproven = "start-unproven"
}

extension Verdict: Comparable {
    /// The better verdict comes first.
    package static func < (one: Self, other: Self) -> Bool { one.weight < other.weight }

    private var weight: (Int, Int64) {
        switch self {
        case .met: (0, 0)
        case .waiting: (1, 0)
        case .running: (2, 0)
        case .notProvable(_, nil): (3, 0)
        case .notProvable(_, .some): (4, 0)
        case .breached(let span): (5, span.seconds)
        case .premature(let span): (6, span?.seconds ?? .max)
        }
    }

    /// Whether it is settled against whoever owed it.
    package var isBreach: Bool {
        switch self {
        case .breached, .premature: true
        case .waiting, .running, .met, .notProvable: false
        }
    }

    /// Whether somebody has still to do something, or to say why he did not.
    package var isStillOwed: Bool {
        switch self {
        case .waiting, .running, .breached, .premature, .notProvable(_, .some): true
        case .met, .notProvable(_, nil): false
        }
    }

    /// Whether neither proof nor word has settled it.
    var isDoubtful: Bool {
        switch self {
        case .notProvable: true
        case .waiting, .running, .met, .breached, .premature: false
        }
    }

    /// Whether someone is to be reminded now.
    package var isOwed: Bool {
        switch self {
        case .notProvable(_, .some), .breached, .premature: true
        case .waiting, .running, .met, .notProvable(_, nil): false
        }
    }
}

/// A limit, read at an instant, with the grace in which a statement may stay on a device.
package struct Limit: Hashable, Sendable {
    package let limit: Instant
    package let grace: Span
    package let now: Instant
    /// Only what is included by then is proven to be in time; earlier than the limit where the
    /// clock may have begun earlier than its own starter says.
    package let proven: Instant

    package init(
        _ limit: Instant, grace: Span, now: Instant, proven: Instant? = nil
    ) {
        self.limit = limit
        self.grace = grace
        self.now = now
        self.proven = min(proven ?? limit, limit)
    }

    /// Breached if the lower bracket or the party's own word is past the limit, met if cosigned
    /// inclusion was within it, else not provable (DESIGN §3.10).
    package func verdict(of bracket: Bracket) -> Verdict {
        guard bracket.earliest <= limit else {
            return .breached(by: bracket.earliest - limit)
        }
        guard let included = bracket.notAfter else { return open(.uncosigned) }
        guard included > proven else { return .met }
        guard included > limit else { return .notProvable(.startUnproven, owedSince: nil) }
        return .notProvable(.includedLate, owedSince: included > owed ? owed : nil)
    }

    /// The same limit for a clock that began no earlier than proven.
    func proven(by instant: Instant) -> Self {
        Self(limit, grace: grace, now: now, proven: instant)
    }

    /// While nothing is known of it.
    package var silence: Verdict { open(.silent) }

    private var owed: Instant { limit + grace }

    private func open(_ doubt: Doubt) -> Verdict {
        guard now > limit else { return .running(until: limit) }
        return .notProvable(doubt, owedSince: now > owed ? owed : nil)
    }
}
