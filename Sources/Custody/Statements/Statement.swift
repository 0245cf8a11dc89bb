/// What people assert: who, where, when, what they knew, and the act (DESIGN §3.1).
package struct Statement: Hashable, Sendable {
    package let id: StatementID
    package let exam: ExamID
    package let ledger: LedgerID
    /// The signers' own clock: a claim.
    package let at: Instant
    package let place: PlaceID?
    package let parties: [Party]
    package let device: DeviceStamp
    /// The newest checkpoint that each party's device knew.
    package let seen: [SeenCheckpoint]
    /// Per outermost container the statement it follows.
    package let chains: [ChainLink]
    package let act: Act

    package init(
        id: StatementID, exam: ExamID, ledger: LedgerID, at: Instant, place: PlaceID? = nil,
        parties: [Party], device: DeviceStamp, seen: [SeenCheckpoint], chains: [ChainLink], act: Act
    ) {
        self.id = id
        self.exam = exam
        self.ledger = ledger
        self.at = at
        self.place = place
        self.parties = parties
        self.device = device
        self.seen = seen
        self.chains = chains
        self.act = act
    }

    /// The statement that this one follows on a container's chain; nil when it cites none.
    package func link(_ container: ContainerID) -> ChainLink? {
        chains.first { $0.container == container }
    }

    package var people: [PersonID] { parties.map(\.person) }

    package func parties(in roles: Set<Role>) -> [Party] {
        parties.filter { roles.contains($0.role) }
    }
}

/// A signer: in which role, who, with which key.
package struct Party: Hashable, Sendable {
    package let role: Role
    package let person: PersonID
    package let key: KeyID
    /// The key itself in base64, only for a party that this very statement enrols: his signature
    /// is the proof of possession.
    package let spki: String?

    package init(role: Role, person: PersonID, key: KeyID, spki: String? = nil) {
        self.role = role
        self.person = person
        self.key = key
        self.spki = spki
    }
}

/// A device's own feed: a counter and the content id of what it signed before.
package struct DeviceStamp: Hashable, Sendable {
    package let id: DeviceID
    package let sequence: Int
    package let previous: ContentID?

    package init(id: DeviceID, sequence: Int, previous: ContentID? = nil) {
        self.id = id
        self.sequence = sequence
        self.previous = previous
    }
}

/// A checkpoint of this ledger that a party's device knew when he signed.
package struct SeenCheckpoint: Hashable, Sendable {
    package let person: PersonID
    package let size: Int
    package let root: RootHash

    package init(person: PersonID, size: Int, root: RootHash) {
        self.person = person
        self.size = size
        self.root = root
    }
}

/// A tree head's root.
package typealias RootHash = Hash256<SeenCheckpoint>

/// Which statement an act follows on a container's chain; `follows` is nil at its beginning.
package struct ChainLink: Hashable, Sendable {
    package let container: ContainerID
    package let follows: ContentID?

    package init(container: ContainerID, follows: ContentID? = nil) {
        self.container = container
        self.follows = follows
    }
}

/// A file outside the ledger, bound by its hash: a photo, a scan, a document.
package struct Attachment: Hashable, Sendable {
    package let name: String
    package let hash: FileHash
    package let bytes: Int

    package init(name: String, hash: FileHash, bytes: Int) {
        self.name = name
        self.hash = hash
        self.bytes = bytes
    }
}
