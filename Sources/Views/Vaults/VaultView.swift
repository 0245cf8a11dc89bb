package import Custody

/// Somebody who may sign an act of a vault: in which role and with which keys.
package struct KeeperView: Hashable, Sendable {
    package let person: PersonID
    let name: String?
    let role: Role
    let keys: [KeyID]

    package init(person: PersonID, name: String?, role: Role, keys: [KeyID]) {
        (self.person, self.name, self.role, self.keys) = (person, name, role, keys)
    }
}

/// A visitor inside, by the name that lies beside the ledger.
package struct VisitorView: Sendable {
    let visitor: VaultVisitor
    let name: String?

    package init(visitor: VaultVisitor, name: String?) {
        (self.visitor, self.name) = (visitor, name)
    }
}

/// A vault's board with the names that belong to it.
package struct VaultView: Sendable {
    let board: VaultBoard
    let now: Instant
    /// As its unit declared it.
    let title: String
    package let keepers: [KeeperView]
    let visitors: [VisitorView]
    let goods: [ContainerID: ContainerRow]
    let units: [UnitID: String]
    /// How many drafts wait for the reader's signature.
    let toSign: Int
    /// The reader takes this vault over and has not fixed his readings yet.
    let isBlind: Bool

    package init(
        board: VaultBoard, now: Instant, title: String, keepers: [KeeperView],
        visitors: [VisitorView], goods: [ContainerID: ContainerRow], units: [UnitID: String],
        toSign: Int, isBlind: Bool
    ) {
        (self.board, self.now, self.title, self.keepers) = (board, now, title, keepers)
        (self.visitors, self.goods, self.units) = (visitors, goods, units)
        (self.toSign, self.isBlind) = (toSign, isBlind)
    }

    /// What the page is called.
    package var heading: String { title }

    var onDuty: Set<PersonID> { Set(board.guards.map(\.person)) }

    func name(_ person: PersonID) -> String {
        keepers.first { $0.person == person }?.name ?? person.text
    }

    func name(_ unit: UnitID?) -> String { unit.map { units[$0] ?? $0.text } ?? "–" }

    func holder(of lock: VaultLock) -> PersonID? { board.keys.first { $0.lock == lock }?.holder }
}
