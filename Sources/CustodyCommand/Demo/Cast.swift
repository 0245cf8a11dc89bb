import Custody
import Intake
import Signing

/// Someone in the demonstration: who he is, and the key he signs with.
struct Player: Sendable {
    let id: PersonID
    let name: String
    let unit: UnitID
    let roles: [Role]
    let key: PrivateKey
    let device: DeviceID
    let salt: [UInt8]

    /// As the ledger will know him: his name is only committed to.
    var person: Person {
        Person(id: id, unit: unit, roles: roles, commitment: Commitment(details.committed(salt)))
    }

    var details: String { "name=\(name)" }
}

extension String {
    /// SHA-256 over the salt and the details, as an enrolment commits to them.
    func committed(_ salt: [UInt8]) -> Digest { .sha256(salt + Array(utf8)) }
}

/// The people of the demonstration, in the order of their enrolment.
struct Cast: Sendable {
    let players: [Player]

    subscript(_ id: String) -> Player {
        guard let player = players.first(where: { $0.id.text == id }) else {
            preconditionFailure("the story calls someone who is not in its cast: \(id)")
        }
        return player
    }

    /// Makes everyone's key; browsers and tokens have P-256, some units use SM2.
    static func assembled() throws -> Self {
        Self(
            players: try CastList.all.map { row in
                Player(
                    id: named(row.id), name: row.name, unit: named(row.unit), roles: row.roles,
                    key: try PrivateKey.generate(row.algorithm),
                    device: named("dev-\(row.id)"), salt: Randomness.bytes(16))
            })
    }
}

/// An identifier that the program itself spells.
func named<Of>(_ text: String) -> Name<Of> {
    guard let name = Name<Of>(text) else {
        preconditionFailure("not an identifier: \(text)")
    }
    return name
}

/// One row for each player.
struct CastRow: Sendable {
    let id: String
    let name: String
    let unit: String
    let roles: [Role]
    let algorithm: Algorithm

    init(
        _ id: String, _ name: String, _ unit: String, _ roles: Role...,
        key: Algorithm = .ed25519
    ) {
        (self.id, self.name, self.unit, self.roles, algorithm) = (id, name, unit, roles, key)
    }
}
