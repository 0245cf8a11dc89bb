package import Custody
package import Intake
import LedgerStore
import Registers

/// One vault at one second.
package struct VaultHour: Sendable {
    package let seconds: VaultSeconds
    package let needed: Int

    package static func all(at instant: Instant, _ books: Books, now: Instant) throws -> [VaultHour]
    {
        let places = try Registers.all(PlaceRow.self, in: books.snapshot.database)
            .filter { $0.kind == .vault }
        let evidence = books.evidence(now: now)
        return places.map { place in
            VaultHour(
                seconds: VaultSeconds.of(place.place, at: instant, evidence),
                needed: evidence.plans(of: place.unit)?.at(instant).vault.onDuty ?? 2)
        }
    }
}
