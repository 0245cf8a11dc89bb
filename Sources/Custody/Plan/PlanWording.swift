/// What the row of an id is called; nil where the plan has none of that id.
extension Plan {
    package func wording(_ id: BatchID) -> Wording? { batch(id)?.wording }

    package func wording(_ id: LegID) -> Wording? { leg(id)?.wording }

    package func wording(_ id: SubjectID) -> Wording? {
        subjects?.first { $0.id == id }?.wording
    }

    package func wording(_ kind: ItemKind) -> Wording? { item(kind)?.name }
}

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

extension Milestone: Worded {
    package var wording: Wording { title }
}

extension ExamSubject: Worded {
    package var wording: Wording { name }
}
