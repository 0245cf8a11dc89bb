package import Custody

/// Whose rows are put: one statement's, when it arrives or is judged again.
struct Turn {
    let number: Int
    /// Its rows may be here from when it was judged before.
    let isAnother: Bool

    static let none = Turn(number: 0, isAnother: true)

    /// The next statement's.
    func next(_ events: [Event]) -> Turn {
        Turn(number: number + 1, isAnother: !events.contains(where: \.isArrival))
    }
}

extension Event {
    /// Every statement leaves its id when it arrives, and then never again.
    package var isArrival: Bool {
        if case .statementID = self { true } else { false }
    }
}
