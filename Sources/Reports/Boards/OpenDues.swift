package import Custody

/// What of a board somebody has still to act on, and what is left only to be known: one rule for
/// page and command.
package struct OpenDues: Sendable {
    /// In the order of the board.
    package let outstanding: [Due]
    /// Not met, and yet nobody can do anything about it: told, in time by its own word, without a
    /// proof; or by the reading that the plan did not choose.
    package let noted: [Due]

    package init(_ board: [Due]) {
        let unmet = board.filter { $0.verdict != .met }
        outstanding = unmet.filter(\.isOutstanding)
        noted = unmet.filter { !$0.isOutstanding }
    }
}

extension Due {
    /// Whether somebody has still to do something, or to say why he did not.
    ///
    /// Of what nothing is known, or what nobody has cosigned yet, that is so within the sync grace
    /// too: no limit that is past may go out of sight before it is owed.
    package var isOutstanding: Bool {
        guard isChosen else { return false }
        return switch verdict {
        case .notProvable(.silent, _), .notProvable(.uncosigned, _): true
        case .waiting, .running, .met, .breached, .premature, .notProvable(.includedLate, _),
            .notProvable(.startUnproven, _):
            verdict.isStillOwed
        }
    }
}
