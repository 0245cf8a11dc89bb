package import Custody
package import Intake
import LedgerStore
import Registers

/// What is read of a unit and of all under it, by every core that the books have a reader for.
package enum Board {
    /// The dues of a unit and of those under it, with the releases in transit.
    package static func dues(
        of unit: UnitID, _ books: Books, now: Instant, withStoredInTime: Bool = false
    ) throws -> [Due] {
        let releases = try Registers.releasesInTransit(in: books.snapshot.database)
        let parts = Deadlines(books.evidence(now: now)).parts(of: unit, releases: releases)
        let found = try books.sharing(parts) { books in
            let deadlines = Deadlines(books.evidence(now: now))
            return { deadlines.dues($0, withStoredInTime: withStoredInTime) }
        }
        return Deadlines.board(found)
    }

    /// The balance of a unit and of those under it, and what of it does not agree.
    ///
    /// - Throws: what could not be read.
    package static func balance(
        of unit: UnitID, _ books: Books, by parts: CellParts? = nil
    ) throws -> BalanceBoard {
        try balance(ofAll: books.history.sites(under: unit), books, by: parts)
    }

    /// The same of these units and of no other.
    package static func balance(
        ofAll units: [UnitID], _ books: Books, by parts: CellParts? = nil
    ) throws -> BalanceBoard {
        let shares = try books.sharing(units.sorted()) { books in
            { BalanceShare($0, books.history, by: parts) }
        }
        return BalanceBoard(shares, books.history)
    }
}
