/// What one unit adds to the balance of those above it, found without asking for any other unit.
package struct BalanceShare: Sendable {
    fileprivate let tallies: RankedTallies
    fileprivate let issued: IssuedNumbers
    fileprivate let lines: [Balance]
    fileprivate let counted: [Difference]
    fileprivate let sent: [Difference]

    /// - Parameters:
    ///   - unit: the unit.
    ///   - history: asked once for its tallies.
    ///   - parts: how fine the lines are; without them there are none.
    package init(_ unit: UnitID, _ history: any History, by parts: CellParts? = nil) {
        let tallies = RankedTallies(unit, history)
        let batches = SiteBatches(tallies, history)
        self.tallies = tallies
        issued = IssuedNumbers(tallies)
        lines = parts.map { UnitBalance(tallies, batches).lines(by: $0) } ?? []
        counted = Differences.counted(tallies, batches, history)
        sent = Differences.sent(unit, history)
    }
}

/// The balance of a unit and of those under it, with everything about it that does not agree.
package struct BalanceBoard: Sendable {
    package let lines: [Balance]
    /// What the tiers' numbers show, then the slips.
    package let differences: [Difference]

    /// - Parameters:
    ///   - shares: of the unit and of those under it, in the order of their names.
    ///   - history: for what only shows where all are taken together.
    package init(_ shares: [BalanceShare], _ history: any History) {
        var lines: [Balance] = []
        lines.reserveCapacity(shares.reduce(0) { $0 + $1.lines.count })
        for share in shares { lines += share.lines }
        self.lines = lines
        let twice = IssuedNumbers.twice(shares.map { ($0.tallies, $0.issued) })
        differences =
            shares.flatMap(\.counted)
            + twice.compactMap { cell, serials in
                var twice = Difference(.duplicate, .within(.issued), cell)
                twice.serials = [serials]
                return Differences.explained([twice], twice.unit, history).first
            }
            + Differences.undestroyed(shares.map(\.tallies), history) + shares.flatMap(\.sent)
    }
}
