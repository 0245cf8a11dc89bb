// What rows of a plan are called that have an id and no name of their own.

extension Batch: Worded {
    /// As the notices speak of it.
    package var wording: Wording {
        switch form {
        case .paper: Wording("纸笔第\(number)批", "paper batch \(number)")
        case .computer: Wording("机考第\(number)批", "computer batch \(number)")
        }
    }
}

extension Leg: Worded {
    /// From which tier to which, and by whom: two legs may join the same tiers.
    package var wording: Wording {
        let by = carriers.map(\.wording)
        let (start, goal) = (from.wording, to.wording)
        return Wording(
            "\(start.chinese) → \(goal.chinese)，\(by.map(\.chinese).joined(separator: "或"))",
            "\(start.english) → \(goal.english), \(by.map(\.english).joined(separator: " or "))")
    }
}
