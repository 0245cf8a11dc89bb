/// What stands about a ledger's file, for those who only read it; nothing is locked, written or made.
///
/// Learned before its entries are counted: a writer notes what the disk has, so that one who is at
/// work has no fewer by then.
package struct LedgerTraces: Hashable, Sendable {
    /// Why a file may not be all that was written.
    package enum Doubt: Hashable, Sendable {
        /// Fewer entries than its last writer left: a journal was lost, or an older copy was put
        /// back. Nobody signs what he noted.
        case shortened(from: Int, to: Int)
        /// The file has a second name, beside which another journal would lie.
        case alsoNamed
    }

    private let noted: Int
    private let isOnly: Bool

    package init(of path: String) {
        let place = LedgerFile.resolved(path)
        noted = WriterLock.noted(beside: place)
        isOnly = NewName.isOnly(place)
    }

    /// Empty where nothing speaks against so many entries' being all.
    package func doubts(size: Int) -> [Doubt] {
        var doubts: [Doubt] = []
        if size < noted { doubts.append(.shortened(from: noted, to: size)) }
        if !isOnly { doubts.append(.alsoNamed) }
        return doubts
    }
}
