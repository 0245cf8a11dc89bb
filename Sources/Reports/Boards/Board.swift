package import Custody
package import Intake
import LedgerStore
import Registers

/// The dues of a unit and of those under it, with the releases in transit.
package enum Board {
    package static func dues(
        of unit: UnitID, _ books: Books, now: Instant
    ) throws -> [Due] {
        let containers = try Registers.all(ContainerRow.self, in: books.snapshot.database)
        let releases = Set(containers.compactMap(\.release)).sorted()
        return Deadlines(books.evidence(now: now)).board(of: unit, releases: releases)
    }
}
