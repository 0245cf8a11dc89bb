import Custody
import Intake
import LedgerStore
import Registers
import Views

/// What everybody's board of a vault shows alike.
struct VaultReading: Sendable {
    let board: VaultBoard
    let keepers: Keepers
    let goods: [ContainerID: ContainerRow]
    let units: [UnitID: String]

    init(_ place: PlaceRow, _ books: Books, now: Instant) throws {
        guard let board = VaultBoard(place.place, books.evidence(now: now)) else {
            throw WebRefusal.notFound
        }
        self.board = board
        keepers = try Keepers(of: place, board, books)
        let inside = board.inside.compactMap { books.history.container($0) }
        goods = Dictionary(inside.map { ($0.container, $0) }) { first, _ in first }
        let lines = board.traffic.incoming + board.traffic.outgoing
        let named = Set(lines.compactMap(\.unit)).compactMap { books.history.unit($0) }
        units = Dictionary(named.map { ($0.id, $0.name) }) { first, _ in first }
    }
}

/// Who may sign in a vault: those declared for it, its unit's custodians, those on duty there or
/// with its keys.
struct Keepers: Sendable {
    private let all: [KeeperView]

    init(of place: PlaceRow, _ board: VaultBoard?, _ books: Books) throws {
        let guards = (board?.guards ?? []).map(\.person)
        let holders = (board?.keys ?? []).compactMap(\.holder)
        let custodians = try Registers.people(of: [place.unit], in: books.snapshot.database)
            .filter { $0.roles.contains(.custodian) }.map(\.id)
        let people = Set(place.people + custodians + guards + holders)
        all = try people.compactMap { try Self.keeper($0, books) }
    }

    /// Besides them whoever looks at the board.
    func and(_ visitor: Visitor, _ books: Books) throws -> [KeeperView] {
        let isAmong = all.contains { $0.person == visitor.person.id }
        let own = isAmong ? nil : try Self.keeper(visitor.person.id, books)
        return (all + [own].compactMap(\.self)).sorted { $0.person < $1.person }
    }

    private static func keeper(_ id: PersonID, _ books: Books) throws -> KeeperView? {
        guard let person = books.history.person(id) else { return nil }
        let roles: [Role] = [.custodian, .head, .officer, .receiver, .patrol, .inspector]
        guard let role = roles.first(where: person.roles.contains) else { return nil }
        let keys = try Registers.keys(of: id, in: books.snapshot.database)
        return KeeperView(
            person: id, name: try books.name(of: id), role: role,
            keys: keys.filter { $0.revokedBy == nil }.map(\.key))
    }
}
