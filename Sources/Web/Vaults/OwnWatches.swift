import Custody
import Intake
import LedgerStore
import Registers
import Views

extension Vaults {
    /// A vault as its board tells it; where no plan holds there is none.
    ///
    /// Whoever comes or acts reads anew; boards that ask again by themselves do it together.
    func reading(
        _ place: PlaceRow, _ visit: Visit, _ books: Books, now: Instant
    ) throws -> VaultReading {
        guard visit.isRefresh else { return try VaultReading(place, books, now: now) }
        return try site.vaults.value(place.place, at: visit.moment, now: now) {
            try VaultReading(place, books, now: now)
        }
    }

    /// The vaults in which somebody is on duty now.
    func watched(
        by visitor: Visitor, _ visit: Visit, _ books: Books
    ) throws -> [OwnWatch] {
        let now = site.now
        let person = visitor.person.id
        return try Registers.all(PlaceRow.self, in: books.snapshot.database)
            .filter { place in
                let own: [Cell] = [.text(place.place.text), .text(person.text)]
                return place.kind == .vault
                    && !books.history.rows(DutyRow.self, under: own).isEmpty
                    && books.evidence(now: now).plans(of: place.unit) != nil
            }
            .map { place in
                let board = try reading(place, visit, books, now: now).board
                return OwnWatch(board: board, title: place.address, now: now)
            }
            .filter { watch in watch.board.guards.contains { $0.person == person } }
    }
}
