/// One line of a balance sheet: what was issued is used, spare, void, returned, destroyed, missing
/// or, before anybody counted, still held.
package struct Balance: Hashable, Sendable {
    package let cell: TallyCell
    package let tally: Tally
    /// What there must be an account of: issued, else what the first count expected.
    package let base: Int
    package let held: Int
    package let used: Int
    package let spare: Int
    package let void: Int
    package let returned: Int
    package let destroyed: Int
    /// Below zero where more came back than went out.
    package let missing: Int

    /// - Parameters:
    ///   - cell: what the line is about.
    ///   - parts: tallies that are closed or open by themselves, as those of the batches are.
    ///   - open: whether somebody has yet to count some of it.
    init(_ cell: TallyCell, of parts: [Tally], open: Bool) {
        self.cell = cell
        tally = Tally.sum(parts)
        let counts = parts.map(Counted.init)
        let found = counts.reduce(Counted(), +)
        base = tally.issued ?? (found.isCounted ? found.expected : tally.planned ?? found.all)
        let left = base - found.all
        held = open ? max(left, 0) : 0
        missing = left - held
        destroyed = min(tally.destroyed, found.all)
        void = min(found.spoilt, found.all - destroyed)
        let rest = found.all - destroyed - void
        returned = min(max(found.above - destroyed, 0), rest)
        let atSite = rest - returned
        used = cell.kind.isSpare ? min(found.opened, atSite) : atSite
        spare = atSite - used
    }

    /// Whether all of it is accounted for.
    package var isClosed: Bool { missing == 0 && held == 0 }

    /// The sum of the right-hand side, which is always the left-hand side.
    package var accounted: Int {
        held + used + spare + void + returned + destroyed + missing
    }

    /// The numbers that were issued and not counted, where counts name numbers at all.
    package var missingSerials: [SerialRange] {
        tally.countedSerials.isEmpty
            ? [] : tally.issuedSerials.flatMap { $0.without(tally.countedSerials) }
    }
}

/// What the highest tier with a count found, and whether that is above the site.
private struct Counted {
    var expected = 0
    var all = 0
    var above = 0
    var spoilt = 0
    var opened = 0
    var isCounted = false

    init() {}

    init(_ tally: Tally) {
        guard let best = tally.best else {
            // What was destroyed without a count was there.
            all = tally.destroyed
            return
        }
        isCounted = true
        expected = Measure.counts.lazy.compactMap { tally.count($0)?.expected }.first ?? 0
        all = max(best.count.found, tally.destroyed)
        above = best.measure == .region || best.measure == .centre ? best.count.found : 0
        spoilt = best.count.spoilt
        opened = best.count.opened
    }

    static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.expected += other.expected
        sum.all += other.all
        sum.above += other.above
        sum.spoilt += other.spoilt
        sum.opened += other.opened
        sum.isCounted = one.isCounted || other.isCounted
        return sum
    }
}

extension ItemKind {
    /// What is there in case something fails, and comes back unopened.
    package var isSpare: Bool {
        switch self {
        case .sparePaper, .spareDisc: true
        case .paper, .answerCard, .collectionSheet, .answerBackupDisc, .paperDisc, .usbKey,
            .roomRecord, .passwordSeal, .militaryData, .planned:
            false
        }
    }
}

extension SerialRange {
    /// The parts of it that none of the others covers.
    package func without(_ others: [Self]) -> [Self] {
        var left: [Self] = []
        var next = first
        let inside = others.filter { $0.overlaps(self) }.sorted()
        for other in inside {
            if other.first > next { left.append(part(next, other.first - 1)) }
            next = max(next, other.last + 1)
        }
        if next <= last { left.append(part(next, last)) }
        return left
    }

    private func part(_ first: Int, _ last: Int) -> Self {
        Self(prefix: prefix, first: first, last: last, digits: digits)
    }
}
