package import Custody

/// How a checkpoint that a statement cites is not one of this ledger's: the ledger may have been
/// altered, or the statement says what is not so, and nobody can tell which.
package enum SightFault: Hashable, Sendable {
    /// Of more entries than there were when it came.
    case later(size: Int)
    /// By another root than the entries make.
    case other(size: Int)
    /// By the root that the entries make, and it is not here.
    case gone(size: Int)
}

extension SightFault: Worded {
    package var wording: Wording {
        switch self {
        case .later(let size):
            Wording(
                "称见过 \(size) 条的检查点，而收到它时还没有这么多：台账被截断过，或所称不实",
                "cites a checkpoint of \(size) entries, more than there were when it came: the "
                    + "ledger was cut, or what it says is not so")
        case .other(let size):
            Wording(
                "所称 \(size) 条检查点的根不是本台账的：台账被改写过，或所称不实",
                "cites another root of size \(size) than this ledger's: it was written anew, or "
                    + "what the statement says is not so")
        case .gone(let size):
            Wording(
                "所称 \(size) 条的检查点不在，根与条目相符：检查点被抽走，或签署人自己算出了根",
                "cites a checkpoint of size \(size), by its true root, that is not here: taken "
                    + "out, or its signer made the root from the entries")
        }
    }
}
