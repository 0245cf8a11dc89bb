package import Custody
package import Intake
import LedgerStore
import Registers

/// The dues of a unit and of those under it, with the releases in transit.
package enum Board {
    package static func dues(
        of unit: UnitID, _ books: Books, now: Instant, withStoredInTime: Bool = false
    ) throws -> [Due] {
        let releases = try Registers.releasesInTransit(in: books.snapshot.database)
        return Deadlines(books.evidence(now: now)).board(
            of: unit, releases: releases, withStoredInTime: withStoredInTime)
    }
}
